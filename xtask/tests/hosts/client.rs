//! Asking a host for something, and taking its answer apart.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;

/// A host that gives no answer for so long fails the test.
const PATIENCE: Duration = Duration::from_secs(20);

#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    /// Names in small letters, in the order they were sent.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
}

impl Answer {
    /// The values of a header, however often it was sent, in one text.
    pub(crate) fn header(&self, name: &str) -> Option<String> {
        let name = name.to_ascii_lowercase();
        let values: Vec<&str> = self
            .headers
            .iter()
            .filter(|(sent, _)| *sent == name)
            .map(|(_, value)| value.as_str())
            .collect();
        (!values.is_empty()).then(|| values.join(" AND "))
    }
}

impl Answer {
    /// What stands before the body.
    fn of_head(head: &str) -> Self {
        let mut lines = head.lines();
        let status = lines.next().and_then(|line| line.split(' ').nth(1)?.parse().ok());
        let headers = lines.filter_map(|line| line.split_once(": "));
        let headers = headers.map(|(name, value)| (name.to_lowercase(), value.to_owned()));
        Self { status: status.expect("a status"), headers: headers.collect(), body: String::new() }
    }
}

/// Sends one request.
#[track_caller]
pub(crate) fn ask(port: u16, method: &str, address: &str, accept_encoding: &str) -> Answer {
    let mut stream = connect(port);
    let head = request(port, method, address, accept_encoding);
    let request = format!("{head}Connection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).expect("a host that listens");
    let mut text = String::new();
    stream.read_to_string(&mut text).expect("an answer");
    let (head, body) = text.split_once("\r\n\r\n").expect("a head and a body");
    let mut answer = Answer::of_head(head);
    answer.body = if answer.header("Transfer-Encoding").as_deref() == Some("chunked") {
        joined(body)
    } else {
        body.to_owned()
    };
    answer
}

/// A connection that stays open for further requests, as far as the host lets it.
pub(crate) struct Connection {
    port: u16,
    stream: BufReader<TcpStream>,
}

impl Connection {
    pub(crate) fn open(port: u16) -> Self {
        Self { port, stream: BufReader::new(connect(port)) }
    }

    /// Asks for what a file is sent with.
    pub(crate) fn head(&mut self, address: &str, accept_encoding: &str) -> Answer {
        let request = format!("{}\r\n", request(self.port, "HEAD", address, accept_encoding));
        self.stream.get_mut().write_all(request.as_bytes()).expect("a host that listens");
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            let read = self.stream.read_line(&mut head).expect("an answer");
            assert_ne!(read, 0, "{address}: the host has hung up");
        }
        let answer = Answer::of_head(&head);
        if answer.header("Connection").is_some_and(|it| it.eq_ignore_ascii_case("close")) {
            *self = Self::open(self.port);
        }
        answer
    }
}

fn connect(port: u16) -> TcpStream {
    let stream = TcpStream::connect(("127.0.0.1", port)).expect("a connection");
    stream.set_read_timeout(Some(PATIENCE)).expect("a time limit");
    stream
}

/// A request up to where it may say more.
fn request(port: u16, method: &str, address: &str, accept_encoding: &str) -> String {
    let accept = match accept_encoding {
        "" => String::new(),
        encodings => format!("Accept-Encoding: {encodings}\r\n"),
    };
    format!("{method} {address} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n{accept}")
}

/// A body that was sent in pieces, each after a line with its length in hexadecimal.
fn joined(mut pieces: &str) -> String {
    let mut body = String::new();
    while let Some((length, rest)) = pieces.split_once("\r\n") {
        let length = usize::from_str_radix(length, 16).expect("the length of a piece");
        body.push_str(&rest[..length]);
        pieces = rest[length..].trim_start();
    }
    body
}
