//! Panics without their messages.
//!
//! Every place that can panic writes a message first: the code for that, and for formatting whatever
//! the message shows, is a tenth of the app. No visitor reads it: a panic stops the module either
//! way, and the page's loader says so in the voter's language. So the functions that panic stop the
//! module at once, and wasm-opt then finds that nobody needs what they used. Debug builds and tests
//! keep their messages.

use std::ops::Range;

use anyhow::{Result, ensure};
use wasmparser::{KnownCustom, Name, Parser, Payload};

use super::functions::Functions;

/// Where the standard library and wasm-bindgen end up when something is wrong. By the beginning of
/// the path.
const PANICS: [&str; 23] = [
    "__rustc::rust_panic",
    "alloc::alloc::handle_alloc_error",
    "alloc::raw_vec::capacity_overflow",
    "alloc::raw_vec::handle_error",
    "alloc::vec::Vec<_, _>>::insert_mut::assert_failed",
    "alloc::vec::Vec<_, _>>::remove::assert_failed",
    "core::cell::lazy::panic_poisoned",
    "core::cell::panic_already_borrowed",
    "core::cell::panic_already_mutably_borrowed",
    "core::option::expect_failed",
    "core::option::unwrap_failed",
    "core::panicking::",
    "core::result::unwrap_failed",
    "core::slice::copy_from_slice_impl::len_mismatch_fail",
    "core::slice::index::slice_index_fail",
    "core::str::slice_error_fail",
    "std::alloc::rust_oom",
    "std::panicking::begin_panic",
    "std::panicking::panic_handler",
    "std::panicking::panic_with_hook",
    "std::thread::local::panic_access_error",
    "wasm_bindgen::__rt::borrow_fail",
    "wasm_bindgen::throw_str",
];

/// What only panics use, what a library makes for scripts that this page does not have, and tasks,
/// which the app does not have. The table of functions still names these, so wasm-opt cannot tell.
/// Anywhere in the path.
const UNUSED: [&str; 4] = [
    " as core::fmt::Debug>::fmt",
    "wasm_streams::",
    "js_sys::futures::",
    "wasm_bindgen::__rt::throw_null",
];

/// Lets the functions of a module that panic do nothing but stop it. Finds them by name.
pub(super) fn silence(module: &mut [u8]) -> Result<()> {
    let bodies = named_bodies(module)?;
    ensure!(!bodies.is_empty(), "the functions of the app have no names");
    for (name, body) in bodies {
        // A body of two bytes is empty already. The rest is filled with instructions that do nothing.
        if is_cold(&name)
            && let [locals, first, rest @ .., end] = &mut module[body]
        {
            (*locals, *first, *end) = (0, UNREACHABLE, END);
            rest.fill(NOP);
        }
    }
    Ok(())
}

const UNREACHABLE: u8 = 0x00;
const NOP: u8 = 0x01;
const END: u8 = 0x0b;

fn is_cold(name: &str) -> bool {
    let path = plain(name);
    PANICS.iter().any(|start| path.trim_start_matches('<').starts_with(start))
        || UNUSED.iter().any(|part| path.contains(part))
}

/// A path without the hashes of its crates, `core[c5930c85a12de822]::panicking::panic`.
fn plain(name: &str) -> String {
    let mut parts = name.split('[');
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        match part.split_once(']') {
            Some((hash, rest)) if hash.len() == 16 => plain.push_str(rest),
            _ => plain.extend(["[", part]),
        }
    }
    plain
}

/// The functions of a module that have a name, and where their bodies are.
fn named_bodies(module: &[u8]) -> Result<Vec<(String, Range<usize>)>> {
    let functions = Functions::read(module)?;
    let mut found = Vec::new();
    for payload in Parser::new(0).parse_all(module) {
        let Payload::CustomSection(section) = payload? else { continue };
        let KnownCustom::Name(kinds) = section.as_known() else { continue };
        for kind in kinds {
            let Name::Function(names) = kind? else { continue };
            for function in names {
                let function = function?;
                let body = functions.body(function.index as usize);
                found.extend(body.map(|body| (function.name.to_owned(), body)));
            }
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(name: &str, expected: bool) {
        assert_eq!(is_cold(name), expected, "{name}");
    }

    #[test]
    fn what_panics_is_found_by_its_path() {
        check("core[c5930c85a12de822]::panicking::panic_fmt", true);
        check("core::panicking::panic_display::hb1a615e2d1ad759b", true);
        check("<alloc[3ca501edff3f0c7c]::vec::Vec<_, _>>::remove::assert_failed", true);
        check("<&[u8] as core[c5930c85a12de822]::fmt::Debug>::fmt", true);
        check("core::ptr::drop_in_place<wasm_streams::readable::Sink>::h0f9cc3275b84de6c", true);
        check("<u32 as core[c5930c85a12de822]::fmt::Display>::fmt", false);
        check("enig_core::quiz::order::asking_order::hc8d8dced34a50341", false);
    }

    #[test]
    fn only_the_hash_of_a_crate_is_left_out_of_a_path() {
        assert_eq!(plain("<[T] as a[c5930c85a12de822]::B>::c"), "<[T] as a::B>::c");
    }

    /// A module of two functions without results, named `core::panicking::panic` and `ours`.
    const MODULE: &[u8] = b"\0asm\x01\0\0\0\
        \x01\x04\x01\x60\0\0\
        \x03\x03\x02\0\0\
        \x0a\x0d\x02\x06\0\x41\x01\x1a\x01\x0b\x04\0\x41\x01\x0b\
        \0\x26\x04name\x01\x1f\x02\0\x16core::panicking::panic\x01\x04ours";

    #[test]
    fn a_body_that_panics_stops_at_once_and_no_other_changes() {
        let mut module = MODULE.to_vec();
        silence(&mut module).unwrap();
        let code = module.windows(2).position(|bytes| bytes == [0x0a, 0x0d]).unwrap() + 3;
        assert_eq!(module[code..][..7], [6, 0, UNREACHABLE, NOP, NOP, NOP, END]);
        assert_eq!(module[code + 7..], MODULE[code + 7..]);
    }

    #[test]
    fn an_app_without_names_is_refused() {
        assert!(silence(&mut b"\0asm\x01\0\0\0".to_vec()).is_err());
    }
}
