//! Hosts as ordinary processes, with everything they write in the test's own folder.

use std::fmt::Write;
use std::fs;
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use xtask::server::{self, Server};
use xtask::shell::find;

use crate::site::Site;

/// How long a host may take to listen.
const PATIENCE: Duration = Duration::from_secs(20);

/// A host that serves a site.
pub(crate) trait Host {
    /// Where it listens.
    fn port(&self) -> u16;

    /// Whether it sends what means https.
    fn means_https(&self) -> bool {
        true
    }
}

pub(crate) struct Nginx(Process);

impl Nginx {
    pub(crate) fn start(site: &Site) -> Self {
        let port = free_port();
        let folder = site.folder().display();
        let mut temporary = String::new();
        for kind in ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"] {
            let _ = writeln!(temporary, "    {kind}_temp_path {folder}/{kind};");
        }
        // As root, nginx changes to a user who may not read the test's folder.
        let user = if is_root() { "user root;\n" } else { "" };
        let configuration = format!(
            "{user}daemon off;\nmaster_process off;\npid {folder}/nginx.pid;\n\
             error_log {folder}/error.log;\nevents {{ }}\n\
             http {{\n    access_log off;\n{temporary}    gzip on;\n    gzip_types *;\n    server {{\n        \
             listen 127.0.0.1:{port};\n        root {};\n        include {};\n    }}\n}}\n",
            site.root().display(),
            site.hosting().join("nginx.conf").display(),
        );
        let file = site.folder().join("nginx.conf");
        fs::write(&file, configuration).expect("nginx's configuration");
        let mut nginx = program("nginx");
        nginx.arg("-p").arg(site.folder()).arg("-c").arg(file);
        nginx.arg("-e").arg(site.folder().join("error.log"));
        Self(Process::start(nginx, port, site.folder()))
    }
}

impl Host for Nginx {
    fn port(&self) -> u16 {
        self.0.port
    }
}

pub(crate) struct Caddy(Process);

impl Caddy {
    pub(crate) fn start(site: &Site) -> Self {
        let port = free_port();
        let made = site.hosting().join("Caddyfile");
        let options = "admin off\n\tauto_https off";
        let file = site.folder().join("Caddyfile");
        fs::write(&file, format!("{{\n\t{options}\n}}\nimport {}\n", made.display()))
            .expect("Caddy's configuration");
        let mut caddy = program("caddy");
        caddy.args(["run", "--adapter", "caddyfile", "--config"]).arg(file);
        caddy.env("ENIG_SITE", format!("http://127.0.0.1:{port}"));
        caddy.env("ENIG_ROOT", site.root());
        for place in ["HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"] {
            caddy.env(place, site.folder());
        }
        Self(Process::start(caddy, port, site.folder()))
    }
}

impl Host for Caddy {
    fn port(&self) -> u16 {
        self.0.port
    }
}

pub(crate) struct Own(Server);

impl Own {
    pub(crate) fn start(site: &Site) -> Self {
        Self(server::serve(site.in_root(""), site.base.as_str(), 0).expect("our own host"))
    }
}

impl Host for Own {
    fn port(&self) -> u16 {
        self.0.port
    }

    fn means_https(&self) -> bool {
        false
    }
}

/// A running program, which is ended with the test.
struct Process {
    child: Child,
    port: u16,
}

impl Process {
    /// Starts a host and waits until it listens.
    fn start(mut command: Command, port: u16, folder: &Path) -> Self {
        let log = folder.join("output.log");
        let output = fs::File::create(&log).expect("a log");
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(output);
        let mut process = Self { child: command.spawn().expect("a host that starts"), port };
        let started = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            let ended = process.child.try_wait().expect("the host's state").is_some();
            if ended || started.elapsed() > PATIENCE {
                let said = fs::read_to_string(&log).unwrap_or_default();
                panic!("{command:?} does not listen on port {port}:\n{said}");
            }
            std::thread::yield_now();
        }
        process
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // It may have ended by itself, which is all that is wanted.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn program(name: &str) -> Command {
    // Not everybody's search path has the programs that are usually the administrator's.
    let found = find(name).or_else(|| find(&format!("/usr/sbin/{name}")));
    Command::new(found.unwrap_or_else(|| {
        panic!(
            "`{name}` is not on this machine. `cargo xtask test` installs it where it can; by hand \
             on Debian: env SYSTEMD_OFFLINE=1 RUNLEVEL=1 apt-get install {name} (without starting \
             it as a service); elsewhere with your system's package manager"
        )
    }))
}

/// A port that nobody listens on. Somebody else could take it before the host does; then the host
/// ends, and the test says so.
fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    listener.local_addr().expect("a port").port()
}

fn is_root() -> bool {
    let id = Command::new("id").arg("-u").output().expect("`id`");
    id.stdout.starts_with(b"0\n")
}
