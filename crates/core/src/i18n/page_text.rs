use super::Locale;

/// A text of the HTML pages that the app does not use, so the pack does not carry it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageText {
    /// Why nothing can be answered where no script runs: switched off, or stopped or changed on the way.
    NoScript,
    /// Why a shared result cannot be shown without JavaScript.
    NoScriptShared,
    /// Why the quiz does not start: the browser runs no WebAssembly.
    NoWebAssembly,
    /// Why the quiz does not start: the browser knows less of WebAssembly than the app needs.
    TooOld,
    /// Why the quiz does not start: some of the page's scripts run, and others do not.
    Changed,
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
                "For å svare må JavaScript virke i nettleseren. Her er det enten slått av, eller så har noe på veien stanset eller endret skriptene på siden: en utvidelse, et filter eller nettet du er på. Alle løftene kan du lese.",
                "For å svare må JavaScript verke i nettlesaren. Her er det anten slått av, eller så har noko på vegen stansa eller endra skripta på sida: ei utviding, eit filter eller nettet du er på. Alle lovnadene kan du lese.",
                "To answer, JavaScript must work in your browser. Here it is either switched off, or something on the way has stopped or changed the page's scripts: an extension, a filter or the network you are on. You can read all the promises.",
            ],
            Self::NoScriptShared => [
                "Her virker ikke JavaScript. Da kan ikke resultatet vises, selv om lenken er hel.",
                "Her verkar ikkje JavaScript. Då kan ikkje resultatet visast, sjølv om lenkja er heil.",
                "JavaScript does not work here. Then the result cannot be shown, even if the link is whole.",
            ],
            Self::NoWebAssembly => [
                "Quizen kan ikke ta imot svar her: Nettleseren har slått av WebAssembly, som quizen er laget med. Det skjer ofte i en streng sikkerhetsmodus. Du kan åpne siden i en annen nettleser, eller lese alle løftene.",
                "Quizen kan ikkje ta imot svar her: Nettlesaren har slått av WebAssembly, som quizen er laga med. Det skjer ofte i ein streng tryggingsmodus. Du kan opne sida i ein annan nettlesar, eller lese alle lovnadene.",
                "The quiz cannot take answers here: your browser has switched off WebAssembly, which the quiz is built with. Strict security modes often do that. You can open the page in another browser, or read all the promises.",
            ],
            Self::TooOld => [
                "Quizen kan ikke ta imot svar her: Nettleseren er for gammel for den. Oppdater nettleseren eller bruk en annen. Alle løftene kan du lese.",
                "Quizen kan ikkje ta imot svar her: Nettlesaren er for gammal for han. Oppdater nettlesaren eller bruk ein annan. Alle lovnadene kan du lese.",
                "The quiz cannot take answers here: your browser is too old for it. Update the browser or use another one. You can read all the promises.",
            ],
            Self::Changed => [
                "Quizen kan ikke ta imot svar her: Noe på veien har stanset eller endret noen av skriptene på siden. Det kan være en utvidelse, et filter eller nettet du er på. Prøv en annen nettleser eller et annet nett. Alle løftene kan du lese.",
                "Quizen kan ikkje ta imot svar her: Noko på vegen har stansa eller endra nokre av skripta på sida. Det kan vere ei utviding, eit filter eller nettet du er på. Prøv ein annan nettlesar eller eit anna nett. Alle lovnadene kan du lese.",
                "The quiz cannot take answers here: something on the way has stopped or changed some of the page's scripts. It may be an extension, a filter or the network you are on. Try another browser or another network. You can read all the promises.",
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
                "## Nyhetsbrev\n\nMelder du deg på nyhetsbrevet, sender nettleseren e-postadressen din til {host}, og hvilken samtykketekst du har krysset av for. Det er det eneste quizen kan sende, og den sender det når du trykker på knappen. Svarene og resultatet er aldri med. Du kan når som helst melde deg av, og be den som er ansvarlig, om å slette adressen.",
                "## Nyheitsbrev\n\nMelder du deg på nyheitsbrevet, sender nettlesaren e-postadressa di til {host}, og kva samtykketekst du har kryssa av for. Det er det einaste quizen kan sende, og han sender det når du trykkjer på knappen. Svara og resultatet er aldri med. Du kan når som helst melde deg av, og be den som er ansvarleg, om å slette adressa.",
                "## Newsletter\n\nIf you sign up for the newsletter, the browser sends your e-mail address to {host}, and which consent wording you have ticked. That is the only thing the quiz can send, and it sends it when you press the button. Your answers and your result are never part of it. You can unsubscribe at any time, and ask whoever is responsible to delete the address.",
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
