use enig_core::scoring::Interval;
use leptos::prelude::*;

/// A score in per cent as a bar, with its interval as a thin line unless it is final. Decoration: the numbers
/// stand beside it. Drawn with attributes, since the policy allows no inline style.
#[component]
pub fn AgreementBar(
    /// The score, 0 to 100.
    percent: u8,
    /// How far it may be off.
    #[prop(optional_no_strip)]
    interval: Option<Interval>,
) -> impl IntoView {
    let interval = interval.map(|Interval { low, high }| {
        let (x, width) = (low.to_string(), (high - low).to_string());
        view! { <rect class="bar__interval" x=x y="9" width=width height="2"></rect> }.into_any()
    });
    view! {
        <svg class="bar" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
            <rect class="bar__track" x="0" y="0" width="100" height="7"></rect>
            <rect class="bar__fill" x="0" y="0" width=percent.to_string() height="7"></rect>
            {interval}
        </svg>
    }
}
