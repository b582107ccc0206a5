//! A host that spoils what it is told to on its way to the browser, and hands everything else on as it is.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, Shutdown, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};

use anyhow::Result;

/// What may happen to a file on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The host does not have it, and says so.
    Missing,
    /// The host says that it is plain text.
    WrongType,
    /// The host sends a page in its place, and says that all is well.
    AnotherPage,
    /// Half of it comes, as if that were all.
    CutShort,
    /// Half of it comes, and then the connection breaks.
    BrokenOff,
    /// One byte in the middle is another.
    OneByteChanged,
    /// Nothing comes, and the connection stays open.
    Silent,
}

impl Fault {
    /// Each of them.
    pub const ALL: [Self; 7] = [
        Self::Missing,
        Self::WrongType,
        Self::AnotherPage,
        Self::CutShort,
        Self::BrokenOff,
        Self::OneByteChanged,
        Self::Silent,
    ];
}

/// A file, by how its name begins and ends; in between is the hash of what is in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spoilt {
    /// The beginning of its path.
    pub start: &'static str,
    /// The end of it.
    pub end: &'static str,
}

/// A running host in front of another; it stops when dropped.
pub(crate) struct FaultyHost {
    pub(crate) port: u16,
    shared: Arc<Shared>,
    listening: Option<JoinHandle<()>>,
}

struct Shared {
    /// The port of the host behind.
    behind: u16,
    stopping: AtomicBool,
    spoilt: Mutex<Option<(Spoilt, Fault)>>,
    /// The connections of those who wait in vain.
    waiting: Mutex<Vec<TcpStream>>,
}

impl FaultyHost {
    /// Stands in front of a host on this machine.
    pub(crate) fn before(behind: u16) -> Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let port = listener.local_addr()?.port();
        let shared = Arc::new(Shared {
            behind,
            stopping: AtomicBool::new(false),
            spoilt: Mutex::default(),
            waiting: Mutex::default(),
        });
        let listening = {
            let shared = Arc::clone(&shared);
            thread::spawn(move || listen(&listener, &shared))
        };
        Ok(Self { port, shared, listening: Some(listening) })
    }

    /// From here on spoils a file, or none.
    pub(crate) fn spoil(&self, spoilt: Option<(Spoilt, Fault)>) {
        *locked(&self.shared.spoilt) = spoilt;
    }
}

impl Drop for FaultyHost {
    fn drop(&mut self) {
        self.shared.stopping.store(true, Ordering::Relaxed);
        // Wakes the listening thread, which then sees that it is to stop.
        let _ = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port));
        if let Some(listening) = self.listening.take() {
            let _ = listening.join();
        }
        for connection in locked(&self.shared.waiting).drain(..) {
            let _ = connection.shutdown(Shutdown::Both);
        }
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn listen(listener: &TcpListener, shared: &Arc<Shared>) {
    for connection in listener.incoming() {
        if shared.stopping.load(Ordering::Relaxed) {
            return;
        }
        // A browser opens connections that it may never use; each has a thread of its own.
        let shared = Arc::clone(shared);
        thread::spawn(move || connection.and_then(|connection| talk(connection, &shared)));
    }
}

/// One request and its answer: whoever asks is told that the connection then ends.
fn talk(mut connection: TcpStream, shared: &Shared) -> std::io::Result<()> {
    let head = head_of(&connection)?;
    let path = head.split(' ').nth(1).unwrap_or_default();
    let hits = |it: &(Spoilt, Fault)| path.starts_with(it.0.start) && path.ends_with(it.0.end);
    let fault = locked(&shared.spoilt).filter(hits).map(|(_, fault)| fault);
    if fault == Some(Fault::Silent) {
        locked(&shared.waiting).push(connection);
        return Ok(());
    }
    let mut behind = TcpStream::connect((Ipv4Addr::LOCALHOST, shared.behind))?;
    for line in head.lines() {
        let name = line.split(':').next().unwrap_or_default().to_lowercase();
        // What is spoilt comes as it is in the folder.
        if name != "connection" && !(name == "accept-encoding" && fault.is_some()) {
            write!(behind, "{line}\r\n")?;
        }
    }
    write!(behind, "Connection: close\r\n\r\n")?;
    let mut answer = Vec::new();
    behind.read_to_end(&mut answer)?;
    connection.write_all(&fault.map_or(answer.clone(), |fault| spoilt(&answer, fault)))
}

/// Everything up to the empty line.
fn head_of(connection: &TcpStream) -> std::io::Result<String> {
    let mut reader = BufReader::new(connection);
    let mut head = String::new();
    while reader.read_line(&mut head)? > 2 {}
    Ok(head.trim_end().to_owned())
}

fn spoilt(answer: &[u8], fault: Fault) -> Vec<u8> {
    const GAP: &[u8] = b"\r\n\r\n";
    let end = answer.windows(GAP.len()).position(|it| it == GAP).unwrap_or(answer.len());
    let head = String::from_utf8_lossy(&answer[..end]).into_owned();
    let whole = answer.get(end + GAP.len()..).unwrap_or_default();
    let half = &whole[..whole.len() / 2];
    let mut changed = whole.to_vec();
    if let Some(byte) = changed.get_mut(whole.len() / 2) {
        *byte ^= 1;
    }
    let page = b"<!doctype html><html lang=en><title>Welcome</title><p>Log in to use this network.";
    let (status, media_type, length, body): (_, _, _, &[u8]) = match fault {
        Fault::Missing => ("404 Not Found", Some("text/plain"), 4, b"gone"),
        Fault::WrongType => ("200 OK", Some("text/plain"), whole.len(), whole),
        Fault::AnotherPage => ("200 OK", Some("text/html"), page.len(), page),
        Fault::CutShort => ("200 OK", None, half.len(), half),
        Fault::BrokenOff => ("200 OK", None, whole.len(), half),
        Fault::OneByteChanged | Fault::Silent => ("200 OK", None, whole.len(), &changed),
    };
    let mut spoilt = format!("HTTP/1.1 {status}\r\nContent-Length: {length}\r\n");
    for line in head.lines().skip(1) {
        let name = line.split(':').next().unwrap_or_default().to_lowercase();
        match media_type {
            Some(media_type) if name == "content-type" => {
                spoilt.extend([&line[..name.len()], ": ", media_type, "\r\n"]);
            }
            _ if name == "content-length" => {}
            _ => spoilt.extend([line, "\r\n"]),
        }
    }
    spoilt.push_str("\r\n");
    [spoilt.as_bytes(), body].concat()
}
