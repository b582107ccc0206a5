//! Waiting for something to become true, never for time to pass.

use std::time::{Duration, Instant};

use anyhow::{Result, bail};

/// Far beyond what anything on the page takes, because other work may hold the processors, and longer
/// than two looks that fail by taking too long.
const PATIENCE: Duration = Duration::from_secs(25);

/// How often to look. A look costs a few milliseconds.
const PAUSE: Duration = Duration::from_millis(15);

/// Looks until there is something to see, and returns it. `what` finishes the sentence "waited in
/// vain for ...". A look that fails counts as nothing seen: the page may be changing under it.
pub async fn eventually<T>(what: &str, look: impl AsyncFn() -> Result<Option<T>>) -> Result<T> {
    let deadline = Instant::now() + PATIENCE;
    loop {
        let seen = look().await;
        match seen {
            Ok(Some(found)) => return Ok(found),
            Ok(None) if Instant::now() > deadline => bail!("waited in vain for {what}"),
            Err(error) if Instant::now() > deadline => {
                return Err(error.context(format!("waited in vain for {what}")));
            }
            _ => tokio::time::sleep(PAUSE).await,
        }
    }
}
