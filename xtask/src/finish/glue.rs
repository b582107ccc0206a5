//! The glue between page and app that wasm-bindgen makes, without what neither uses of the other.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

use crate::folder::read;

/// The glue, as a script.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Glue(String);

/// The short names that wasm-opt has given to what the app imports and exports.
#[derive(Debug, Deserialize)]
pub(super) struct ShortNames {
    /// The module, the name, the short name.
    imports: Vec<(String, String, String)>,
    /// The name and the short name.
    exports: Vec<(String, String)>,
}

/// What wasm-opt makes of what wasm-bindgen calls the glue.
const MODULE: &str = "\"a\"";

/// What the glue asks, and what takes the place of that.
const HAD: [(&str, &str); 5] = [
    (
        "(typeof FinalizationRegistry === 'undefined')\n    \
         ? { register: () => {}, unregister: () => {} }\n    : new FinalizationRegistry",
        "/* @__PURE__ */ new FinalizationRegistry",
    ),
    ("!('encodeInto' in cachedTextEncoder)", "false"),
    // `instanceof` cannot fail where the class is known.
    (
        "let result;\n            try {\n                result = arg0 instanceof",
        "const result = arg0 instanceof",
    ),
    ("\n            } catch (_) {\n                result = false;\n            }\n", "\n"),
    // Memory that has grown is another buffer in every browser; `detached` is only what newer ones call it.
    (
        "cachedDataViewMemory0.buffer.detached === true || \
         (cachedDataViewMemory0.buffer.detached === undefined && \
         cachedDataViewMemory0.buffer !== wasm.memory.buffer)",
        "cachedDataViewMemory0.buffer !== wasm.memory.buffer",
    ),
];

impl Glue {
    /// Reads the glue.
    pub(super) fn read(file: &Path) -> Result<Self> {
        let glue = String::from_utf8(read(file)?).context("the glue is not text")?;
        // Libraries export classes that nobody uses. The glue adds to them after it has made them, and
        // makes registries that clean up after them; to esbuild both would be reasons to keep them.
        let lines = glue.lines().filter(|line| !line.starts_with("if (Symbol.dispose) "));
        let mut lean: String = lines.flat_map(|line| [line, "\n"]).collect();
        // What the glue asks of a browser first, every one that can show the page has.
        for (asked, had) in HAD {
            ensure!(lean.contains(asked), "the glue no longer asks: {asked}");
            lean = lean.replace(asked, had);
        }
        // The loader starts the app itself; the glue's own way has cases that this page does not have.
        let way = "export { __wbg_get_imports as imports, __wbg_finalize_init as finish };\n";
        Ok(Self(lean + way))
    }

    /// The script.
    pub(super) fn as_str(&self) -> &str {
        &self.0
    }

    /// The exports of the app that the glue names, used or not: `wasm.name`.
    pub(super) fn exports(&self) -> BTreeSet<&str> {
        let names = self.0.split("wasm.").skip(1).map(first_name);
        names.filter(|name| !name.is_empty()).collect()
    }

    /// The glue without the functions that the app does not import: each a property of one object, with
    /// a line of its own for its name.
    pub(super) fn with_only(&self, imports: &BTreeSet<String>) -> Self {
        let mut is_used = true;
        let kept = self.0.lines().filter(|line| {
            let indent = line.len() - line.trim_start().len();
            if indent == 8 && line.contains(": function(") {
                is_used = imports.contains(first_name(line.trim_start()));
            } else if indent < 8 {
                is_used = true;
            }
            is_used
        });
        Self(kept.flat_map(|line| [line, "\n"]).collect())
    }

    /// The glue of the module with a name, with the short names.
    pub(super) fn renamed(self, module: &str, names: &ShortNames) -> Result<Self> {
        let mut glue = self.0.replace(&format!("\"./{module}_bg.js\""), MODULE);
        for (_, name, short) in &names.imports {
            let (long, short) =
                (format!("        {name}: function("), format!("        {short}: function("));
            ensure!(glue.contains(&long), "the glue has no `{name}`");
            glue = glue.replace(&long, &short);
        }
        let mut parts = glue.split("wasm.");
        let mut renamed = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let name = first_name(part);
            let short = names.exports.iter().find(|(long, _)| long == name);
            let short = short.map_or(name, |(_, short)| short);
            renamed.extend(["wasm.", short, &part[name.len()..]]);
        }
        Ok(Self(renamed))
    }
}

impl ShortNames {
    /// What the app imports.
    pub(super) fn imports(&self) -> BTreeSet<String> {
        self.imports.iter().map(|(_, name, _)| name.clone()).collect()
    }
}

/// The name that a text begins with.
fn first_name(text: &str) -> &str {
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '$';
    text.split(|c| !is_name(c)).next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    const GLUE: &str = r#"
    const import0 = {
        __proto__: null,
        __wbg_back_1: function(arg0) {
            wasm.free_1(arg0);
        },
        __wbg_print_2: function() { return handleError(function (arg0) {
            arg0.print();
        }, arguments); },
    };
    return { "./enig_bg.js": import0 };
    wasm.start(); wasm.memory.buffer; wasm.start_2();
"#;

    fn glue() -> Glue {
        Glue(GLUE.to_owned())
    }

    #[test]
    fn exports_are_found_by_name() {
        assert_eq!(glue().exports(), BTreeSet::from(["free_1", "memory", "start", "start_2"]));
    }

    #[test]
    fn what_the_app_does_not_import_is_left_out() {
        let lean = glue().with_only(&BTreeSet::from(["__wbg_print_2".to_owned()]));
        assert_eq!(lean.exports(), BTreeSet::from(["memory", "start", "start_2"]));
        assert!(lean.0.contains("arg0.print()") && lean.0.contains("__proto__"));
    }

    #[test]
    fn both_sides_get_the_short_names() {
        let names = r#"{ "imports": [["./enig_bg.js", "__wbg_back_1", "$"]], "exports": [["start", "b"]] }"#;
        let names: ShortNames = serde_json::from_str(names).unwrap();
        let renamed = glue().renamed("enig", &names).unwrap();
        assert!(
            renamed.0.contains("        $: function(arg0)")
                && renamed.0.contains("{ \"a\": import0 }")
        );
        assert!(renamed.0.contains("wasm.b(); wasm.memory.buffer; wasm.start_2();"));
        let other = r#"{ "imports": [["./enig_bg.js", "__wbg_gone_3", "$"]], "exports": [] }"#;
        assert!(glue().renamed("enig", &serde_json::from_str(other).unwrap()).is_err());
    }
}
