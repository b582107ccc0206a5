//! Text as it must stand in HTML.

/// Text between tags.
pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// Text inside double quotes.
pub(super) fn attribute(text: &str) -> String {
    escaped(text).replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::{attribute, escaped};

    #[test]
    fn nothing_in_a_text_is_markup() {
        assert_eq!(escaped("<b> & \"c\""), "&lt;b&gt; &amp; \"c\"");
        assert_eq!(attribute("<b> & \"c\""), "&lt;b&gt; &amp; &quot;c&quot;");
    }
}
