//! Feeds the reader of links with damaged ones: `cargo run --release --manifest-path fuzz/Cargo.toml --
//! share --inputs 10000000 --seed 1`.
//!
//! A driver for stable Rust in the place of libFuzzer, which needs a nightly compiler. It begins with the
//! links of `tests/golden/share-v1.txt` and changes them as bits, bytes and characters, half of them with
//! a checksum that fits, so that what lies behind the checksum is reached. The same seed gives the same
//! inputs. A panic, an overflow, or a link that does not survive its own text ends it.

use std::env;
use std::process::ExitCode;
use std::time::Instant;

use enig::programme::{Edition, KeptArea, KeptTheme};
use enig::share::{Link, SharedResult, text_in};

const GOLDEN: &str = include_str!("../../tests/golden/share-v1.txt");
const DIGITS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
const USAGE: &str = "usage: enig-fuzz share [--inputs N] [--seed N]";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let number = |name: &str, otherwise: u64| {
        let place = arguments.iter().position(|it| it == name);
        place.map_or(Some(otherwise), |place| arguments.get(place + 1)?.parse().ok())
    };
    let (Some("share"), Some(inputs), Some(seed)) =
        (arguments.first().map(String::as_str), number("--inputs", 1_000_000), number("--seed", 1))
    else {
        eprintln!("{USAGE}");
        return ExitCode::FAILURE;
    };
    let started = Instant::now();
    let counts = share(inputs, &mut Chance(seed));
    println!(
        "{inputs} inputs with seed {seed} in {:.1} s: {} refused as links, {} refused by the edition, {} read",
        started.elapsed().as_secs_f64(),
        counts[0],
        counts[1],
        counts[2],
    );
    ExitCode::SUCCESS
}

/// How many inputs were refused as links, how many by the edition, and how many were read.
fn share(inputs: u64, chance: &mut Chance) -> [u64; 3] {
    let golden: Vec<&str> =
        GOLDEN.lines().filter_map(|line| line.split_once(" = ")).map(|(_, text)| text).collect();
    let edition = edition();
    let mut counts = [0; 3];
    for _ in 0..inputs {
        let start = golden[chance.below(golden.len())];
        let text = if chance.below(2) == 0 {
            with_checksum(start, chance)
        } else {
            as_text(start, chance)
        };
        counts[check(&text, &edition)] += 1;
    }
    counts
}

fn check(text: &str, edition: &Edition) -> usize {
    let _ = Link::decode(text_in(text));
    let Ok(link) = Link::decode(text) else { return 0 };
    let again = link.encode();
    assert_eq!(Link::decode(&again).as_ref(), Ok(&link), "«{text}» does not survive");
    match SharedResult::of(link, edition.clone()) {
        Err(_) => 1,
        Ok(_) => 2,
    }
}

/// The edition of the golden links, with a theme.
fn edition() -> Edition {
    let area = |(id, indices): (&str, &[u16])| KeptArea {
        id: id.to_owned(),
        title: id.to_owned(),
        indices: indices.to_vec(),
    };
    let mut areas: Vec<KeptArea> = [("a", [1, 2].as_slice()), ("b", &[4, 5])].map(area).to_vec();
    areas[0].indices.push(3);
    let themes = vec![KeptTheme { title: "t".to_owned(), areas: vec![1, 9] }];
    Edition { number: 7, fingerprint: 0xDEAD_BEEF, date: String::new(), areas, themes }
}

/// Damaged as a text.
fn as_text(start: &str, chance: &mut Chance) -> String {
    const STRANGE: [&str; 12] =
        ["-", ".", "%", "#r=", "%23r=", "&", "\u{200B}", "\u{202E}", "🙂", "\0", "O", "l"];
    let mut text: Vec<char> = start.chars().collect();
    for _ in 0..chance.below(6) {
        let place = chance.below(text.len() + 1);
        match chance.below(6) {
            0 if place < text.len() => drop(text.remove(place)),
            1 => text.truncate(place),
            2 => {
                let strange = STRANGE[chance.below(STRANGE.len())];
                text.splice(place..place, strange.chars());
            }
            3 => {
                let copy: Vec<char> = text[place..].to_vec();
                text.extend(copy);
            }
            4 => {
                text.insert(place, char::from_u32(chance.next() as u32 % 0x11_0000).unwrap_or('x'))
            }
            _ => text.insert(place, char::from(DIGITS[chance.below(32)])),
        }
    }
    text.into_iter().collect()
}

/// Damaged as bytes, with the checksum put right.
fn with_checksum(start: &str, chance: &mut Chance) -> String {
    let mut bytes = bytes_of(start);
    bytes.truncate(bytes.len().saturating_sub(4));
    for _ in 0..chance.below(5) {
        let place = chance.below(bytes.len() + 1);
        match chance.below(5) {
            0 if place < bytes.len() => bytes[place] ^= 1 << chance.below(8),
            1 if place < bytes.len() => bytes[place] = [0, 1, 100, 101, 254, 255][chance.below(6)],
            2 if place < bytes.len() => drop(bytes.remove(place)),
            3 => bytes.truncate(place),
            _ => bytes.insert(place, chance.next() as u8),
        }
    }
    let check = crc32(b"enig1".iter().chain(&bytes));
    bytes.extend(check.to_be_bytes());
    text_of(&bytes)
}

fn bytes_of(text: &str) -> Vec<u8> {
    let digits = text.bytes().filter_map(|byte| DIGITS.iter().position(|&digit| digit == byte));
    let bits: Vec<bool> =
        digits.flat_map(|digit| (0..5).rev().map(move |place| digit >> place & 1 == 1)).collect();
    bits.chunks_exact(8)
        .map(|byte| byte.iter().fold(0, |sum, &bit| sum << 1 | u8::from(bit)))
        .collect()
}

fn text_of(bytes: &[u8]) -> String {
    let bits: Vec<bool> = bytes
        .iter()
        .flat_map(|byte| (0..8).rev().map(move |place| byte >> place & 1 == 1))
        .collect();
    let digit = |bits: &[bool]| {
        let value =
            (0..5).fold(0, |sum, place| sum << 1 | usize::from(bits.get(place) == Some(&true)));
        char::from(DIGITS[value])
    };
    bits.chunks(5).map(digit).collect()
}

/// Written once more, so that a mistake in the product's own is not made here too.
fn crc32<'b>(bytes: impl Iterator<Item = &'b u8>) -> u32 {
    let mut crc = u32::MAX;
    for &byte in bytes {
        crc ^= u32::from(byte);
        for _ in 0..8 {
            crc = if crc % 2 == 1 { crc >> 1 ^ 0xEDB8_8320 } else { crc >> 1 };
        }
    }
    !crc
}

/// Numbers by chance: SplitMix64.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ self.0 >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ mixed >> 31
    }

    fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }
}
