use std::sync::LazyLock;

use enig_core::programme::Programme;
use enig_core::session::{carry_over, decode};

use crate::{check_plain, made, voter};

/// What comes out of the browser's storage, read for a small programme and for a larger one.
pub fn session(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    for programme in &*PROGRAMMES {
        if let Some(state) = carry_over(programme, &text) {
            voter::survives(programme, &state);
        }
        match decode(programme, &text) {
            Ok(state) => {
                voter::survives(programme, &state);
                voter::go_on(programme, state, data.len() as u32);
            }
            Err(error) => check_plain(&error),
        }
    }
}

static PROGRAMMES: LazyLock<[Programme; 2]> = LazyLock::new(|| [made::golden(), made::large()]);
