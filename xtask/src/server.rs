//! A static host on this machine, as plain as the plainest one a campaign may rent: files, index
//! pages, real 404s, no rewriting. It sends the headers of the site's own `_headers`, so what they
//! forbid fails here first.
//!
//! One thread per connection: a browser opens several at once and leaves them open, and a pool
//! that is too small, even for a moment, would let one of them wait for ever.

mod connection;
mod encoding;
mod local_headers;
mod locate;
mod site;

use std::collections::HashMap;
use std::net::{Ipv4Addr, Shutdown, TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};

use anyhow::{Context, Result};

use site::Site;

/// A running host; it stops when dropped.
#[derive(Debug)]
pub struct Server {
    /// The port it listens on.
    pub port: u16,
    shared: Arc<Shared>,
    listening: Option<JoinHandle<()>>,
}

/// Serves a folder under a path, to this machine only. Port 0 picks a free one.
pub fn serve(root: PathBuf, prefix: &str, port: u16) -> Result<Server> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).with_context(|| {
        format!("cannot listen on port {port}; take another, or 0 for a free one")
    })?;
    let port = listener.local_addr().context("the host has no port")?.port();
    let shared = Arc::new(Shared::default());
    let site = Arc::new(Site::new(root, prefix, port));
    let listening = {
        let shared = Arc::clone(&shared);
        thread::spawn(move || listen(&listener, &shared, &site))
    };
    Ok(Server { port, shared, listening: Some(listening) })
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shared.stopping.store(true, Ordering::Relaxed);
        // Wakes the listening thread, which then sees that it is to stop.
        let _ = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port));
        if let Some(listening) = self.listening.take() {
            // If it has panicked, it has stopped too, which is all that is wanted here.
            let _ = listening.join();
        }
        self.shared.close_all();
    }
}

/// What the host and its threads all know.
#[derive(Debug, Default)]
struct Shared {
    stopping: AtomicBool,
    /// The open connections, each under a number of its own.
    open: Mutex<HashMap<u64, TcpStream>>,
}

impl Shared {
    fn open(&self) -> MutexGuard<'_, HashMap<u64, TcpStream>> {
        // Nothing that holds the lock can fail halfway.
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn close(&self, number: u64) {
        if let Some(connection) = self.open().remove(&number) {
            let _ = connection.shutdown(Shutdown::Both);
        }
    }

    fn close_all(&self) {
        for (_, connection) in self.open().drain() {
            let _ = connection.shutdown(Shutdown::Both);
        }
    }
}

fn listen(listener: &TcpListener, shared: &Arc<Shared>, site: &Arc<Site>) {
    for (number, connection) in (0..).zip(listener.incoming()) {
        if shared.stopping.load(Ordering::Relaxed) {
            return;
        }
        // A browser that has gone away before it was heard is no fault of ours.
        let Ok((connection, handle)) = connection.and_then(|it| Ok((it.try_clone()?, it))) else {
            continue;
        };
        shared.open().insert(number, handle);
        let (shared, site) = (Arc::clone(shared), Arc::clone(site));
        thread::spawn(move || {
            let _ = connection::talk(&connection, |request| site.answer(request));
            shared.close(number);
        });
    }
}

#[cfg(test)]
mod tests;
