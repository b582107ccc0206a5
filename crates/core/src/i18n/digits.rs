/// A whole number in decimal digits; beyond 32 bits, the largest of those. For all that the app writes:
/// the standard library's formatting can do far more, and brings all of it along
/// (`docs/adr/0011-smaller-code.md`).
pub fn digits(number: impl TryInto<u32>) -> String {
    let mut digits = String::new();
    push(&mut digits, number.try_into().unwrap_or(u32::MAX));
    digits
}

fn push(digits: &mut String, number: u32) {
    if number > 9 {
        push(digits, number / 10);
    }
    digits.extend(char::from_digit(number % 10, 10));
}

#[cfg(test)]
mod tests {
    use super::digits;

    #[test]
    fn numbers_are_written_as_usual() {
        for number in [0, 7, 10, 99, 100, 1_009, u32::MAX] {
            assert_eq!(digits(number), number.to_string());
        }
        assert_eq!(digits(u64::MAX), u32::MAX.to_string());
    }
}
