//! Takes the place of the program that gives a screen reader its voice, and writes down what it is to say.
//!
//! It speaks as much of SSIP as Orca asks for, the protocol of Speech Dispatcher
//! (<https://htmlpreview.github.io/?https://github.com/brailcom/speechd/blob/master/doc/ssip.html>), and is
//! through with every text almost at once.

use std::io::{BufRead, BufReader, Write};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::Result;

/// Stands behind what is not heard to its end.
const CUT_OFF: &str = " (cut off)";

/// How long every text takes, however long it is.
const TAKEN: Duration = Duration::from_millis(20);

/// What has been said since it was last asked.
#[derive(Debug, Default)]
struct Said {
    lines: Vec<String>,
    last: Option<Instant>,
}

/// A listener; whoever connects may speak until the program ends.
#[derive(Clone, Debug, Default)]
pub(super) struct Speech(Arc<Mutex<Said>>);

impl Speech {
    /// Listens at a socket.
    pub(super) fn at(socket: &Path) -> Result<Self> {
        let listener = UnixListener::bind(socket)?;
        let speech = Self::default();
        let said = speech.clone();
        thread::spawn(move || {
            for connection in listener.incoming().flatten() {
                let said = said.clone();
                thread::spawn(move || said.serve(&connection));
            }
        });
        Ok(speech)
    }

    /// When something was last said, since it was last taken.
    pub(super) fn last(&self) -> Option<Instant> {
        self.said().last
    }

    /// What has been said since this was last asked.
    pub(super) fn take(&self) -> Vec<String> {
        std::mem::take(&mut *self.said()).lines
    }

    fn said(&self) -> MutexGuard<'_, Said> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Answers until the other side leaves or breaks off, which is no failure of the one who listens.
    fn serve(&self, connection: &UnixStream) -> Result<()> {
        let mut output = connection;
        let mut lines = BufReader::new(connection).lines();
        let mut language = String::new();
        let mut number = 0;
        while let Some(line) = lines.next().transpose()? {
            let words: Vec<&str> = line.split_whitespace().collect();
            match words[..] {
                ["SPEAK", ..] => {
                    output.write_all(b"230 OK RECEIVING DATA\r\n")?;
                    let mut text = String::new();
                    while let Some(line) = lines.next().transpose()?
                        && line != "."
                    {
                        text.push_str(&line);
                        text.push('\n');
                    }
                    self.note(&language, &plain(&text));
                    number += 1;
                    write!(output, "225-{number}\r\n225 OK MESSAGE QUEUED\r\n")?;
                    // Who speaks has to know the number before it is told that it was said.
                    thread::sleep(TAKEN);
                    write!(output, "701-{number}\r\n701-1\r\n701 BEGIN\r\n")?;
                    write!(output, "702-{number}\r\n702-1\r\n702 END\r\n")?;
                }
                ["HISTORY", ..] => output.write_all(b"245-1\r\n245 OK CLIENT ID SENT\r\n")?,
                ["GET", ..] => output.write_all(b"251-0\r\n251 OK GET RETURNED\r\n")?,
                ["LIST", ..] => output.write_all(b"250-none\r\n250 OK LIST SENT\r\n")?,
                ["CHAR" | "KEY", what] => {
                    self.note(&language, what);
                    number += 1;
                    write!(output, "225-{number}\r\n225 OK MESSAGE QUEUED\r\n")?;
                }
                ["SET", _, "LANGUAGE", tag] => {
                    tag.clone_into(&mut language);
                    output.write_all(b"201 OK LANGUAGE SET\r\n")?;
                }
                ["CANCEL", ..] => {
                    self.cut_off();
                    output.write_all(b"210 OK CANCELED\r\n")?;
                }
                ["QUIT", ..] => return Ok(output.write_all(b"231 HAPPY HACKING\r\n")?),
                _ => output.write_all(b"208 OK\r\n")?,
            }
        }
        Ok(())
    }

    fn note(&self, language: &str, text: &str) {
        if text.is_empty() {
            return;
        }
        let mut said = self.said();
        said.lines.push(line(language, text));
        said.last = Some(Instant::now());
    }

    /// What was said before is not heard to its end: a voice is not as fast as this one.
    fn cut_off(&self) {
        let mut said = self.said();
        if let Some(last) = said.lines.last_mut()
            && !last.ends_with(CUT_OFF)
        {
            last.push_str(CUT_OFF);
        }
    }
}

/// A text and the language that the voice was told, where it is not the one of the machine.
fn line(language: &str, text: &str) -> String {
    let is_own = language.is_empty() || language.starts_with("en-US");
    if is_own { text.to_owned() } else { format!("[{language}] {text}") }
}

/// A text without its marks.
fn plain(marked: &str) -> String {
    let mut pieces = marked.split('<');
    let mut text = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        text.push_str(piece.split_once('>').map_or(piece, |(_, rest)| rest));
    }
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};
    use std::os::unix::net::UnixStream;

    use super::{Speech, plain};

    #[test]
    fn a_text_loses_its_marks() {
        let check = |marked: &str, expected: &str| assert_eq!(plain(marked), expected);
        check("<speak><mark name=\"0:4\"/>Helt <mark name=\"5:9\"/>enig </speak>\n", "Helt enig");
        check("<speak>5 &lt; 6 &amp;amp; 7</speak>", "5 < 6 &amp; 7");
        check("", "");
    }

    #[test]
    fn what_is_said_is_noted_with_its_language() {
        let folder = tempfile::tempdir().unwrap();
        let socket = folder.path().join("speech");
        let speech = Speech::at(&socket).unwrap();
        let mut reader = UnixStream::connect(&socket).unwrap();
        let commands = "SET self LANGUAGE nb\r\nSPEAK\r\n<speak>Helt enig</speak>\r\n.\r\nCANCEL self\r\n\
                        SET self LANGUAGE en-US\r\nSPEAK\r\nbutton\r\n.\r\nQUIT\r\n";
        reader.write_all(commands.as_bytes()).unwrap();
        reader.read_to_end(&mut Vec::new()).unwrap();
        assert_eq!(speech.take(), ["[nb] Helt enig (cut off)", "button"]);
        assert_eq!(speech.last(), None);
    }
}
