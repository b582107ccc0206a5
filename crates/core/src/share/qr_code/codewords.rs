//! What is written into a code: the data, and the words that mend it.

/// All codewords of each version from 1 on.
const ALL: [usize; 13] = [26, 44, 70, 100, 134, 172, 196, 242, 292, 346, 404, 466, 532];
/// How many of them correct errors in each block, at level M, and how many blocks there are.
const CORRECTING: [usize; 13] = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22];
const BLOCKS: [usize; 13] = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9];

const BYTES: u32 = 0b0100;
const ALPHANUMERIC: u32 = 0b0010;

/// The smallest version that holds bytes and, after them, digits and capitals; and its codewords in
/// the order in which they are drawn.
pub(super) fn codewords(start: &[u8], text: &str) -> Option<(usize, Vec<u8>)> {
    (1..=ALL.len()).find_map(|version| {
        let [all, correcting, blocks] = [ALL, CORRECTING, BLOCKS].map(|table| table[version - 1]);
        let data = data(start, text, version, all - correcting * blocks)?;
        Some((version, interleaved(&data, all, correcting, blocks)))
    })
}

/// Bits, the first in the highest place.
#[derive(Default)]
struct Bits(Vec<bool>);

impl Bits {
    fn push(&mut self, value: u32, length: u32) {
        self.0.extend((0..length).rev().map(|place| value >> place & 1 == 1));
    }
}

fn data(start: &[u8], text: &str, version: usize, room: usize) -> Option<Vec<u8>> {
    let mut bits = Bits::default();
    bits.push(BYTES, 4);
    bits.push(u32::try_from(start.len()).ok()?, if version < 10 { 8 } else { 16 });
    for &byte in start {
        bits.push(byte.into(), 8);
    }
    bits.push(ALPHANUMERIC, 4);
    bits.push(u32::try_from(text.len()).ok()?, if version < 10 { 9 } else { 11 });
    let values: Vec<u32> = text.chars().filter_map(|c| c.to_digit(36)).collect();
    for pair in values.chunks(2) {
        match *pair {
            [first, second] => bits.push(first * 45 + second, 11),
            [last] => bits.push(last, 6),
            _ => {}
        }
    }
    if bits.0.len() > 8 * room {
        return None;
    }
    // An end, where there is room for it, and a whole number of bytes.
    bits.push(0, u32::try_from((8 * room - bits.0.len()).min(4)).ok()?);
    bits.push(0, u32::try_from(bits.0.len().next_multiple_of(8) - bits.0.len()).ok()?);
    let byte = |bits: &[bool]| bits.iter().fold(0, |byte, &bit| byte << 1 | u8::from(bit));
    let mut bytes: Vec<u8> = bits.0.chunks(8).map(byte).collect();
    bytes.extend([0xEC, 0x11].iter().cycle().take(room - bytes.len()));
    Some(bytes)
}

/// The blocks' words in turn, first those that hold data. The last blocks may hold one more.
fn interleaved(data: &[u8], all: usize, correcting: usize, count: usize) -> Vec<u8> {
    let (short, longer) = (data.len() / count, data.len() % count);
    let mut rest = data;
    let mut blocks = Vec::new();
    for place in 0..count {
        let (block, after) = rest.split_at(short + usize::from(place >= count - longer));
        blocks.push((block, correction(block, correcting)));
        rest = after;
    }
    let mut words = Vec::with_capacity(all);
    for place in 0..=short {
        words.extend(blocks.iter().filter_map(|(block, _)| block.get(place)));
    }
    for place in 0..correcting {
        words.extend(blocks.iter().filter_map(|(_, correction)| correction.get(place)));
    }
    words
}

/// The Reed–Solomon words of a block: what is left when it is divided by the product of
/// `x - 2^i` for `i` from 0, in the field of 256 with the polynomial `0x11D`.
fn correction(block: &[u8], count: usize) -> Vec<u8> {
    let mut divisor = vec![0; count];
    divisor[count - 1] = 1;
    let mut root = 1;
    for _ in 0..count {
        for place in 0..count {
            let next = divisor.get(place + 1).copied().unwrap_or_default();
            divisor[place] = product(divisor[place], root) ^ next;
        }
        root = product(root, 2);
    }
    let mut rest = vec![0; count];
    for &byte in block {
        let factor = byte ^ rest.remove(0);
        rest.push(0);
        for (place, &of_divisor) in rest.iter_mut().zip(&divisor) {
            *place ^= product(of_divisor, factor);
        }
    }
    rest
}

fn product(a: u8, b: u8) -> u8 {
    let step = |sum: u8, place: u32| {
        let doubled = sum << 1 ^ if sum & 0x80 == 0 { 0 } else { 0x1D };
        doubled ^ if b >> place & 1 == 1 { a } else { 0 }
    };
    (0..8).rev().fold(0, step)
}
