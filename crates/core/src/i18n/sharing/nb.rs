//! Bokmål.

use super::Text;

pub(super) fn text(text: Text) -> &'static str {
    match text {
        Text::SharedAnswers => "Svarene",
        Text::ShareIntro => {
            "Resultatet ligger i selve lenken. Alle som får den, kan lese det, og du kan ikke trekke den tilbake. Vi får ikke vite om den."
        }
        Text::ShareWhat => "Hva skal lenken vise?",
        Text::ShareSummary => "Prosenten for hvert tema",
        Text::ShareSummaryNote => {
            "Samlet prosent, prosent for hvert tema som har fått en, og hvor mange påstander du har tatt stilling til. Ingen enkeltsvar."
        }
        Text::ShareAreas => "Bare temaer du velger",
        Text::ShareAreasNote => {
            "Prosenten for dem, og hvor mange påstander du har tatt stilling til i dem. Ingenting om resten."
        }
        Text::ShareAnswers => "Alle svarene dine",
        Text::ShareAnswersNote => {
            "Hvert av de {n} svarene, og hva som er viktig for deg. Den som får lenken, ser hva du mener om alt."
        }
        Text::ShareWhichAreas => "Hvilke temaer?",
        Text::ShareNoArea => "Velg minst ett tema, så får du en lenke.",
        Text::ShareLink => "Lenken",
        Text::CopyLink => "Kopier lenken",
        Text::HandOn => "Del …",
        Text::SendMail => "Send på e-post",
        Text::ShowQr => "QR-kode",
        Text::QrImage => "QR-kode med den samme lenken",
        Text::DownloadQr => "Last ned QR-koden",
        Text::Copied => "Lenken er kopiert.",
        Text::CopyYourself => {
            "Nettleseren lot oss ikke kopiere. Lenken er merket, så du kan kopiere den selv."
        }
        Text::SharedUnverified => {
            "Resultat delt via lenke, ikke kontrollert. Hvem som helst kan lage en slik lenke. Dine egne svar er ikke rørt."
        }
        Text::SharedOlder => {
            "Lenken gjelder utgave {n} av programmet, {date}. Det har kommet en ny utgave siden."
        }
        Text::SharedSentence => "Den som delte, er {percent} % enig med programmet.",
        Text::SharedAnsweredOne => "Bygger på 1 påstand med et standpunkt.",
        Text::SharedAnsweredSeveral => "Bygger på {n} påstander med et standpunkt.",
        Text::SharedAsk => "Denne lenken viser alle svarene til den som delte, ett for ett.",
        Text::SharedShow => "Vis svarene",
        Text::TakeQuiz => "Ta quizen selv",
        Text::CompareOwn => "Sammenlign med ditt resultat",
        Text::CompareOther => "Sammenlign med en annen lenke",
        Text::GotLink => "Har du fått en lenke til et resultat?",
        Text::PasteLabel => "Lim inn lenken",
        Text::OpenLink => "Åpne lenken",
        Text::ColumnYou => "Du",
        Text::ColumnLink => "Lenken",
        Text::ColumnOther => "Den andre lenken",
        Text::Overall => "Hele programmet, samlet",
        Text::ClosestTitle => "Her er dere mest like",
        Text::FurthestTitle => "Her er dere mest ulike",
        Text::StatementsApart => "Her svarte dere mest ulikt",
        Text::PairOfPercents => "{area}: {first} % og {second} %",
        Text::NothingInCommon => "Det er ingen temaer å sammenligne ennå.",
        Text::NotTold => "ikke oppgitt",
        Text::LinkFailedTitle => "Lenken viser ikke noe resultat",
        Text::LinkOpening => "Henter utgaven som lenken gjelder …",
        Text::LinkNotALink => "Dette er ikke en lenke til et resultat.",
        Text::LinkDamaged => {
            "Lenken er skadet: Noe mangler eller er skrevet feil. Be om å få den på nytt. Dine egne svar er ikke rørt."
        }
        Text::LinkNewer => {
            "Lenken er laget med en nyere versjon av quizen. Last siden på nytt, og åpne lenken igjen."
        }
        Text::LinkUnknownEdition => "Lenken gjelder en utgave av programmet som ikke finnes her.",
        Text::LinkMismatch => {
            "Lenken er laget for et annet innhold enn det som ligger her. Derfor kan vi ikke vise tallene."
        }
        Text::LinkUnreachable => {
            "Utgaven som lenken gjelder, kunne ikke hentes. Sjekk nettet, og åpne lenken igjen."
        }
        // The others: `../nb.rs`.
        _ => "",
    }
}
