use std::collections::HashMap;

use serde_json::Value;
use thirtyfour::BrowserLogEntry;

/// What came over the network: bytes as they were sent, headers and compressed bodies.
#[derive(Clone, Debug, Default)]
pub(super) struct Traffic {
    /// When each request was sent, in milliseconds since 1970.
    requests: Vec<f64>,
    /// When bytes came, in milliseconds since 1970, and how many.
    arrivals: Vec<(f64, f64)>,
}

impl Traffic {
    /// Reads the browser's own log.
    pub(super) fn of(log: &[BrowserLogEntry]) -> Self {
        let mut reader = Reader::default();
        for entry in log {
            if let Ok(event) = serde_json::from_str::<Value>(&entry.message) {
                reader.take(&event["message"]);
            }
        }
        reader.traffic
    }

    /// How many requests were sent and how many kB had come until a moment, in milliseconds since 1970.
    pub(super) fn until(&self, moment: f64) -> (u32, f64) {
        let requests = self.requests.iter().filter(|&&sent| sent <= moment).count();
        let bytes: f64 =
            self.arrivals.iter().filter(|(at, _)| *at <= moment).map(|(_, bytes)| bytes).sum();
        (u32::try_from(requests).unwrap_or(u32::MAX), bytes / 1000.0)
    }
}

#[derive(Default)]
struct Reader {
    traffic: Traffic,
    /// What the browser's clock showed in 1970, in seconds: its events are told by that clock.
    clock: f64,
    /// How much of each request's answer has come.
    so_far: HashMap<String, f64>,
}

impl Reader {
    fn take(&mut self, event: &Value) {
        let parameters = &event["params"];
        let number = |value: &Value| value.as_f64().unwrap_or(0.0);
        let seconds = number(&parameters["timestamp"]);
        let id = parameters["requestId"].as_str().unwrap_or_default().to_owned();
        match event["method"].as_str().unwrap_or_default() {
            "Network.requestWillBeSent" => {
                let address = parameters["request"]["url"].as_str().unwrap_or_default();
                if address.starts_with("http") {
                    self.clock = seconds - number(&parameters["wallTime"]);
                    self.traffic.requests.push(self.wall(seconds));
                    self.so_far.insert(id, 0.0);
                }
            }
            "Network.responseReceived" => {
                self.arrive(id, seconds, number(&parameters["response"]["encodedDataLength"]));
            }
            "Network.dataReceived" => {
                self.arrive(id, seconds, number(&parameters["encodedDataLength"]));
            }
            "Network.loadingFinished" => {
                // The whole of it, in case the pieces did not say.
                let whole = number(&parameters["encodedDataLength"]);
                let rest = whole - self.so_far.get(&id).copied().unwrap_or(whole);
                self.arrive(id, seconds, rest);
            }
            _ => {}
        }
    }

    fn arrive(&mut self, id: String, seconds: f64, bytes: f64) {
        if let Some(so_far) = self.so_far.get_mut(&id) {
            *so_far += bytes;
            let at = self.wall(seconds);
            self.traffic.arrivals.push((at, bytes));
        }
    }

    fn wall(&self, seconds: f64) -> f64 {
        (seconds - self.clock) * 1000.0
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn event(method: &str, seconds: f64, more: &Value) -> Value {
        let mut params = json!({ "requestId": "1", "timestamp": seconds });
        if let (Some(all), Some(more)) = (params.as_object_mut(), more.as_object()) {
            all.extend(more.clone());
        }
        json!({ "method": method, "params": params })
    }

    /// A request at second 5 of the browser's clock, which is second 1005 since 1970.
    fn traffic() -> Traffic {
        let mut reader = Reader::default();
        let sent = json!({ "wallTime": 1005.0, "request": { "url": "http://127.0.0.1/" } });
        for event in [
            event("Network.requestWillBeSent", 5.0, &sent),
            event(
                "Network.responseReceived",
                5.2,
                &json!({ "response": { "encodedDataLength": 300 } }),
            ),
            event("Network.dataReceived", 5.3, &json!({ "encodedDataLength": 1000 })),
            event("Network.loadingFinished", 5.5, &json!({ "encodedDataLength": 2300 })),
            event(
                "Network.dataReceived",
                5.6,
                &json!({ "requestId": "another", "encodedDataLength": 9 }),
            ),
        ] {
            reader.take(&event);
        }
        reader.traffic
    }

    #[track_caller]
    fn check(seconds: f64, expected: (u32, f64)) {
        let (requests, kilobytes) = traffic().until(seconds * 1000.0);
        assert!(
            requests == expected.0 && (kilobytes - expected.1).abs() < 1e-9,
            "{requests} requests, {kilobytes} kB"
        );
    }

    #[test]
    fn bytes_count_from_the_moment_they_come() {
        check(1004.9, (0, 0.0));
        check(1005.1, (1, 0.0));
        check(1005.25, (1, 0.3));
        check(1005.4, (1, 0.3 + 1.0));
        check(1006.0, (1, 2.3));
    }
}
