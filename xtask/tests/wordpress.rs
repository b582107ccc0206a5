//! The plugin for `WordPress`, under PHP with what it uses of `WordPress` in its place.

#![allow(clippy::panic, reason = "what cannot be run fails the test")]

use xtask::shell::{command, find};

#[track_caller]
fn run(arguments: &[&str]) {
    assert!(
        find("php").is_some(),
        "`php` is not on this machine. `cargo xtask test` installs it where it can; by hand on Debian: \
         apt-get install php-cli"
    );
    let output = command("php").args(arguments).output();
    let output = output.unwrap_or_else(|error| panic!("php does not start: {error}"));
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "php {arguments:?}:\n{said}");
}

#[test]
fn it_is_php() {
    run(&["-l", "wordpress/enig-quiz/enig-quiz.php"]);
}

#[test]
fn it_prints_the_snippet_and_nothing_that_is_not_valid() {
    run(&["wordpress/tests/run.php"]);
}
