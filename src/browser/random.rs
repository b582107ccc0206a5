//! Chance, which the pure half does not have.

/// Some random bits. Good enough to draw a sample; nothing secret hangs on them.
pub fn bits() -> u32 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to below 2^32")]
    let bits = (js_sys::Math::random() * 4_294_967_296.0) as u32;
    bits
}
