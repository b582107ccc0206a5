//! Pages of somebody else, on another origin of this machine.

use std::io::{BufRead, BufReader, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};

use anyhow::Result;

/// A host with one page under every address; it stops when dropped.
pub struct HostPage {
    port: u16,
    stopping: Arc<AtomicBool>,
    listening: Option<JoinHandle<()>>,
}

impl HostPage {
    /// Serves a page with headers of its own.
    pub fn serve(html: &str, headers: &[(&str, &str)]) -> Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let port = listener.local_addr()?.port();
        let mut own = String::new();
        for (name, value) in headers {
            own.extend([
                name, ": ", value, "
",
            ]);
        }
        let answer: Arc<str> = format!(
            "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n{own}\
             Content-Length: {}\r\nConnection: close\r\n\r\n{html}",
            html.len()
        )
        .into();
        let stopping = Arc::new(AtomicBool::new(false));
        let listening = {
            let stopping = Arc::clone(&stopping);
            thread::spawn(move || listen(&listener, &stopping, &answer))
        };
        Ok(Self { port, stopping, listening: Some(listening) })
    }

    /// Its address: another origin than the quiz has, which is at 127.0.0.1.
    pub fn address(&self) -> String {
        format!("http://localhost:{}/", self.port)
    }
}

impl Drop for HostPage {
    fn drop(&mut self) {
        self.stopping.store(true, Ordering::Relaxed);
        // Wakes the listening thread, which then sees that it is to stop.
        let _ = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port));
        if let Some(listening) = self.listening.take() {
            let _ = listening.join();
        }
    }
}

fn listen(listener: &TcpListener, stopping: &AtomicBool, answer: &Arc<str>) {
    for connection in listener.incoming() {
        if stopping.load(Ordering::Relaxed) {
            return;
        }
        let answer = Arc::clone(answer);
        // A browser opens connections that it may never use; each has a thread of its own.
        thread::spawn(move || connection.and_then(|connection| talk(&connection, &answer)));
    }
}

fn talk(mut connection: &TcpStream, answer: &str) -> std::io::Result<()> {
    let mut reader = BufReader::new(connection);
    let mut line = String::new();
    while reader.read_line(&mut line)? > 2 {
        line.clear();
    }
    connection.write_all(answer.as_bytes())
}
