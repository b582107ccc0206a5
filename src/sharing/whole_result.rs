use enig_core::i18n::Text;
use enig_core::route::Page;
use leptos::prelude::*;

use crate::state::{ShareScope, use_quiz};

/// The way from the page of somebody else to the quiz's own, where a result can be seen as a whole and shared. A
/// summary goes along behind a `#`, where no server sees it. The address of the site stands there as well: some
/// pages let nothing be opened.
#[component]
pub fn WholeResult() -> impl IntoView {
    let quiz = use_quiz();
    let link = quiz.link_to_result(&ShareScope::Summary);
    let link = link.unwrap_or_else(|| quiz.link(Page::Quiz));
    view! {
        <div class="result">
            <a class="button button--main whole-result" href=link rel="noopener noreferrer">
                {quiz.text(Text::OpenWholeResult)}
                <span class="whole-result__address">{quiz.site()}</span>
            </a>
        </div>
    }
}
