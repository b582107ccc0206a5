//! The root component, and how the app starts.

use enig_core::route::{Page, Screen};
use leptos::prelude::*;

use crate::components::{Footer, Header, Notice, Remount};
use crate::pages::{
    AreaFinishedPage, AreaPage, ChooseAreasPage, OverviewPage, ResultPage, StartPage, StatementPage,
};
use crate::sharing::{ComparePage, LostPage, SharedPage};
use crate::state::{FocusTarget, use_quiz};

/// Mounts the quiz in the page's `#app` element, after what stands there already. `None` where there is no
/// such element.
#[cfg(target_arch = "wasm32")]
pub fn start(pack: enig_core::programme::Pack, bits: u32) -> Option<()> {
    let place = crate::browser::page::app_element()?;
    mount(place, pack, bits).forget();
    Some(())
}

/// Mounts the quiz in an element of the page. It is taken down with the returned handle.
#[cfg(target_arch = "wasm32")]
pub fn mount(
    place: leptos::web_sys::HtmlElement,
    pack: enig_core::programme::Pack,
    bits: u32,
) -> leptos::mount::UnmountHandle<impl Mountable> {
    leptos::mount::mount_to(place, move || {
        provide_context(crate::state::Quiz::in_browser(pack, bits));
        view! { <App /> }
    })
}

/// The quiz: the open screen between header and footer. It needs a [`crate::state::Quiz`] in context.
#[component]
pub fn App() -> impl IntoView {
    let quiz = use_quiz();
    let content = move || screen(quiz.screen.get());
    view! {
        <Frame>
            <Remount content />
        </Frame>
    }
}

/// What stands around every page.
#[component]
pub fn Frame(
    /// The page.
    children: Children,
) -> impl IntoView {
    view! {
        <Header />
        <Notice />
        <main id=FocusTarget::Main.id() class="main" tabindex="-1">
            {children()}
        </main>
        <Footer />
    }
}

/// A screen.
fn screen(screen: Screen) -> AnyView {
    match screen {
        Screen::Start => first_screen(),
        Screen::ChooseAreas => view! { <ChooseAreasPage /> }.into_any(),
        Screen::Statement(idx, origin) => view! { <StatementPage idx origin /> }.into_any(),
        Screen::AreaFinished(area) => view! { <AreaFinishedPage area /> }.into_any(),
        Screen::Overview => view! { <OverviewPage /> }.into_any(),
        Screen::Result => view! { <ResultPage /> }.into_any(),
        Screen::Shared => view! { <SharedPage /> }.into_any(),
        Screen::Compare => view! { <ComparePage /> }.into_any(),
    }
}

/// What a page shows before anything has been done on it.
pub fn first_screen() -> AnyView {
    match use_quiz().page() {
        Page::Area(area) | Page::Embed(Some(area)) => view! { <AreaPage area /> }.into_any(),
        Page::Shared => view! { <LostPage /> }.into_any(),
        _ => view! { <StartPage /> }.into_any(),
    }
}
