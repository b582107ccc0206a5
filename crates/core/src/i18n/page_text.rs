use super::Locale;

/// A text of the HTML pages that the app does not use, so the pack does not carry it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageText {
    /// Why nothing can be answered without JavaScript.
    NoScript,
    /// Why a shared result cannot be shown without JavaScript.
    NoScriptShared,
    /// Why the quiz does not start: the browser runs no WebAssembly.
    NoWebAssembly,
    /// Why the quiz does not start: something could not be fetched, or was not what it should be.
    NotLoaded,
    /// The quiz was running and has stopped.
    Stopped,
    /// Loading takes long.
    Slow,
    /// The remedy: reload the page.
    TryAgain,
    /// The alternative: read the programme.
    ReadProgramme,
    /// What the programme's page is.
    ProgrammeIntro,
    /// Heading of the related commitments.
    Related,
    /// The reason: before the tags that both have.
    BothAbout,
    /// The link from a commitment to the whole programme.
    InContext,
    /// The link from a commitment to the page where it can be answered.
    SayWhatYouThink,
    /// Title of the page for unknown addresses.
    NotFoundTitle,
    /// Its text.
    NotFoundText,
    /// The link to the quiz.
    ToQuiz,
    /// Everything has been removed.
    ResetDone,
    /// What happens to an address that is given for the newsletter, in Markdown; `{host}` gets it.
    Newsletter,
    /// How to reach the publisher, before their address.
    Contact,
    /// That there is no address.
    NoContact,
}

impl PageText {
    /// The text in a language.
    pub fn in_language(self, locale: Locale) -> &'static str {
        locale.among(self.in_all())
    }

    /// Bokmål, nynorsk, English.
    fn in_all(self) -> [&'static str; 3] {
        match self {
            Self::NoScript => [
                "For å svare må JavaScript være slått på i nettleseren. Uten kan du lese alle løftene.",
                "For å svare må JavaScript vere slått på i nettlesaren. Er det ikkje det, kan du lese alle lovnadene.",
                "To answer, JavaScript must be switched on in your browser. Without it you can read all the promises.",
            ],
            Self::NoScriptShared => [
                "Nettleseren kjører ikke JavaScript. Da kan ikke resultatet vises, selv om lenken er hel.",
                "Nettlesaren køyrer ikkje JavaScript. Då kan ikkje resultatet visast, sjølv om lenkja er heil.",
                "The browser does not run JavaScript. Then the result cannot be shown, even if the link is whole.",
            ],
            Self::NoWebAssembly => [
                "Quizen kan ikke ta imot svar her: Nettleseren har slått av WebAssembly, som quizen er laget med. Det skjer ofte i en streng sikkerhetsmodus. Du kan åpne siden i en annen nettleser, eller lese alle løftene.",
                "Quizen kan ikkje ta imot svar her: Nettlesaren har slått av WebAssembly, som quizen er laga med. Det skjer ofte i ein streng tryggingsmodus. Du kan opne sida i ein annan nettlesar, eller lese alle lovnadene.",
                "The quiz cannot take answers here: your browser has switched off WebAssembly, which the quiz is built with. Strict security modes often do that. You can open the page in another browser, or read all the promises.",
            ],
            Self::NotLoaded => [
                "Quizen kunne ikke lastes. Det skyldes oftest nettforbindelsen. Svar du alt har gitt, er ikke rørt. Prøv igjen, eller les alle løftene.",
                "Quizen kunne ikkje lastast. Det kjem oftast av nettsambandet. Svar du alt har gitt, er ikkje rørte. Prøv igjen, eller les alle lovnadene.",
                "The quiz could not be loaded. The connection is usually to blame. Answers you have given are untouched. Try again, or read all the promises.",
            ],
            Self::Stopped => [
                "Quizen stoppet på grunn av en feil i den. Svarene dine er ikke rørt. Last siden på nytt for å fortsette.",
                "Ein feil fekk quizen til å stoppe. Svara dine er ikkje rørte. Last sida på nytt for å halde fram.",
                "The quiz stopped because of a fault in it. Your answers are untouched. Reload the page to go on.",
            ],
            Self::Slow => [
                "Quizen lastes fortsatt. Har du trykket på et svar, er det notert.",
                "Quizen blir framleis lasta. Har du trykt på eit svar, er det notert.",
                "The quiz is still loading. If you have pressed an answer, it has been noted.",
            ],
            Self::TryAgain => ["Prøv igjen", "Prøv igjen", "Try again"],
            Self::ReadProgramme => {
                ["Les alle løftene", "Les alle lovnadene", "Read all the promises"]
            }
            Self::ProgrammeIntro => [
                "Alt som er lovet, tema for tema, ord for ord slik det står i tekstene.",
                "Alt som er lova, tema for tema, ord for ord slik det står i tekstane.",
                "Everything that is promised, topic by topic, in the words of the texts.",
            ],
            Self::Related => ["Henger sammen med", "Heng saman med", "Related to"],
            Self::BothAbout => ["Begge handler om:", "Begge handlar om:", "Both are about:"],
            Self::InContext => [
                "Les det sammen med de andre løftene",
                "Les det saman med dei andre lovnadene",
                "Read it together with the other promises",
            ],
            Self::SayWhatYouThink => [
                "Ta stilling til dette og resten av temaet",
                "Ta stilling til dette og resten av temaet",
                "Say what you think of this and the rest of the topic",
            ],
            Self::NotFoundTitle => {
                ["Siden finnes ikke", "Sida finst ikkje", "This page does not exist"]
            }
            Self::NotFoundText => [
                "Adressen er feil, eller siden er flyttet.",
                "Adressa er feil, eller sida er flytta.",
                "The address is wrong, or the page has moved.",
            ],
            Self::ToQuiz => ["Til quizen", "Til quizen", "To the quiz"],
            Self::ResetDone => {
                ["Alt er slettet.", "Alt er sletta.", "Everything has been deleted."]
            }
            Self::Newsletter => [
                "## Nyhetsbrev\n\nMelder du deg på nyhetsbrevet, sender nettleseren e-postadressen din og samtykketeksten du har krysset av for, til {host}. Det er det eneste quizen kan sende, og den sender det når du trykker på knappen. Svarene og resultatet er aldri med. Du kan når som helst melde deg av, og be den som er ansvarlig, om å slette adressen.",
                "## Nyheitsbrev\n\nMelder du deg på nyheitsbrevet, sender nettlesaren e-postadressa di og samtykketeksten du har kryssa av for, til {host}. Det er det einaste quizen kan sende, og han sender det når du trykkjer på knappen. Svara og resultatet er aldri med. Du kan når som helst melde deg av, og be den som er ansvarleg, om å slette adressa.",
                "## Newsletter\n\nIf you sign up for the newsletter, the browser sends {host} your e-mail address and the consent wording you have ticked. That is the only thing the quiz can send, and it sends it when you press the button. Your answers and your result are never part of it. You can unsubscribe at any time, and ask whoever is responsible to delete the address.",
            ],
            Self::Contact => ["Kontakt:", "Kontakt:", "Contact:"],
            Self::NoContact => [
                "Denne demonstrasjonen har ingen egen kontaktadresse. Den som publiserer quizen for alvor, må oppgi sin.",
                "Denne demonstrasjonen har inga eiga kontaktadresse. Den som publiserer quizen for alvor, må oppgi si.",
                "This demonstration has no contact address of its own. Whoever publishes the quiz in earnest must give theirs.",
            ],
        }
    }
}
