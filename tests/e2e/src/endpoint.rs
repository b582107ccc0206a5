//! Where sign-ups for a newsletter are sent, on this machine: notes what comes and answers as told.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};

use anyhow::Result;

/// A request that has come.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Received {
    /// Method and address.
    pub asked: String,
    /// The names, in lower case, and values of its headers.
    pub headers: Vec<(String, String)>,
    /// What it carries.
    pub body: String,
}

impl Received {
    /// The value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(found, _)| found == name);
        found.map(|(_, value)| value.as_str())
    }
}

/// A running endpoint; it stops when dropped.
pub struct Endpoint {
    port: u16,
    shared: Arc<Shared>,
    listening: Option<JoinHandle<()>>,
}

#[derive(Default)]
struct Shared {
    stopping: AtomicBool,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// The status that is answered; `None` leaves whoever asks without an answer.
    status: Option<u16>,
    received: Vec<Received>,
    waiting: Vec<TcpStream>,
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Endpoint {
    /// The path of its address.
    pub const PATH: &'static str = "/newsletter-of-the-test";

    /// Starts one that accepts everything.
    pub fn start() -> Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let port = listener.local_addr()?.port();
        let shared = Arc::new(Shared::default());
        shared.state().status = Some(200);
        let listening = {
            let shared = Arc::clone(&shared);
            thread::spawn(move || listen(&listener, &shared))
        };
        Ok(Self { port, shared, listening: Some(listening) })
    }

    /// Its address.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}{}", self.port, Self::PATH)
    }

    /// From here on answers with a status, and to those who wait as well; with `None`, leaves everybody
    /// waiting.
    pub fn answers(&self, status: Option<u16>) {
        let mut state = self.shared.state();
        state.status = status;
        if let Some(status) = status {
            for connection in std::mem::take(&mut state.waiting) {
                answer(&connection, status);
            }
        }
    }

    /// What has come so far.
    pub fn received(&self) -> Vec<Received> {
        self.shared.state().received.clone()
    }
}

impl Drop for Endpoint {
    fn drop(&mut self) {
        self.shared.stopping.store(true, Ordering::Relaxed);
        // Wakes the listening thread, which then sees that it is to stop.
        let _ = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port));
        if let Some(listening) = self.listening.take() {
            let _ = listening.join();
        }
    }
}

fn listen(listener: &TcpListener, shared: &Arc<Shared>) {
    for connection in listener.incoming() {
        if shared.stopping.load(Ordering::Relaxed) {
            return;
        }
        // A browser opens connections that it may never use; each has a thread of its own.
        let shared = Arc::clone(shared);
        thread::spawn(move || connection.map(|connection| talk(connection, &shared)));
    }
}

fn talk(connection: TcpStream, shared: &Shared) {
    let Some(received) = read(&connection) else { return };
    let mut state = shared.state();
    state.received.push(received);
    match state.status {
        Some(status) => answer(&connection, status),
        None => state.waiting.push(connection),
    }
}

/// A whole request; `None` where none comes.
fn read(connection: &TcpStream) -> Option<Received> {
    let mut reader = BufReader::new(connection);
    let mut received = Received::default();
    let mut line = String::new();
    while reader.read_line(&mut line).ok()? > 2 {
        match line.trim_end().split_once(": ") {
            Some((name, value)) => {
                received.headers.push((name.to_lowercase(), value.to_owned()));
            }
            None => line.trim_end().clone_into(&mut received.asked),
        }
        line.clear();
    }
    let length = received.header("content-length").and_then(|it| it.parse().ok()).unwrap_or(0);
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    received.body = String::from_utf8(body).ok()?;
    (!received.asked.is_empty()).then_some(received)
}

fn answer(mut connection: &TcpStream, status: u16) {
    // Whoever has given up waiting needs no answer.
    let _ = write!(
        connection,
        "HTTP/1.1 {status} Told\r\nAccess-Control-Allow-Origin: *\r\nContent-Length: 0\r\n\
         Connection: close\r\n\r\n"
    );
}
