use leptos::ev::{Event, MouseEvent};

/// An element as text.
#[must_use = "it is on no page until something holds it"]
pub struct Piece {
    tag: &'static str,
    attributes: String,
    content: String,
}

impl Piece {
    pub(super) fn new(tag: &'static str) -> Self {
        Self { tag, attributes: String::new(), content: String::new() }
    }

    /// An element of a drawing.
    pub fn drawn(tag: &'static str) -> Self {
        Self::new(tag)
    }

    /// With an attribute.
    pub fn with(mut self, name: &'static str, value: &str) -> Self {
        self.attributes.extend([" ", name]);
        if !value.is_empty() {
            self.attributes.extend(["=\"", &escaped(value), "\""]);
        }
        self
    }

    /// With an attribute that follows what it is made from; none without a value.
    pub fn with_live(self, name: &'static str, value: impl Fn() -> Option<String>) -> Self {
        self.with_some(name, value().as_deref())
    }

    /// Ticked or not, following what it is made from.
    pub fn ticked(self, is_ticked: impl Fn() -> bool) -> Self {
        self.with_mark("checked", is_ticked())
    }

    /// Saying something, after what it holds already.
    pub fn text(mut self, text: &str) -> Self {
        self.content.push_str(&escaped(text));
        self
    }

    /// Holding another piece, after what it holds already.
    pub fn and(mut self, piece: Self) -> Self {
        self.content.push_str(&piece.to_html());
        self
    }

    /// Holding what has been written elsewhere. From the project's own files alone.
    #[cfg(feature = "ssr")]
    pub fn with_html(mut self, html: &str) -> Self {
        self.content.push_str(html);
        self
    }

    /// Saying what follows what it is made from, and nothing else.
    pub fn live_text(self, text: impl Fn() -> String) -> Self {
        self.text(&text())
    }

    /// Holding pieces that are built afresh when what they are made from changes, and nothing else.
    pub fn live(self, build: impl Fn() -> Vec<Self>) -> Self {
        self.holding(build())
    }

    /// Holding one more piece, with its own: a text cannot wait for a press.
    pub fn later(self, place: Self, build: impl Fn() -> Vec<Self>) -> Self {
        self.and(place.holding(build()))
    }

    /// Doing something when it is pressed. A text cannot be.
    pub fn on_click(self, _: impl Fn(MouseEvent)) -> Self {
        self
    }

    /// Doing something when another value has been chosen. A text has none.
    pub fn on_change(self, _: impl Fn(Event)) -> Self {
        self
    }

    /// Doing something when a form is sent. A text cannot be.
    pub fn on_submit(self, _: impl Fn()) -> Self {
        self
    }

    /// As it stands in a page.
    pub fn to_html(&self) -> String {
        let Self { tag, attributes, content } = self;
        match *tag {
            "input" => format!("<{tag}{attributes}>"),
            tag => format!("<{tag}{attributes}>{content}</{tag}>"),
        }
    }
}

/// A text as it must stand between tags or in an attribute.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::piece::element;

    #[track_caller]
    fn check(piece: Piece, expected: &str) {
        assert_eq!(piece.to_html(), expected);
    }

    #[test]
    fn elements_are_written_as_html() {
        check(element("p").class("").text("a < b & c"), "<p>a &lt; b &amp; c</p>");
        check(
            element("a").class("x").with("href", "\"/\""),
            "<a class=\"x\" href=\"&quot;/&quot;\"></a>",
        );
        check(
            element("input").with("type", "checkbox").with_mark("checked", true),
            "<input type=\"checkbox\" checked>",
        );
        check(
            element("ul").holding(vec![element("li"), element("li").text("1")]),
            "<ul><li></li><li>1</li></ul>",
        );
        check(element("i").with_live("lang", || None).live_text(|| "hei".to_owned()), "<i>hei</i>");
    }
}
