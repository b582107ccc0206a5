use leptos::prelude::on_cleanup;
use leptos::reactive::effect::{ImmediateEffect, batch};
use send_wrapper::SendWrapper;

/// Runs something now, and again whenever a bell has rung that it watches. It ends with whatever it
/// was started in: a screen's views stop following when the screen is left.
pub fn follow(run: Box<dyn Fn()>) {
    // Leptos could run it on any thread; a browser has one.
    let run = SendWrapper::new(run);
    let effect = ImmediateEffect::new(move || (*run)());
    on_cleanup(move || drop(effect));
}

/// Does something during which bells may ring; what follows them runs once, at its end.
pub fn together(act: impl FnOnce()) {
    batch(act);
}
