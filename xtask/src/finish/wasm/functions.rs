use std::ops::Range;

use anyhow::Result;
use wasmparser::{Parser, Payload, TypeRef};

/// The functions of a module.
pub(super) struct Functions {
    /// How many are imported: they have the first numbers and no bodies.
    pub(super) imported: usize,
    /// Where the bodies of the others are, in the order of their numbers.
    pub(super) bodies: Vec<Range<usize>>,
}

impl Functions {
    /// Finds them.
    pub(super) fn read(module: &[u8]) -> Result<Self> {
        let mut functions = Self { imported: 0, bodies: Vec::new() };
        for payload in Parser::new(0).parse_all(module) {
            match payload? {
                Payload::ImportSection(imports) => {
                    for import in imports.into_imports() {
                        let is_function = matches!(import?.ty, TypeRef::Func(_));
                        functions.imported += usize::from(is_function);
                    }
                }
                Payload::CodeSectionEntry(body) => {
                    let Range { start, end } = body.range();
                    functions.bodies.push(usize::try_from(start)?..usize::try_from(end)?);
                }
                _ => {}
            }
        }
        Ok(functions)
    }

    /// Where the body of a function is; imported ones have none.
    pub(super) fn body(&self, number: usize) -> Option<Range<usize>> {
        self.bodies.get(number.checked_sub(self.imported)?).cloned()
    }
}
