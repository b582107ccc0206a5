//! Nynorsk.

use super::Text;

pub(super) fn text(text: Text) -> &'static str {
    match text {
        Text::SharedAnswers => "Svara",
        Text::ShareIntro => {
            "Resultatet ligg i sjølve lenkja. Alle som får ho, kan lese det, og du kan ikkje trekkje ho tilbake. Vi får ikkje vite om ho."
        }
        Text::ShareWhat => "Kva skal lenkja vise?",
        Text::ShareSummary => "Prosenten for kvart tema",
        Text::ShareSummaryNote => {
            "Samla prosent, prosent for kvart tema som har fått ein, og kor mange påstandar du har teke stilling til. Ingen enkeltsvar."
        }
        Text::ShareAreas => "Berre tema du vel",
        Text::ShareAreasNote => {
            "Prosenten for dei, og kor mange påstandar du har teke stilling til i dei. Ingenting om resten."
        }
        Text::ShareAnswers => "Alle svara dine",
        Text::ShareAnswersNote => {
            "Kvart av dei {n} svara, og kva som er viktig for deg. Den som får lenkja, ser kva du meiner om alt."
        }
        Text::ShareWhichAreas => "Kva tema?",
        Text::ShareNoArea => "Vel minst eitt tema, så får du ei lenkje.",
        Text::ShareLink => "Lenkja",
        Text::CopyLink => "Kopier lenkja",
        Text::HandOn => "Del …",
        Text::SendMail => "Send på e-post",
        Text::ShowQr => "QR-kode",
        Text::QrImage => "QR-kode med den same lenkja",
        Text::DownloadQr => "Last ned QR-koden",
        Text::Copied => "Lenkja er kopiert.",
        Text::CopyYourself => {
            "Nettlesaren lét oss ikkje kopiere. Lenkja er merkt, så du kan kopiere ho sjølv."
        }
        Text::SharedUnverified => {
            "Resultat delt via lenkje, ikkje kontrollert. Kven som helst kan lage ei slik lenkje. Dine eigne svar er ikkje rørte."
        }
        Text::SharedOlder => {
            "Lenkja gjeld utgåve {n} av programmet, {date}. Det har kome ei ny utgåve sidan."
        }
        Text::SharedSentence => "Den som delte, er {percent} % einig med programmet.",
        Text::SharedAnsweredOne => "Byggjer på 1 påstand med eit standpunkt.",
        Text::SharedAnsweredSeveral => "Byggjer på {n} påstandar med eit standpunkt.",
        Text::SharedAsk => "Denne lenkja viser alle svara til den som delte, eitt for eitt.",
        Text::SharedShow => "Vis svara",
        Text::TakeQuiz => "Ta quizen sjølv",
        Text::CompareOwn => "Samanlikn med resultatet ditt",
        Text::CompareOther => "Samanlikn med ei anna lenkje",
        Text::GotLink => "Har du fått ei lenkje til eit resultat?",
        Text::PasteLabel => "Lim inn lenkja",
        Text::OpenLink => "Opne lenkja",
        Text::ColumnYou => "Du",
        Text::ColumnLink => "Lenkja",
        Text::ColumnOther => "Den andre lenkja",
        Text::Overall => "Heile programmet, samla",
        Text::ClosestTitle => "Her er de mest like",
        Text::FurthestTitle => "Her er de mest ulike",
        Text::StatementsApart => "Her svarte de mest ulikt",
        Text::PairOfPercents => "{area}: {first} % og {second} %",
        Text::NothingInCommon => "Det er ingen tema å samanlikne enno.",
        Text::NotTold => "ikkje oppgitt",
        Text::LinkFailedTitle => "Lenkja viser ikkje noko resultat",
        Text::LinkOpening => "Hentar utgåva som lenkja gjeld …",
        Text::LinkNotALink => "Dette er ikkje ei lenkje til eit resultat.",
        Text::LinkDamaged => {
            "Lenkja er skadd: Noko manglar eller er skrive feil. Be om å få ho på nytt. Dine eigne svar er ikkje rørte."
        }
        Text::LinkNewer => {
            "Lenkja er laga med ein nyare versjon av quizen. Last sida på nytt, og opne lenkja igjen."
        }
        Text::LinkUnknownEdition => "Lenkja gjeld ei utgåve av programmet som ikkje finst her.",
        Text::LinkMismatch => {
            "Lenkja er laga for eit anna innhald enn det som ligg her. Difor kan vi ikkje vise tala."
        }
        Text::LinkUnreachable => {
            "Utgåva som lenkja gjeld, kunne ikkje hentast. Sjekk nettet, og opne lenkja igjen."
        }
        // The others: `../nn.rs`.
        _ => "",
    }
}
