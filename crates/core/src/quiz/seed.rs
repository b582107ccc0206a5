use core::fmt;

/// The seed of a sample: 20 bits, shown as four characters such as `4F2K`, with which anyone can draw the
/// same sample again.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Seed(u32);

/// Crockford's base 32: without I, L, O and U, so that a code can be read aloud.
const DIGITS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

impl Seed {
    /// The seed with the lowest 20 of these bits.
    pub fn new(bits: u32) -> Self {
        Self(bits & 0xF_FFFF)
    }

    /// Reads the four characters, in either case.
    pub fn parse(code: &str) -> Option<Self> {
        if code.len() != 4 {
            return None;
        }
        code.bytes()
            .try_fold(0, |bits: u32, byte| {
                let digit = DIGITS.iter().position(|d| *d == byte.to_ascii_uppercase())?;
                Some(bits << 5 | u32::try_from(digit).ok()?)
            })
            .map(Self)
    }

    /// The seed in the fragment of an address: `#u=4F2K`, alone or among other parameters.
    pub fn in_fragment(fragment: &str) -> Option<Self> {
        let mut named = fragment.strip_prefix('#')?.split('&');
        named.find_map(|part| part.strip_prefix("u=")).and_then(Self::parse)
    }

    /// The four characters.
    pub fn code(self) -> String {
        let digit = |shift: u32| char::from(DIGITS[(self.0 >> shift & 31) as usize]);
        [15, 10, 5, 0].map(digit).into_iter().collect()
    }

    /// A seed derived from this one and `salt`, for an independent draw.
    #[must_use]
    pub fn salted(self, salt: u32) -> Self {
        Self::new(self.0 ^ salt.wrapping_mul(0x9E37_79B1))
    }

    /// Whether the row of answers begins with «Helt uenig» (strongly disagree). True for half of all seeds.
    pub fn begins_with_disagreeing(self) -> bool {
        self.0 & 1 == 1
    }

    /// This seed, changed so that the row of answers begins as with another one.
    #[must_use]
    pub fn same_side_as(self, other: Self) -> Self {
        Self(self.0 & !1 | other.0 & 1)
    }

    /// The random numbers of this seed.
    pub fn generator(self) -> Generator {
        Generator(u64::from(self.0))
    }
}

impl fmt::Display for Seed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.code())
    }
}

/// The pseudorandom number generator `SplitMix64` (Steele, Lea and Flood 2014). Not from a crate, because a
/// seed must draw the same sample in every later version; a test holds it to published numbers.
#[derive(Clone, Debug)]
pub struct Generator(u64);

impl Generator {
    /// The next number.
    pub fn next_u64(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number below `n`, or 0 when `n` is 0.
    pub fn below(&mut self, n: usize) -> usize {
        // Multiply-shift maps the upper 32 bits evenly; the bias is below 2^-16 for any pack.
        let scaled = ((self.next_u64() >> 32) * n as u64) >> 32;
        usize::try_from(scaled).unwrap_or(0)
    }

    /// One of the items, or `None` when there are none.
    pub fn pick<'a, T>(&mut self, items: &'a [T]) -> Option<&'a T> {
        items.get(self.below(items.len()))
    }

    /// Puts the items in a random order (Fisher and Yates).
    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            items.swap(last, self.below(last + 1));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_generator_draws_the_published_numbers() {
        let mut generator = Generator(1_234_567);
        let drawn: Vec<_> = (0..3).map(|_| generator.next_u64()).collect();
        assert_eq!(
            drawn,
            [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423]
        );
    }

    #[test]
    fn a_seed_survives_its_code() {
        for bits in [0, 1, 31, 32, 123_456, 0xF_FFFF] {
            let seed = Seed::new(bits);
            assert_eq!(Seed::parse(&seed.code()), Some(seed));
            assert_eq!(Seed::parse(&seed.code().to_lowercase()), Some(seed));
        }
        for wrong in ["", "4F2", "4F2KK", "4F2U", "æøå", "4F 2"] {
            assert_eq!(Seed::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn an_address_names_a_seed_in_its_fragment() {
        let seed = Seed::parse("4F2K");
        for fragment in ["#u=4F2K", "#u=4f2k", "#r=abc&u=4F2K", "#u=4F2K&r=abc"] {
            assert_eq!(Seed::in_fragment(fragment), seed, "{fragment}");
        }
        for fragment in ["", "#", "u=4F2K", "#u=", "#u=4F2", "#u=4F2U", "#au=4F2K", "#4F2K"] {
            assert_eq!(Seed::in_fragment(fragment), None, "{fragment}");
        }
    }

    #[test]
    fn half_of_the_seeds_begin_with_disagreeing_and_any_can_be_made_to() {
        let begins = |bits| Seed::new(bits).begins_with_disagreeing();
        assert_eq!((0..1_000).filter(|&bits| begins(bits)).count(), 500);
        for (a, b) in [(6, 0), (6, 1), (7, 0), (7, 1)] {
            let seed = Seed::new(a).same_side_as(Seed::new(b));
            assert_eq!(seed.begins_with_disagreeing(), begins(b));
            assert_eq!(seed.0 / 2, a / 2, "the rest of the seed is kept");
        }
    }

    #[test]
    fn a_salted_seed_is_another_seed() {
        let seed = Seed::new(0xF_FFFF);
        assert_ne!(seed.salted(1), seed);
        assert_ne!(seed.salted(1), seed.salted(2));
        assert_eq!(seed.salted(0), seed);
        let code = seed.salted(u32::MAX).code();
        assert_eq!(Seed::parse(&code), Some(seed.salted(u32::MAX)));
    }

    #[test]
    fn numbers_below_n_are_evenly_spread() {
        let mut generator = Seed::new(1).generator();
        let mut counts = [0_u32; 7];
        for _ in 0..7_000 {
            counts[generator.below(7)] += 1;
        }
        assert!(counts.iter().all(|count| count.abs_diff(1_000) < 100), "{counts:?}");
    }

    #[test]
    fn nothing_is_picked_from_nothing() {
        let mut generator = Seed::new(1).generator();
        assert_eq!(generator.below(0), 0);
        assert_eq!(generator.pick::<u8>(&[]), None);
    }

    #[test]
    fn shuffling_keeps_every_item_and_reaches_every_order() {
        let mut generator = Seed::new(1).generator();
        let mut orders: Vec<[u8; 3]> = Vec::new();
        for _ in 0..100 {
            let mut items = [1, 2, 3];
            generator.shuffle(&mut items);
            orders.push(items);
        }
        orders.sort_unstable();
        orders.dedup();
        assert_eq!(orders, [[1, 2, 3], [1, 3, 2], [2, 1, 3], [2, 3, 1], [3, 1, 2], [3, 2, 1]]);
    }
}
