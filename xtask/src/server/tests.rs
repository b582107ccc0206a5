//! The host as a browser meets it: over a socket.

use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Context, Result};

use super::{Server, serve};

/// A site with a page and an asset with a compressed copy, in a folder of its own.
fn site(name: &str) -> Result<PathBuf> {
    let root = std::env::temp_dir().join(format!("enig-server-{name}-{}", std::process::id()));
    fs::create_dir_all(root.join("assets"))?;
    fs::create_dir_all(root.join("nn"))?;
    fs::write(
        root.join("_headers"),
        "/kampanje/*\n  X-Content-Type-Options: nosniff\n  Strict-Transport-Security: max-age=1\n\
         /kampanje/\n  Cache-Control: no-cache\n  Content-Security-Policy: trusted-types default; \
         upgrade-insecure-requests\n\
         /kampanje/assets/*\n  Cache-Control: immutable\n",
    )?;
    fs::write(root.join("index.html"), "<h1>nb</h1>")?;
    fs::write(root.join("404.html"), "<h1>gone</h1>")?;
    fs::write(root.join("nn/index.html"), "<h1>nn</h1>")?;
    fs::write(root.join("assets/a-1.wasm"), "plain")?;
    fs::write(root.join("assets/a-1.wasm.br"), "packed")?;
    Ok(root)
}

/// A connection that gives up, so that a host that does not answer fails the test.
fn connect(server: &Server) -> Result<TcpStream> {
    let stream = TcpStream::connect(("127.0.0.1", server.port))?;
    stream.set_read_timeout(Some(Duration::from_secs(20)))?;
    Ok(stream)
}

/// Sends requests over one connection and returns everything that comes back.
fn exchange(server: &Server, requests: &str) -> Result<String> {
    let mut stream = connect(server)?;
    stream.write_all(requests.as_bytes())?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).context("the answer is no text")?;
    Ok(answer)
}

fn get(address: &str, headers: &str) -> String {
    format!("GET {address} HTTP/1.1\r\nHost: localhost\r\n{headers}\r\n")
}

#[track_caller]
fn check(server: &Server, request: &str, expected: &[&str]) {
    let request = request.replacen("\r\n", "\r\nConnection: close\r\n", 1);
    let answer = exchange(server, &request).unwrap_or_default();
    for secure in ["Strict-Transport-Security", "upgrade-insecure-requests"] {
        assert!(!answer.contains(secure), "{secure} in the answer to `{request}`:\n{answer}");
    }
    for part in expected {
        assert!(answer.contains(part), "no `{part}` in the answer to `{request}`:\n{answer}");
    }
}

#[test]
fn answers_like_a_plain_static_host() -> Result<()> {
    let root = site("answers")?;
    let server = serve(root.clone(), "/kampanje/", 0)?;

    let page = ["200 OK", "text/html", "trusted-types default", "no-cache", "<h1>nb</h1>"];
    check(&server, &get("/kampanje/", ""), &page);
    check(&server, &get("/kampanje/nn", ""), &["301", "Location: /kampanje/nn/"]);
    check(&server, &get("/kampanje/gone/", ""), &["404", "text/html", "nosniff", "<h1>gone</h1>"]);
    check(&server, &get("/kampanje/%23r=abc?a", ""), &["404", "text/html"]);
    check(&server, &get("/kampanje/assets/gone.js", ""), &["404", "text/plain", "no-cache"]);
    check(&server, &get("/kampanje/gone.js", ""), &["404", "text/plain", "nosniff"]);
    check(&server, &get("/", ""), &["404"]);

    let wasm = ["200 OK", "application/wasm", "immutable", "Content-Length: 5", "plain"];
    check(&server, &get("/kampanje/assets/a-1.wasm", ""), &wasm);
    let packed = ["Content-Encoding: br", "application/wasm", "Vary: Accept-Encoding", "packed"];
    let accepting = get("/kampanje/assets/a-1.wasm", "Accept-Encoding: gzip, br\r\n");
    check(&server, &accepting, &packed);
    check(&server, &accepting.replace("GET", "POST"), &["405", "Allow: GET, HEAD"]);

    fs::remove_dir_all(root)?;
    Ok(())
}

#[test]
fn one_connection_carries_several_requests() -> Result<()> {
    let root = site("keep-alive")?;
    let server = serve(root.clone(), "/", 0)?;
    let requests = get("/", "") + &get("/nn/", "Connection: close\r\n");
    let answer = exchange(&server, &requests)?;
    assert!(answer.contains("<h1>nb</h1>") && answer.contains("<h1>nn</h1>"), "{answer}");
    fs::remove_dir_all(root)?;
    Ok(())
}

#[test]
fn a_dropped_host_frees_its_port() -> Result<()> {
    let root = site("drop")?;
    let server = serve(root.clone(), "/", 0)?;
    let port = server.port;
    drop(server);
    assert!(serve(root.clone(), "/", port).is_ok());
    fs::remove_dir_all(root)?;
    Ok(())
}

/// A browser opens several connections at once and leaves them open; none may have to wait for
/// another.
#[test]
fn open_connections_do_not_keep_others_waiting() -> Result<()> {
    let root = site("concurrent")?;
    let server = serve(root.clone(), "/", 0)?;
    let mut idle = Vec::new();
    for _ in 0..40 {
        idle.push(connect(&server)?);
    }
    for stream in &mut idle {
        stream.write_all(get("/", "").as_bytes())?;
    }
    for stream in &mut idle {
        let mut start = [0; 15];
        stream.read_exact(&mut start).context("a connection was not answered")?;
        assert_eq!(&start, b"HTTP/1.1 200 OK");
    }
    fs::remove_dir_all(root)?;
    Ok(())
}
