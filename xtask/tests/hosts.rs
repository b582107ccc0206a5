//! The configurations that a build makes, tried on the hosts they are made for: real nginx and real
//! Caddy, and the project's own host, which must do the same.

#![allow(
    clippy::panic,
    clippy::expect_used,
    reason = "what cannot be set up or asked fails the test"
)]

#[path = "hosts/answers.rs"]
mod answers;
#[path = "hosts/client.rs"]
mod client;
#[path = "hosts/every_file.rs"]
mod every_file;
#[path = "hosts/expected.rs"]
mod expected;
#[path = "hosts/inline.rs"]
mod inline;
#[path = "hosts/running.rs"]
mod running;
#[path = "hosts/site.rs"]
mod site;

use running::{Caddy, Nginx, Own};
use site::Site;

#[test]
fn nginx_at_the_root() {
    let site = Site::new("/");
    answers::check_all(&site, &Nginx::start(&site));
}

#[test]
fn nginx_under_a_path() {
    let site = Site::new("/kampanje/");
    answers::check_all(&site, &Nginx::start(&site));
}

#[test]
fn caddy_at_the_root() {
    let site = Site::new("/");
    answers::check_all(&site, &Caddy::start(&site));
}

#[test]
fn caddy_under_a_path() {
    let site = Site::new("/kampanje/");
    answers::check_all(&site, &Caddy::start(&site));
}

#[test]
fn our_own_host_at_the_root() {
    let site = Site::new("/");
    answers::check_all(&site, &Own::start(&site));
}

#[test]
fn our_own_host_under_a_path() {
    let site = Site::new("/kampanje/");
    answers::check_all(&site, &Own::start(&site));
}

#[test]
fn every_file_of_the_build_on_nginx() {
    every_file::check_all(|site| Box::new(Nginx::start(site)));
}

#[test]
fn every_file_of_the_build_on_caddy() {
    every_file::check_all(|site| Box::new(Caddy::start(site)));
}

#[test]
fn every_file_of_the_build_allows_what_it_has_inline() {
    inline::check_all();
}
