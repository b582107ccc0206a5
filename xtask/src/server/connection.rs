//! One connection of a browser: requests without a body in, answers out, until either side ends.

use std::io::{self, BufRead, BufReader, BufWriter, Read, Write};
use std::net::TcpStream;

/// The longest head of a request that is read. Browsers send about one kilobyte.
const LONGEST_HEAD: u64 = 64 * 1024;

/// The part of a request that a static host looks at.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Request {
    pub(super) method: String,
    /// The address as it was sent: path and query.
    pub(super) address: String,
    /// Empty when the browser says nothing about it.
    pub(super) accept_encoding: String,
    /// Whether the browser will send another request on this connection.
    keeps_open: bool,
}

/// What is sent back.
#[derive(Debug)]
pub(super) struct Answer {
    /// Number and words.
    pub(super) status: &'static str,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Vec<u8>,
}

/// Answers every request that comes over a connection.
pub(super) fn talk(connection: &TcpStream, answer: impl Fn(&Request) -> Answer) -> io::Result<()> {
    // Answers are written in one go; waiting for more to send would only delay them.
    connection.set_nodelay(true)?;
    let mut reader = BufReader::new(connection);
    let mut writer = BufWriter::new(connection);
    while let Some(request) = read_request(&mut reader)? {
        write_answer(&mut writer, &request, &answer(&request))?;
        if !request.keeps_open {
            break;
        }
    }
    Ok(())
}

/// Reads the next request; none when the browser has ended the connection or sends no HTTP.
fn read_request(reader: &mut impl BufRead) -> io::Result<Option<Request>> {
    let mut head = reader.take(LONGEST_HEAD);
    let mut line = String::new();
    head.read_line(&mut line)?;
    let mut words = line.split_whitespace();
    let (Some(method), Some(address), Some(version)) = (words.next(), words.next(), words.next())
    else {
        return Ok(None);
    };
    let mut request = Request {
        method: method.to_owned(),
        address: address.to_owned(),
        accept_encoding: String::new(),
        keeps_open: version == "HTTP/1.1",
    };
    loop {
        let mut line = String::new();
        head.read_line(&mut line)?;
        if !line.ends_with('\n') {
            return Ok(None);
        }
        let Some((name, value)) = line.trim_end().split_once(':') else {
            // The empty line that ends the head, or nothing that could be understood.
            return Ok(line.trim_end().is_empty().then_some(request));
        };
        match name.to_ascii_lowercase().as_str() {
            "accept-encoding" => value.trim().clone_into(&mut request.accept_encoding),
            "connection" if value.trim().eq_ignore_ascii_case("close") => {
                request.keeps_open = false;
            }
            // What follows the head would be taken for the next request.
            "content-length" | "transfer-encoding" => request.keeps_open = false,
            _ => {}
        }
    }
}

fn write_answer(writer: &mut impl Write, request: &Request, answer: &Answer) -> io::Result<()> {
    write!(writer, "HTTP/1.1 {}\r\n", answer.status)?;
    for (name, value) in &answer.headers {
        write!(writer, "{name}: {value}\r\n")?;
    }
    let after = if request.keeps_open { "keep-alive" } else { "close" };
    write!(writer, "Content-Length: {}\r\nConnection: {after}\r\n\r\n", answer.body.len())?;
    if request.method != "HEAD" {
        writer.write_all(&answer.body)?;
    }
    writer.flush()
}

#[cfg(test)]
mod tests {
    use super::{Request, read_request};

    #[track_caller]
    fn check(head: &str, expected: Option<(&str, &str, &str, bool)>) {
        let request = read_request(&mut head.as_bytes()).ok().flatten();
        let expected = expected.map(|(method, address, accept_encoding, keeps_open)| Request {
            method: method.to_owned(),
            address: address.to_owned(),
            accept_encoding: accept_encoding.to_owned(),
            keeps_open,
        });
        assert_eq!(request, expected, "{head:?}");
    }

    #[test]
    fn a_whole_head_is_a_request() {
        check("GET / HTTP/1.1\r\nHost: x\r\n\r\n", Some(("GET", "/", "", true)));
        check(
            "GET /a?b HTTP/1.1\r\nACCEPT-ENCODING: gzip, br \r\nConnection: Close\r\n\r\n",
            Some(("GET", "/a?b", "gzip, br", false)),
        );
        check("HEAD / HTTP/1.0\r\n\r\n", Some(("HEAD", "/", "", false)));
        check("POST / HTTP/1.1\r\nContent-Length: 2\r\n\r\nhi", Some(("POST", "/", "", false)));
    }

    #[test]
    fn anything_else_ends_the_connection() {
        check("", None);
        check("\r\n", None);
        check("GET /\r\n\r\n", None);
        check("GET / HTTP/1.1\r\nHost: x\r\n", None);
        check("GET / HTTP/1.1\r\nHost: x", None);
        check("GET / HTTP/1.1\r\nno header\r\n\r\n", None);
        check(&format!("GET / HTTP/1.1\r\nX: {}\r\n\r\n", "x".repeat(70_000)), None);
    }
}
