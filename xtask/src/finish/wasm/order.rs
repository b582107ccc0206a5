//! Functions in an order that compresses well.
//!
//! A compressor looks back for what it has seen already, and says shorter where it finds it the nearer
//! that is. So functions that look alike stand side by side.

use anyhow::Result;

use super::functions::Functions;

/// How many bytes in a row make two functions look alike.
const RUN: usize = 4;

/// A module in which the functions have names; in the order of these names, each stands beside one
/// that it looks like.
pub(super) fn named_by_likeness(module: &[u8]) -> Result<Vec<u8>> {
    let Functions { imported, bodies } = Functions::read(module)?;
    let bodies: Vec<&[u8]> = bodies.into_iter().map(|body| &module[body]).collect();
    let mut places = vec![0; bodies.len()];
    for (place, function) in by_likeness(&bodies).into_iter().enumerate() {
        places[function] = place;
    }
    let mut names = leb(places.len());
    for (function, place) in places.into_iter().enumerate() {
        names.extend(leb(imported + function));
        names.extend(text(&format!("{place:05}")));
    }
    // A custom section, called `name`, in which the first part is the names of functions.
    let mut section = text("name");
    section.push(1);
    section.extend(leb(names.len()));
    section.extend(names);
    Ok([module, &[0], &leb(section.len()), &section].concat())
}

/// Every body by its position: each followed by the one most like it of those that are left.
fn by_likeness(bodies: &[&[u8]]) -> Vec<usize> {
    let mut left: Vec<(usize, Vec<u32>)> =
        bodies.iter().map(|body| runs(body)).enumerate().collect();
    let mut order = Vec::new();
    let mut next = 0;
    while !left.is_empty() {
        let (function, runs) = left.remove(next);
        order.push(function);
        let mut best = 0.0;
        next = 0;
        for (place, (_, others)) in left.iter().enumerate() {
            let likeness = likeness(&runs, others);
            if likeness > best {
                (best, next) = (likeness, place);
            }
        }
    }
    order
}

/// The runs of bytes in a body, sorted, each once.
fn runs(body: &[u8]) -> Vec<u32> {
    let number = |run: &[u8]| run.iter().fold(0, |number, byte| number << 8 | u32::from(*byte));
    let mut runs: Vec<u32> = body.windows(RUN).map(number).collect();
    runs.sort_unstable();
    runs.dedup();
    runs
}

/// How much two bodies have in common: 1 for the same, 0 for nothing.
fn likeness(one: &[u32], other: &[u32]) -> f64 {
    let (mut common, mut rest) = (0_u32, other);
    for run in one {
        while let [first, after @ ..] = rest
            && first < run
        {
            rest = after;
        }
        common += u32::from(rest.first() == Some(run));
    }
    #[expect(clippy::cast_precision_loss, reason = "functions are far shorter than 2^52 bytes")]
    let most = ((one.len() * other.len()) as f64).sqrt();
    f64::from(common) / most.max(1.0)
}

fn text(text: &str) -> Vec<u8> {
    [&leb(text.len()), text.as_bytes()].concat()
}

/// A number as WebAssembly writes it: seven bits a byte, the lowest first.
fn leb(mut number: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    loop {
        let low = number.to_le_bytes()[0] & 0x7f;
        number >>= 7;
        if number == 0 {
            bytes.push(low);
            return bytes;
        }
        bytes.push(low | 0x80);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn like_stands_beside_like() {
        let bodies: [&[u8]; 4] = [b"abcdefgh", b"12345678", b"abcdefgx", b"12345679"];
        assert_eq!(by_likeness(&bodies), [0, 2, 1, 3]);
        assert!(by_likeness(&[]).is_empty());
    }

    #[test]
    fn numbers_are_written_as_web_assembly_has_them() {
        assert_eq!(leb(0), [0]);
        assert_eq!(leb(127), [127]);
        assert_eq!(leb(300), [0xac, 2]);
    }
}
