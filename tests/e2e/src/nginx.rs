//! Real nginx with the configuration that a build makes, with https as in production, and beside it a page
//! of somebody else, with and without https.

use std::fmt::Write;
use std::fs;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use tempfile::TempDir;
use xtask::shell::find;

use crate::hosted::filled;
use crate::site::built;

/// How long nginx may take to listen.
const PATIENCE: Duration = Duration::from_secs(20);

/// A running nginx; it stops when dropped.
pub struct Nginx {
    process: Child,
    secure: u16,
    plain: u16,
    _folder: TempDir,
}

impl Nginx {
    /// Serves the site that was built, and a page that shows it, with headers of its own.
    pub fn start(html: &str, headers: &[(&str, &str)]) -> Result<Self> {
        let folder = tempfile::Builder::new().prefix("enig-nginx-").tempdir()?;
        let [quiz, secure, plain] = [free_port()?, free_port()?, free_port()?];
        let home = format!("https://127.0.0.1:{quiz}/");
        let place = folder.path();
        fs::write(place.join("page.html"), filled(html, &home)?)?;
        certificate(place)?;
        let headers: Vec<_> = headers
            .iter()
            .map(|(name, value)| (*name, value.replace("{quiz}", home.trim_end_matches('/'))))
            .collect();
        fs::write(place.join("nginx.conf"), configuration(place, [quiz, secure, plain], &headers))?;
        // Not everybody's search path has the programs that are usually the administrator's.
        let program = find("nginx").or_else(|| find("/usr/sbin/nginx"));
        let mut nginx =
            Command::new(program.context("there is no nginx; `cargo xtask test` installs it")?);
        nginx.arg("-p").arg(place).arg("-c").arg(place.join("nginx.conf"));
        nginx.arg("-e").arg(place.join("error.log"));
        nginx.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let mut started = Self { process: nginx.spawn()?, secure, plain, _folder: folder };
        started.wait(plain)?;
        Ok(started)
    }

    /// The address of the page with https.
    pub fn page(&self) -> String {
        format!("https://localhost:{}/", self.secure)
    }

    /// The address of the same page without https.
    pub fn plain_page(&self) -> String {
        format!("http://localhost:{}/", self.plain)
    }

    fn wait(&mut self, port: u16) -> Result<()> {
        let deadline = Instant::now() + PATIENCE;
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            ensure!(self.process.try_wait()?.is_none(), "nginx stopped by itself");
            ensure!(Instant::now() < deadline, "nginx does not listen");
            std::thread::yield_now();
        }
        Ok(())
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        // It may have ended by itself, which is all that is wanted.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn configuration(
    folder: &Path,
    [quiz, secure, plain]: [u16; 3],
    headers: &[(&str, String)],
) -> String {
    let mut text = String::new();
    let here = folder.display();
    let site = built();
    let made = site.with_file_name("hosting").join("nginx.conf");
    // Writing into a string cannot fail.
    let _ = writeln!(
        text,
        "user root;\ndaemon off;\nmaster_process off;\npid {here}/nginx.pid;\nevents {{ }}\nhttp {{\n\
         access_log off;\nssl_certificate {here}/cert.pem;\nssl_certificate_key {here}/key.pem;"
    );
    for kind in ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"] {
        let _ = writeln!(text, "{kind}_temp_path {here}/{kind};");
    }
    let _ = writeln!(
        text,
        "server {{ listen 127.0.0.1:{quiz} ssl; root {}; include {}; }}",
        site.display(),
        made.display()
    );
    for listen in [format!("{secure} ssl"), plain.to_string()] {
        let _ = writeln!(
            text,
            "server {{ listen 127.0.0.1:{listen}; location / {{ root {here}; default_type text/html; charset utf-8;"
        );
        for (name, value) in headers {
            let _ = writeln!(text, "add_header {name} \"{value}\";");
        }
        text.push_str("try_files /page.html =404; } }\n");
    }
    text.push_str("}\n");
    text
}

/// A certificate for this machine that nobody trusts but a browser that is told to.
fn certificate(folder: &Path) -> Result<()> {
    let mut openssl = Command::new("openssl");
    openssl.args(["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]);
    openssl.args([
        "-subj",
        "/CN=localhost",
        "-addext",
        "subjectAltName=DNS:localhost,IP:127.0.0.1",
    ]);
    openssl.arg("-keyout").arg(folder.join("key.pem")).arg("-out").arg(folder.join("cert.pem"));
    let made = openssl.stdin(Stdio::null()).output().context("there is no openssl")?;
    ensure!(made.status.success(), "openssl made no certificate");
    Ok(())
}

fn free_port() -> Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}
