//! The serialised form of a pack, as a description that is gone through in both directions: each part
//! says once what it is made of, and a [`Form`] either writes that or reads it.
//!
//! Made by hand because code for reading is most of what a serialisation library adds to the app
//! (`docs/adr/0012-a-form-for-packs.md` has the sizes), and because texts of a kind lie together here,
//! which compresses better.

/// Writes numbers and texts, or reads them into the same places.
pub(super) trait Form {
    /// A number: seven bits a byte, the lowest first.
    fn number(&mut self, number: &mut u16);

    /// A text: its length in bytes, and its bytes.
    fn text(&mut self, text: &mut String);

    /// How many items a list has: `length`, or as many as are stored.
    fn length(&mut self, length: usize) -> usize;
}

/// Something that can be stored.
pub(super) trait Stored: Default {
    /// Goes through its parts, in their order.
    fn pass(&mut self, form: &mut impl Form);
}

/// Goes through the items of a list, one whole item after the other.
pub(super) fn list<T: Stored>(form: &mut impl Form, items: &mut Vec<T>) {
    sized(form, items);
    for item in items {
        item.pass(form);
    }
}

/// Gives a list its length, for columns of its items' parts.
pub(super) fn sized<T: Default>(form: &mut impl Form, items: &mut Vec<T>) {
    let length = form.length(items.len());
    items.resize_with(length, T::default);
}

/// Makes sure that something is there, or not.
pub(super) fn some<T: Default>(form: &mut impl Form, item: &mut Option<T>) {
    let mut is_there = item.is_some().into();
    form.number(&mut is_there);
    if is_there == 1 {
        item.get_or_insert_default();
    }
}

/// Goes through a number of 32 bits, the upper half first.
pub(super) fn long(form: &mut impl Form, number: &mut u32) {
    let [a, b, c, d] = number.to_be_bytes();
    let (mut upper, mut lower) = (u16::from_be_bytes([a, b]), u16::from_be_bytes([c, d]));
    form.number(&mut upper);
    form.number(&mut lower);
    *number = u32::from(upper) << 16 | u32::from(lower);
}

/// Goes through one text of each item.
pub(super) fn texts<T>(form: &mut impl Form, items: &mut [T], part: fn(&mut T) -> &mut String) {
    for item in items {
        form.text(part(item));
    }
}

/// Goes through one number of each item.
pub(super) fn numbers<T>(form: &mut impl Form, items: &mut [T], part: fn(&mut T) -> &mut u16) {
    for item in items {
        form.number(part(item));
    }
}

impl Stored for String {
    fn pass(&mut self, form: &mut impl Form) {
        form.text(self);
    }
}

/// Writes.
#[derive(Debug, Default)]
pub(super) struct Writer(pub(super) Vec<u8>);

impl Form for Writer {
    fn number(&mut self, number: &mut u16) {
        self.length((*number).into());
    }

    fn text(&mut self, text: &mut String) {
        self.length(text.len());
        self.0.extend_from_slice(text.as_bytes());
    }

    fn length(&mut self, length: usize) -> usize {
        let mut rest = length;
        while rest > 0x7F {
            self.0.push(u8::try_from(rest & 0x7F).unwrap_or_default() | 0x80);
            rest >>= 7;
        }
        self.0.push(u8::try_from(rest).unwrap_or_default());
        length
    }
}

/// Reads. Total: once something is wrong, everything else is empty, and nothing is left that could be
/// taken for the end.
#[derive(Debug)]
pub(super) struct Reader<'b> {
    rest: &'b [u8],
    has_failed: bool,
}

impl<'b> Reader<'b> {
    /// Begins to read.
    pub(super) fn new(bytes: &'b [u8]) -> Self {
        Self { rest: bytes, has_failed: false }
    }

    /// Whether everything was there, and nothing else.
    pub(super) fn is_at_end(&self) -> bool {
        !self.has_failed && self.rest.is_empty()
    }

    fn fail(&mut self) -> usize {
        self.has_failed = true;
        self.rest = &[];
        0
    }

    fn stored_number(&mut self) -> usize {
        let mut number = 0;
        // Three bytes hold more than any length or number in a pack.
        for place in 0..3 {
            let Some((&byte, rest)) = self.rest.split_first() else { break };
            self.rest = rest;
            number |= usize::from(byte & 0x7F) << (7 * place);
            if byte < 0x80 {
                return number;
            }
        }
        self.fail()
    }
}

impl Form for Reader<'_> {
    fn number(&mut self, number: &mut u16) {
        let stored = self.stored_number();
        *number = u16::try_from(stored).unwrap_or_else(|_| {
            self.fail();
            0
        });
    }

    fn text(&mut self, text: &mut String) {
        let length = self.length(0);
        let (bytes, rest) = self.rest.split_at(length);
        self.rest = rest;
        match core::str::from_utf8(bytes) {
            Ok(read) => text.push_str(read),
            Err(_) => drop(self.fail()),
        }
    }

    /// No more than there are bytes: each item takes one at the least.
    fn length(&mut self, _: usize) -> usize {
        let length = self.stored_number();
        if length > self.rest.len() { self.fail() } else { length }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(numbers: &[u16], text: &str) -> Vec<u8> {
        let mut form = Writer::default();
        for &number in numbers {
            form.number(&mut number.clone());
        }
        form.text(&mut text.to_owned());
        form.0
    }

    #[test]
    fn numbers_and_texts_survive() {
        let numbers = [0, 1, 127, 128, 16_383, 16_384, u16::MAX];
        let bytes = written(&numbers, "Ærlig talt 🙂");
        let mut form = Reader::new(&bytes);
        for expected in numbers {
            let mut number = 0;
            form.number(&mut number);
            assert_eq!(number, expected);
        }
        let mut text = String::new();
        form.text(&mut text);
        assert_eq!(text, "Ærlig talt 🙂");
        assert!(form.is_at_end());
    }

    #[track_caller]
    fn check_fails(bytes: &[u8]) {
        let mut form = Reader::new(bytes);
        form.text(&mut String::new());
        assert!(!form.is_at_end(), "{bytes:?}");
    }

    #[test]
    fn what_is_no_text_fails() {
        check_fails(&[]);
        check_fails(&[2, b'a']);
        check_fails(&[1, 0xFF]);
        check_fails(&[0x80, 0x80, 0x80, 0]);
        check_fails(&[1, b'a', b'b']);
        let mut number = 7;
        let mut form = Reader::new(&[0x80, 0x80, 4]);
        form.number(&mut number);
        assert_eq!((number, form.is_at_end()), (0, false), "65,536 is too much");
    }
}
