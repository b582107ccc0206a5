/// The longest repetition that the format can name.
const LONGEST: usize = 258;

/// Bytes in the zlib form (RFC 1950, 1951), packed with the fixed codes. Repetitions are looked for in two
/// places only: one byte back, and one row back. Flat drawings are little else.
pub(super) fn zlib(bytes: &[u8], row: usize) -> Vec<u8> {
    let mut bits = Bits { bytes: vec![0x78, 0x01], held: 0, count: 0 };
    // The last block, of fixed codes.
    bits.add(0b011, 3);
    let mut at = 0;
    while at < bytes.len() {
        let repeated = |back: usize| match at.checked_sub(back) {
            Some(from) => {
                let pairs = bytes[at..].iter().zip(&bytes[from..]).take(LONGEST);
                pairs.take_while(|(one, other)| one == other).count()
            }
            None => 0,
        };
        let (near, far) = (repeated(1), repeated(row));
        let (length, back) = if far > near + 1 { (far, row) } else { (near, 1) };
        // Fewer than three cannot be named, and three from far cost more than three themselves.
        if length > 3 || length == 3 && back == 1 {
            bits.length(length);
            bits.distance(back);
            at += length;
        } else {
            bits.literal(bytes[at].into());
            at += 1;
        }
    }
    // The end of the block.
    bits.literal(256);
    bits.add(0, 7);
    let mut packed = bits.bytes;
    packed.extend(adler32(bytes).to_be_bytes());
    packed
}

/// Collects bits, the lowest first.
struct Bits {
    bytes: Vec<u8>,
    held: u32,
    count: u32,
}

impl Bits {
    fn add(&mut self, value: u32, count: u32) {
        self.held |= value << self.count;
        self.count += count;
        while self.count >= 8 {
            self.bytes.push(self.held.to_le_bytes()[0]);
            self.held >>= 8;
            self.count -= 8;
        }
    }

    /// A code, whose highest bit comes first.
    fn code(&mut self, code: u32, count: u32) {
        self.add(code.reverse_bits() >> (32 - count), count);
    }

    /// A byte, or a sign from 256 on (RFC 1951, 3.2.6).
    fn literal(&mut self, value: u32) {
        match value {
            0..144 => self.code(0x30 + value, 8),
            144..256 => self.code(0x190 + value - 144, 9),
            256..280 => self.code(value - 256, 7),
            _ => self.code(0xc0 + value - 280, 8),
        }
    }

    /// A length from 3 to 258 (3.2.5): from 11 on, four signs share each number of further bits.
    fn length(&mut self, length: usize) {
        let rest = u32::try_from(length - 3).unwrap_or_default();
        if length == LONGEST {
            self.literal(285);
        } else if rest < 8 {
            self.literal(257 + rest);
        } else {
            let more = rest.ilog2() - 2;
            self.literal(257 + 4 * (more + 1) + (rest >> more & 3));
            self.add(rest & ((1 << more) - 1), more);
        }
    }

    /// A distance from 1 to 32,768: from 5 on, two signs share each number of further bits.
    fn distance(&mut self, distance: usize) {
        let rest = u32::try_from(distance - 1).unwrap_or_default();
        if rest < 4 {
            self.code(rest, 5);
        } else {
            let more = rest.ilog2() - 1;
            self.code(2 * (more + 1) + (rest >> more & 1), 5);
            self.add(rest & ((1 << more) - 1), more);
        }
    }
}

/// The checksum of RFC 1950, summed up in runs that cannot overflow.
fn adler32(bytes: &[u8]) -> u32 {
    let (mut low, mut high) = (1_u32, 0_u32);
    for run in bytes.chunks(5552) {
        for &byte in run {
            low += u32::from(byte);
            high += low;
        }
        low %= 65_521;
        high %= 65_521;
    }
    high << 16 | low
}
