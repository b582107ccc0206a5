//! index.html as a template: what the finishing step reads from it and replaces in it.
//!
//! The template is our own file and keeps to one form (double quotes, no `>` in attributes), so
//! plain text search is enough; a test of the finished pages would show where it is not.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};

/// The template's text, without comments and without Trunk's own elements.
#[derive(Debug)]
pub(super) struct Template {
    html: String,
}

impl Template {
    pub(super) fn read(file: &Path) -> Result<Self> {
        let source = fs::read_to_string(file)
            .with_context(|| format!("cannot read the template {}", file.display()))?;
        Ok(Self::parse(&source))
    }

    fn parse(source: &str) -> Self {
        let html = without(source, "<!--", "-->");
        let html = without(&html, "<link data-trunk", ">");
        Self { html: compact(&html) }
    }

    /// The style sheets the template links, in order.
    pub(super) fn stylesheets(&self) -> Vec<String> {
        let lines = self.html.lines().filter(|line| is_stylesheet(line));
        lines.filter_map(|line| attribute(line, "href")).map(str::to_owned).collect()
    }

    /// Puts one style sheet in the place of all of them.
    pub(super) fn replace_stylesheets(&mut self, address: &str) {
        let mut lines: Vec<String> = Vec::new();
        let mut linked = false;
        for line in self.html.lines() {
            if !is_stylesheet(line) {
                lines.push(line.to_owned());
            } else if !linked {
                linked = true;
                lines.push(format!("<link rel=\"stylesheet\" href=\"{}\">", escape(address)));
            }
        }
        self.html = lines.join("\n");
    }

    /// Repeats each line that has a name starting with `each_`, once for every group of values.
    pub(super) fn repeat(&mut self, groups: &[[(&str, &str); 2]]) {
        let mut lines: Vec<String> = Vec::new();
        for line in self.html.lines() {
            if !line.contains("{{each_") {
                lines.push(line.to_owned());
                continue;
            }
            for group in groups {
                lines.push(group.iter().fold(line.to_owned(), |line, (name, value)| {
                    line.replace(&format!("{{{{{name}}}}}"), &escape(value))
                }));
            }
        }
        self.html = lines.join("\n");
    }

    /// Whether an attribute of the template names a file.
    pub(super) fn names(&self, reference: &str) -> bool {
        self.html.contains(&format!("\"{reference}\""))
    }

    /// Puts an address in the place of a file's name.
    pub(super) fn replace_reference(&mut self, reference: &str, address: &str) {
        let quoted = format!("\"{}\"", escape(address));
        self.html = self.html.replace(&format!("\"{reference}\""), &quoted);
    }

    /// The page with every name in double braces replaced by its value, which may hold any
    /// characters.
    pub(super) fn fill(&self, values: &[(&str, &str)]) -> Result<String> {
        let mut page = String::with_capacity(self.html.len() * 2);
        let mut rest = self.html.as_str();
        while let Some((before, after)) = rest.split_once("{{") {
            let (name, after) = after.split_once("}}").context("index.html: `{{` without `}}`")?;
            let Some((_, value)) = values.iter().find(|(known, _)| *known == name) else {
                let known: Vec<&str> = values.iter().map(|(known, _)| *known).collect();
                bail!("index.html: no value called `{name}`; there are {}", known.join(", "));
            };
            page.push_str(before);
            page.push_str(&escape(value));
            rest = after;
        }
        page.push_str(rest);
        ensure!(!page.contains("\"public/"), "index.html names a file that public/ does not have");
        page.push('\n');
        Ok(page)
    }
}

fn is_stylesheet(line: &str) -> bool {
    line.starts_with("<link rel=\"stylesheet\"")
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, value) = tag.split_once(&format!(" {name}=\""))?;
    value.split_once('"').map(|(value, _)| value)
}

/// The text without anything from an opening to the next closing mark.
fn without(text: &str, opening: &str, closing: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(opening) {
        kept.push_str(before);
        rest = after.split_once(closing).map_or("", |(_, after)| after);
    }
    kept.push_str(rest);
    kept
}

/// The lines without their indentation, and without empty ones.
fn compact(html: &str) -> String {
    let lines: Vec<&str> = html.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}

/// Text as it must stand in HTML, between tags or inside double quotes.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            other => escaped.push(other),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::Template;

    #[track_caller]
    fn check(source: &str, values: &[(&str, &str)], expected: Option<&str>) {
        let page = Template::parse(source).fill(values).ok();
        assert_eq!(page.as_deref().map(str::trim_end), expected, "{source}");
    }

    #[test]
    fn values_are_escaped() {
        check(
            "<p>{{a}}</p>",
            &[("a", "<b> & \"c\"")],
            Some("<p>&lt;b&gt; &amp; &quot;c&quot;</p>"),
        );
    }

    #[test]
    fn a_value_is_not_filled_again() {
        check("{{a}}{{b}}", &[("a", "{{b}}"), ("b", "x")], Some("{{b}}x"));
    }

    #[test]
    fn an_unknown_name_or_an_open_brace_or_a_missing_file_fails() {
        check("{{b}}", &[("a", "x")], None);
        check("{{a", &[("a", "x")], None);
        check("<img src=\"public/gone.svg\">", &[], None);
    }

    #[test]
    fn comments_trunk_and_indentation_are_left_out() {
        let source = "<a>\n  <!-- {{why}} -->\n  <link data-trunk rel=\"rust\">\n\n  <b>";
        check(source, &[], Some("<a>\n<b>"));
    }

    #[test]
    fn one_stylesheet_takes_the_place_of_all() {
        let mut template = Template::parse(
            "<link rel=\"stylesheet\" href=\"style/a.css\">\n\
             <link rel=\"stylesheet\" href=\"style/b.css\">\n<title>",
        );
        assert_eq!(template.stylesheets(), ["style/a.css", "style/b.css"]);
        template.replace_stylesheets("/assets/x.css");
        assert_eq!(template.stylesheets(), ["/assets/x.css"]);
        assert!(template.html.ends_with("<title>"));
    }

    #[test]
    fn a_line_is_repeated_for_every_group() {
        let mut template = Template::parse("<a>\n<link lang=\"{{each_lang}}\">\n<b>");
        let group = |tag| [("each_lang", tag), ("each_home", "/")];
        template.repeat(&[group("nb"), group("nn")]);
        let expected = "<a>\n<link lang=\"nb\">\n<link lang=\"nn\">\n<b>";
        assert_eq!(template.html, expected);
    }

    #[test]
    fn a_named_file_gets_its_address() {
        let mut template = Template::parse("<script src=\"public/boot.js\">");
        assert!(template.names("public/boot.js") && !template.names("public/boot"));
        template.replace_reference("public/boot.js", "/assets/boot-1.js");
        assert_eq!(template.html, "<script src=\"/assets/boot-1.js\">");
    }
}
