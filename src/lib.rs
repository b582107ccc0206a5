//! Enig's app: the quiz in the browser, and the same components on the host, where the site's pages are
//! rendered to text.
//!
//! - [`app`]: the root component, and how the app starts.
//! - [`state`]: the store: signals around the pure [`enig_core::quiz::QuizState`], a method for each thing a
//!   voter can do.
//! - [`pages`]: a component for each screen; [`components`]: what screens are made of; [`sharing`]: links to
//!   results, comparisons and pictures.
//! - [`browser`]: the only module that calls the browser.
#![recursion_limit = "256"]
#![allow(unreachable_pub, reason = "the component macro makes functions that only it calls")]

pub mod app;
pub mod browser;
pub mod components;
pub mod pages;
#[cfg(feature = "ssr")]
pub mod render;
pub mod sharing;
pub mod state;
