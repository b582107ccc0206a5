use leptos::prelude::*;

/// In a page that is rendered in advance: the script that takes presses until the app is there. Behind answers, it
/// runs before they are drawn.
#[cfg(feature = "ssr")]
pub fn first_script() -> Option<AnyView> {
    let crate::render::AnswersScript(code) = use_context()?;
    Some(view! { <script inner_html=code></script> }.into_any())
}

/// In the app it has run already.
#[cfg(not(feature = "ssr"))]
pub fn first_script() -> Option<AnyView> {
    None
}
