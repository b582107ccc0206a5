//! What a piece of code names and what it shows, as far as a simple scan can tell.

/// Whether a whole word or path occurs in the code.
pub(crate) fn names(code: &str, word: &str) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    code.match_indices(word).any(|(start, _)| {
        !code[..start].ends_with(is_part) && !code[start + word.len()..].starts_with(is_part)
    })
}

/// Every path that the code's `use` items name, `a::{b, c::d}` taken apart.
pub(crate) fn imports(code: &str) -> Vec<String> {
    let items = code.split(';').filter_map(|item| {
        let start = item.rfind("use ")?;
        let is_item = item[..start].trim_end().lines().last().is_none_or(|before| {
            let before = before.trim();
            before.is_empty() || before.ends_with(['{', '}', ']', ')']) || before.starts_with("pub")
        });
        is_item.then(|| item[start + "use ".len()..].split_whitespace().collect::<String>())
    });
    items.flat_map(|path| expand(&path)).collect()
}

fn expand(path: &str) -> Vec<String> {
    let Some((head, rest)) = path.split_once('{') else {
        return vec![path.to_owned()];
    };
    let inside = rest.strip_suffix('}').unwrap_or(rest);
    let mut depth = 0;
    let parts = inside.split(|c| {
        depth += i32::from(c == '{') - i32::from(c == '}');
        c == ',' && depth == 0
    });
    parts
        .filter(|part| !part.is_empty())
        .flat_map(|part| expand(&format!("{head}{part}")))
        .collect()
}

/// Whether the code reaches one of the project's own modules.
pub(crate) fn reaches(code: &str, module: &str) -> bool {
    let ours = ["crate", "enig", "super"];
    let imported = imports(code).iter().any(|path| {
        let mut parts = path.split("::");
        parts.next().is_some_and(|first| ours.contains(&first)) && parts.any(|part| part == module)
    });
    imported
        || names(code, &format!("crate::{module}"))
        || names(code, &format!("enig_core::{module}"))
}

const SPOKEN_ATTRIBUTES: [&str; 5] =
    ["aria-label=\"", "aria-description=\"", "title=\"", "alt=\"", "placeholder=\""];

/// The literals with letters that a `view!` shows or reads out.
pub(crate) fn shown_literals(code: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (start, _) in code.match_indices("view!") {
        let body = code[start..].split_once('{').map_or("", |(_, body)| body);
        found.extend(text_nodes(body));
    }
    for start in SPOKEN_ATTRIBUTES.iter().flat_map(|attribute| {
        code.match_indices(attribute).map(|(start, _)| start + attribute.len())
    }) {
        found.push(code[start..].split('"').next().unwrap_or_default().to_owned());
    }
    found.retain(|literal| literal.contains(char::is_alphabetic));
    found
}

/// The literals that stand between tags, or alone in braces, from inside a `view!` to its end.
fn text_nodes(body: &str) -> Vec<String> {
    let mut found = Vec::new();
    let (mut depth, mut in_tag, mut before) = (1, false, ' ');
    let mut rest = body.chars();
    while let Some(c) = rest.next() {
        match c {
            '"' => {
                let literal: String = rest.by_ref().take_while(|&c| c != '"').collect();
                let is_alone = before == '{' && rest.as_str().trim_start().starts_with('}');
                if !in_tag && (depth == 1 || is_alone) {
                    found.push(literal);
                }
            }
            '{' => depth += 1,
            '}' if depth == 1 => break,
            '}' => depth -= 1,
            '<' if depth == 1 => in_tag = true,
            '>' if depth == 1 && before != '-' && before != '=' => in_tag = false,
            _ => {}
        }
        if !c.is_whitespace() {
            before = c;
        }
    }
    found
}

#[test]
fn words_are_found_whole() {
    assert!(names("use rand::Rng;", "rand"));
    assert!(!names("random(brand)", "rand"));
    assert!(names("std::time::Instant", "std::time"));
}

#[test]
fn imports_are_taken_apart() {
    let code = "use a::{b, c::{d, e}};\npub use f;\nfn g() {\n    use h::i;\n}\nlet reuse = 1;\n";
    assert_eq!(imports(code), ["a::b", "a::c::d", "a::c::e", "f", "h::i"]);
    assert!(reaches("use crate::{quiz::Step, browser};\n", "browser"));
    assert!(reaches("fn a() {\n    crate::browser::page::focus();\n}\n", "browser"));
    assert!(!reaches("let browser = crate::state::browser_name;\n", "browser"));
}

#[test]
fn literals_between_tags_are_seen() {
    let view = "view! { <p class=\"lead\" on:click=move |_| go(\"x\")>\"Hei\" {name} \" · \"</p> }";
    assert_eq!(shown_literals(view), ["Hei"]);
    assert_eq!(shown_literals("view! { <p>{\"Hei\"}</p> }"), ["Hei"]);
    assert_eq!(shown_literals("view! { <p>{fill(\"n\", 3)}</p> }"), [""; 0]);
    assert_eq!(shown_literals("view! { <a title=\"Lukk\" /> }"), ["Lukk"]);
    assert_eq!(shown_literals("view! { <p>{a.map(|b| view! { <i>\"Hei\"</i> })}</p> }"), ["Hei"]);
    assert_eq!(shown_literals("text(\"Hei\")"), [""; 0]);
}
