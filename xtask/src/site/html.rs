//! Text as it must stand in HTML, and a script in it.

/// Text between tags.
pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// Text inside double quotes.
pub(super) fn attribute(text: &str) -> String {
    escaped(text).replace('"', "&quot;")
}

/// Puts a script right behind the first answers, so that it runs before they are drawn. Answers hold
/// buttons and words alone, so the next closing `div` is theirs.
pub(super) fn behind_answers(html: &str, script: &str) -> Option<String> {
    const END: &str = "</div>";
    let start = html.find(" class=\"answers\"")?;
    let (before, after) = html.split_at(start + html[start..].find(END)? + END.len());
    Some([before, script, after].concat())
}

#[cfg(test)]
mod tests {
    use super::{attribute, behind_answers, escaped};

    #[test]
    fn nothing_in_a_text_is_markup() {
        assert_eq!(escaped("<b> & \"c\""), "&lt;b&gt; &amp; \"c\"");
        assert_eq!(attribute("<b> & \"c\""), "&lt;b&gt; &amp; &quot;c&quot;");
    }

    #[track_caller]
    fn check_behind(html: &str, expected: Option<&str>) {
        assert_eq!(behind_answers(html, "<script>x</script>").as_deref(), expected);
    }

    #[test]
    fn a_script_stands_right_behind_the_first_answers() {
        check_behind(
            "<p></p><div role=\"group\" class=\"answers\"><button></button></div><div></div>",
            Some(
                "<p></p><div role=\"group\" class=\"answers\"><button></button></div>\
                 <script>x</script><div></div>",
            ),
        );
        check_behind("<p></p>", None);
    }
}
