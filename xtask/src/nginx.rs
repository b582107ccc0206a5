//! nginx in front of a finished site, as `docs/DEPLOYMENT.md` says, with https.

use std::fmt::Write as _;
use std::fs;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};

use crate::folder::{empty, write};
use crate::shell::{self, command, find};

/// How long nginx may take to listen.
const PATIENCE: Duration = Duration::from_secs(20);

/// How many of the kernel's ticks make a second: `sysconf(_SC_CLK_TCK)`, 100 on every Linux.
const TICKS: f64 = 100.0;

/// nginx in front of a finished site, on this machine alone. It stops when dropped.
pub(crate) struct Nginx {
    process: Child,
    port: u16,
}

impl Nginx {
    /// Serves a site with the configuration that was built with it. `folder` is for what nginx needs.
    pub(crate) fn start(site: &Path, folder: &Path) -> Result<Self> {
        let program = find("nginx").or_else(|| find("/usr/sbin/nginx"));
        let program = program.context("there is no nginx; on Debian: apt-get install nginx")?;
        empty(folder)?;
        certificate(folder)?;
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
        let file = folder.join("nginx.conf");
        write(&file, configuration(site, folder, port).as_bytes())?;
        let mut nginx = command(&program.to_string_lossy());
        nginx.arg("-p").arg(folder).arg("-c").arg(&file).arg("-e").arg(folder.join("error.log"));
        nginx.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let mut started = Self { process: nginx.spawn().context("cannot start nginx")?, port };
        let deadline = Instant::now() + PATIENCE;
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            ensure!(started.process.try_wait()?.is_none(), "nginx stopped by itself");
            ensure!(Instant::now() < deadline, "nginx does not listen");
            std::thread::yield_now();
        }
        Ok(started)
    }

    pub(crate) fn address(&self) -> String {
        format!("https://127.0.0.1:{}/", self.port)
    }

    /// How long it has been busy so far, in the kernel too, in seconds of one core. Linux only.
    pub(crate) fn cpu_seconds(&self) -> Result<f64> {
        let file = format!("/proc/{}/stat", self.process.id());
        let text = fs::read_to_string(&file).with_context(|| format!("cannot read {file}"))?;
        busy(&text).with_context(|| format!("{file} is something else"))
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        // It may have ended by itself, which is all that is wanted.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The fields 14 and 15 of `/proc/<id>/stat`; the second is a name in brackets and may hold spaces.
fn busy(stat: &str) -> Option<f64> {
    let (_, fields) = stat.rsplit_once(')')?;
    let mut fields = fields.split_whitespace().skip(11);
    let mut next = || fields.next()?.parse::<f64>().ok();
    Some((next()? + next()?) / TICKS)
}

/// The host's configuration. Each connection makes its keys anew, as that of a first visitor does.
fn configuration(site: &Path, folder: &Path, port: u16) -> String {
    let here = folder.display();
    let mut text = format!(
        "user root;\ndaemon off;\nmaster_process off;\npid {here}/nginx.pid;\n\
         events {{ worker_connections 1024; }}\nhttp {{\naccess_log off;\nsendfile on;\ntcp_nopush on;\n\
         keepalive_requests 100000;\nssl_session_cache off;\nssl_session_tickets off;\n\
         ssl_certificate {here}/cert.pem;\nssl_certificate_key {here}/key.pem;\n"
    );
    for kind in ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"] {
        // Writing into a string cannot fail.
        let _ = writeln!(text, "{kind}_temp_path {here}/{kind};");
    }
    let made = site.with_file_name("hosting").join("nginx.conf");
    let _ = writeln!(
        text,
        "server {{ listen 127.0.0.1:{port} ssl; root {}; include {}; }}\n}}",
        site.display(),
        made.display()
    );
    text
}

/// A certificate that nobody trusts: wrk does not ask, and a browser is told not to. On an elliptic curve, as hosts have them now.
fn certificate(folder: &Path) -> Result<()> {
    let mut openssl = command("openssl");
    openssl.args(["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"]);
    openssl.args(["-nodes", "-days", "2", "-subj", "/CN=localhost"]);
    openssl.arg("-keyout").arg(folder.join("key.pem")).arg("-out").arg(folder.join("cert.pem"));
    shell::output(openssl.stderr(Stdio::null())).map(drop)
}

#[cfg(test)]
mod tests {
    use super::busy;

    #[test]
    fn what_the_kernel_says_is_added_up() {
        let stat = "42 (a (b) c) S 1 42 42 0 -1 4194304 900 0 0 0 150 50 0 0 20 0 1 0 7 1 1";
        assert_eq!(busy(stat), Some((150.0 + 50.0) / 100.0));
        assert_eq!(busy(""), None);
        assert_eq!(busy("42 (a) S 1"), None);
    }
}
