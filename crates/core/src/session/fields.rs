use super::SessionError;

/// The longest text that is read, in bytes; a quiz on a programme of 10,000 commitments fits.
pub(super) const MAX_LENGTH: usize = 100_000;

/// The version that is written.
pub(super) const VERSION: &str = "4";

/// The fields of the stored form, as [`encode`](super::encode) describes them.
#[derive(Clone, Copy)]
pub(super) struct Fields<'t> {
    pub(super) version: &'t str,
    pub(super) programme: &'t str,
    pub(super) edition: &'t str,
    pub(super) mode: &'t str,
    pub(super) seed: &'t str,
    pub(super) order: &'t str,
    pub(super) marks: &'t str,
    pub(super) dismissed: &'t str,
    pub(super) parts: &'t str,
    pub(super) reasons: &'t str,
}

impl<'t> Fields<'t> {
    /// Splits a text of any version; what a version does not have is empty.
    pub(super) fn split(text: &'t str) -> Result<Self, SessionError> {
        if text.len() > MAX_LENGTH {
            return Err(SessionError::Damaged);
        }
        let fields: Vec<&str> = text.split(';').collect();
        let &[version, programme, edition, mode, seed, order, marks, dismissed, ref rest @ ..] =
            fields.as_slice()
        else {
            return Err(newer_or_damaged(&fields));
        };
        let (parts, reasons) = match (version, rest) {
            ("1", []) => ("", ""),
            ("2" | "3", &[parts]) => (parts, ""),
            (VERSION, &[parts, reasons]) => (parts, reasons),
            _ => return Err(newer_or_damaged(&fields)),
        };
        Ok(Self {
            version,
            programme,
            edition,
            mode,
            seed,
            order,
            marks,
            dismissed,
            parts,
            reasons,
        })
    }
}

fn newer_or_damaged(fields: &[&str]) -> SessionError {
    let version = fields.first().and_then(|version| version.parse::<u32>().ok());
    if version.is_some_and(|version| version > 4) {
        SessionError::NewerVersion
    } else {
        SessionError::Damaged
    }
}
