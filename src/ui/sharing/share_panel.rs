use super::paste_form::paste_form;
use super::picture_panel::picture_panel;
use super::qr_code::qr_code;
use crate::i18n::{Text, digits};
use crate::programme::{Edition, Topic};
use crate::share::{Summary, answers_of, mail_to};
use crate::state::{FocusPlace, Local, PictureOf, QuizStore, SharingStore, Telling};
use crate::ui::elements::{button, group, link, long_disclosure, paragraph, span, tick};
use crate::ui::piece::{Piece, element};

/// The result as a link: what it shall tell, in words, and ways to hand it on. Nothing is chosen that
/// tells more than it has to. And the way to look at a link that one has been sent.
pub fn share_panel(sharing: SharingStore) -> Vec<Piece> {
    let quiz = sharing.quiz;
    let answers = quiz.with(|programme, state| {
        answers_of(programme, state).map(|_| digits(state.sheet.answered()))
    });
    let telling = Local::<Telling>::default();
    let mut choices = vec![
        choice(
            quiz,
            &telling,
            Telling::Summary,
            Text::ShareSummary,
            quiz.text(Text::ShareSummaryNote),
        ),
        choice(
            quiz,
            &telling,
            Telling::Topics(Vec::new()),
            Text::ShareAreas,
            quiz.text(Text::ShareAreasNote),
        ),
        topics(quiz, &telling),
    ];
    choices.extend(answers.map(|n| {
        let note = quiz.fill(Text::ShareAnswersNote, &[("n", &n)]);
        choice(quiz, &telling, Telling::Answers, Text::ShareAnswers, note)
    }));
    let what = element("fieldset").class("choose__areas").holding(vec![
        element("legend").text(&quiz.text(Text::ShareWhat)),
        group("share__choices", choices),
    ]);
    let ways = move || match sharing.link_to_result(&telling.watched()) {
        Some(link) => ways(sharing, &link, telling.get()),
        None => vec![paragraph("plain", quiz.text(Text::ShareNoArea))],
    };
    let panel = vec![
        paragraph("plain", quiz.text(Text::ShareIntro)),
        what,
        group("share__ways", Vec::new()).live(ways),
    ];
    vec![group("card share__panel", panel), paste_form(sharing, Text::GotLink, false)]
}

fn choice(
    quiz: QuizStore,
    telling: &Local<Telling>,
    choice: Telling,
    name: Text,
    note: String,
) -> Piece {
    let telling = telling.clone();
    let radio = element("input")
        .with("type", "radio")
        .with("name", "telling")
        .with_mark("checked", telling.get() == choice)
        .on_change(move |_| telling.set(choice.clone()));
    let words = [span("tick__word", quiz.text(name)), span("tick__note", note)];
    element("label").class("tick").and(radio).holding(words.into())
}

/// Which of the areas and themes that have a per cent, once only some of them are wanted.
fn topics(quiz: QuizStore, telling: &Local<Telling>) -> Piece {
    let (edition, told) = quiz
        .with(|programme, state| (Edition::of(programme), Summary::of(programme, state).topics));
    let is_told = |topic: &Topic<'_>| told.get(topic.place).is_some_and(Option::is_some);
    let choice = |topic: Topic<'_>| {
        let (telling, place) = (telling.clone(), topic.place);
        let choose = move |is_chosen: bool| {
            let Telling::Topics(mut chosen) = telling.get() else { return };
            chosen.retain(|&other| other != place);
            chosen.extend(is_chosen.then_some(place));
            telling.set(Telling::Topics(chosen));
        };
        let class = if topic.is_theme { "tick" } else { "tick share__area" };
        let title = topic.title.to_owned();
        tick(class, title, String::new(), Box::new(|| false), Box::new(choose))
    };
    let telling = telling.clone();
    let is_hidden = move || (!matches!(telling.watched(), Telling::Topics(_))).then(String::new);
    group("share__topics", edition.topics().into_iter().filter(is_told).map(choice).collect())
        .with("role", "group")
        .with("aria-label", &quiz.text(Text::ShareWhichAreas))
        .with_live("hidden", is_hidden)
}

/// The link itself, which can always be copied by hand, and the quicker ways.
fn ways(sharing: SharingStore, address: &str, telling: Telling) -> Vec<Piece> {
    let quiz = sharing.quiz;
    let said = Local::<Option<Text>>::default();
    let id = FocusPlace::Link.id();
    let field = element("input")
        .with("type", "text")
        .with("id", id)
        .with_mark("readonly", true)
        .with("value", address);
    let label = element("label").with("for", id).text(&quiz.text(Text::ShareLink));
    let hand_on = |class, name, verb: &'static str| {
        let (said, address) = (said.clone(), address.to_owned());
        let press = move || {
            let said = said.clone();
            said.set(None);
            sharing.hand_on(verb, &address, move |came_of_it| said.set(came_of_it));
        };
        button(class, quiz.text(name), press)
    };
    let mut buttons = vec![hand_on("button button--main", Text::CopyLink, "copy")];
    if sharing.can_hand_on(address) {
        buttons.push(hand_on("button", Text::HandOn, "share"));
    }
    let title = quiz.with(|programme, _| programme.title.clone());
    buttons.push(link("button", mail_to(&title, address), quiz.text(Text::SendMail)));
    let shown = address.to_owned();
    let told = said.clone();
    let told = move || told.watched().map(|told| quiz.text(told)).unwrap_or_default();
    vec![
        group("field", vec![label, field]),
        group("actions", buttons),
        paragraph("plain", String::new()).with("role", "status").live_text(told),
        long_disclosure(quiz.text(Text::ShowQr), move || qr_code(quiz, &shown)),
        picture_panel(sharing, PictureOf::Own(telling)),
    ]
}
