//! Browsers that refuse what others give.

/// Something taken from the browser, given back when dropped.
pub(crate) struct Broken {
    repair: &'static str,
}

impl Broken {
    /// Reading the property of either storage throws, as with all cookies blocked.
    pub(crate) fn without_storage() -> Self {
        run("for (const tier of ['sessionStorage', 'localStorage']) {
                window[`kept-${tier}`] = Object.getOwnPropertyDescriptor(window, tier);
                Object.defineProperty(window, tier, {
                    configurable: true,
                    get() { throw new DOMException('blocked by the test', 'SecurityError') },
                });
            }");
        Self {
            repair: "for (const tier of ['sessionStorage', 'localStorage']) {
                Object.defineProperty(window, tier, window[`kept-${tier}`]);
            }",
        }
    }

    /// There is a storage, and nothing more fits in.
    pub(crate) fn without_room() -> Self {
        run("window.keptSetItem = Storage.prototype.setItem;
            Storage.prototype.setItem = () => {
                throw new DOMException('full, says the test', 'QuotaExceededError');
            };");
        Self { repair: "Storage.prototype.setItem = window.keptSetItem" }
    }
}

impl Drop for Broken {
    fn drop(&mut self) {
        run(self.repair);
    }
}

/// Runs a script in the page. What it returns is of no interest.
pub(crate) fn run(script: &str) {
    js_sys::eval(script).expect("the test's own script runs");
}
