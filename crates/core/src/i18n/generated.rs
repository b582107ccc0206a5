//! What the build script has made of `locales/`.
#![allow(clippy::match_same_arms, reason = "two texts may say the same")]
#![allow(clippy::too_many_lines, reason = "one line for each text")]

use super::Locale;

include!(concat!(env!("OUT_DIR"), "/texts.rs"));
