use anyhow::Result;
use serde_json::json;

use crate::browser::Browser;

/// How fast the visitor's network and device are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Speed {
    /// Slow 4G and a cheap phone: 1.6 Mbit/s down, 0.75 up, 150 ms there and back, processor 4 times
    /// slower.
    Slow,
    /// The same phone on a network without limits, where only computing takes time.
    SlowDevice,
    /// Nothing is slowed down.
    Fast,
}

impl Speed {
    /// The two at which pages are measured.
    pub(super) const ALL: [Self; 2] = [Self::Slow, Self::Fast];

    pub(super) fn words(self) -> &'static str {
        match self {
            Self::Slow => "slow: 1.6 Mbit/s, 150 ms, processor 4 times slower",
            Self::SlowDevice => "processor 4 times slower",
            Self::Fast => "fast: nothing slowed down",
        }
    }

    /// Slows the browser down.
    pub(super) async fn apply(self, browser: &Browser) -> Result<()> {
        if self == Self::Slow {
            let bytes = |bits_per_second: f64| bits_per_second / 8.0;
            let conditions = json!({
                "offline": false,
                "latency": 150,
                "downloadThroughput": bytes(1_600_000.0),
                "uploadThroughput": bytes(750_000.0),
            });
            browser.devtools("Network.emulateNetworkConditions", conditions).await?;
        }
        if self != Self::Fast {
            browser.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": 4 })).await?;
        }
        Ok(())
    }
}
