//! Asking a host for something, and taking its answer apart.

use std::io::{Read, Write};
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

/// Sends one request.
#[track_caller]
pub(crate) fn ask(port: u16, method: &str, address: &str, accept_encoding: &str) -> Answer {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).expect("a connection");
    stream.set_read_timeout(Some(PATIENCE)).expect("a time limit");
    let accept = match accept_encoding {
        "" => String::new(),
        encodings => format!("Accept-Encoding: {encodings}\r\n"),
    };
    let request = format!(
        "{method} {address} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n{accept}Connection: close\r\n\r\n"
    );
    stream.write_all(request.as_bytes()).expect("a host that listens");
    let mut text = String::new();
    stream.read_to_string(&mut text).expect("an answer");
    let (head, body) = text.split_once("\r\n\r\n").expect("a head and a body");
    let mut lines = head.lines();
    let status = lines.next().and_then(|line| line.split(' ').nth(1)?.parse().ok());
    let headers = lines.filter_map(|line| line.split_once(": "));
    let headers = headers.map(|(name, value)| (name.to_lowercase(), value.to_owned()));
    let mut answer = Answer {
        status: status.expect("a status"),
        headers: headers.collect(),
        body: body.to_owned(),
    };
    if answer.header("Transfer-Encoding").as_deref() == Some("chunked") {
        answer.body = joined(body);
    }
    answer
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
