/// What came of asking for a while.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Measured {
    requests: f64,
    bytes: f64,
    /// How long it took, in seconds.
    seconds: f64,
    /// How long the host's process was busy, in seconds of one core.
    cpu_seconds: f64,
    /// What went wrong.
    pub(super) errors: u32,
    /// So long 99 % of the answers took at most, in milliseconds.
    pub(super) slowest: f64,
}

impl Measured {
    /// Reads the line of wrk's script: requests, bytes, microseconds, errors, and microseconds.
    pub(super) fn read(said: &str, cpu_seconds: f64) -> Option<Self> {
        let line = said.lines().find_map(|line| line.strip_prefix("measured "))?;
        let mut numbers = line.split(' ');
        let mut next = || numbers.next()?.parse::<f64>().ok();
        let (requests, bytes, duration) = (next()?, next()?, next()?);
        let errors = line.split(' ').nth(3)?.parse().ok()?;
        let slowest = line.split(' ').nth(4)?.parse::<f64>().ok()? / 1e3;
        let is_some = requests > 0.0 && duration > 0.0;
        let seconds = duration / 1e6;
        is_some.then_some(Self { requests, bytes, seconds, cpu_seconds, errors, slowest })
    }

    pub(super) fn per_second(&self) -> f64 {
        self.requests / self.seconds
    }

    pub(super) fn bytes_each(&self) -> f64 {
        self.bytes / self.requests
    }

    pub(super) fn cpu_each(&self) -> f64 {
        self.cpu_seconds / self.requests
    }
}

#[cfg(test)]
mod tests {
    use super::Measured;

    #[test]
    fn the_line_of_the_script_is_read() {
        let said = "Running 10s test\nmeasured 2000 8000000 10000000 0 2500\n";
        let measured = Measured::read(said, 4.0).unwrap();
        let figures = [measured.per_second(), measured.bytes_each(), measured.cpu_each()];
        for (figure, expected) in figures.iter().zip([2000.0 / 10.0, 4000.0, 4.0 / 2000.0]) {
            assert!((figure - expected).abs() < 1e-12, "{figure} instead of {expected}");
        }
        assert_eq!((measured.errors, measured.slowest.to_bits()), (0, 2.5_f64.to_bits()));
    }

    #[test]
    fn nothing_else_is_taken_for_it() {
        for said in ["", "measured", "measured 1 2 3", "measured 0 0 10 0 0", "measured a b c d e"]
        {
            assert_eq!(Measured::read(said, 1.0), None, "{said}");
        }
    }
}
