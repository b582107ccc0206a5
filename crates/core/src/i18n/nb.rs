//! Bokmål.

use super::Text;

#[expect(clippy::too_many_lines, reason = "one line for each text")]
pub(super) fn text(text: Text) -> &'static str {
    match text {
        Text::SkipToContent => "Hopp til innholdet",
        Text::Language => "Språk",
        Text::WhoIsBehind => "Hvem står bak?",
        Text::AnswersStay => {
            "Svarene blir på enheten din. Ingen andre får se dem, og ingenting måles."
        }
        Text::NotVotingAdvice => {
            "Dette er ikke en valgomat. Quizen handler om løftene til én avsender. Andre partier kan love det samme, og resultatet er ikke et råd om hva du bør stemme."
        }
        Text::Edition => "Utgave {n}, {date}",
        Text::LanguageFailed => "Språket kunne ikke hentes. Sjekk nettforbindelsen, og prøv igjen.",
        Text::StartFirst => "Begynn med denne påstanden",
        Text::WaysIn => "Eller velg selv",
        Text::WayShort => "Kort",
        Text::WayShortNote => "{n} påstander, trukket blant alle temaene, omtrent 2 minutter",
        Text::WayAreas => "Velg temaer",
        Text::WayAreasNote => "Svar bare på det du er opptatt av",
        Text::WayFull => "Alle {n}",
        Text::WayFullNote => "Alle løftene, tema for tema. Ta pause når du vil",
        Text::ReadAreas => "Eller les og svar om ett tema",
        Text::AreaPromises => "Alt {programme} lover om dette",
        Text::WhatRelated => "Se hva dette henger sammen med",
        Text::WholeQuiz => "Ta quizen om alle temaene",
        Text::ProgrammeTitle => "Alle løftene",
        Text::AboutTitle => "Om quizen",
        Text::MethodTitle => "Slik regner vi",
        Text::PrivacyTitle => "Personvern",
        Text::AccessibilityTitle => "Tilgjengelighet",
        Text::TransparencyTitle => "Åpenhet",
        Text::EmbeddingTitle => "Bygg inn quizen",
        Text::ResumeTitle => "Du er i gang",
        Text::ResumeOne => "Du har svart på 1 påstand.",
        Text::ResumeSeveral => "Du har svart på {n} påstander.",
        Text::Resume => "Fortsett",
        Text::StoredNewer => {
            "Svarene dine er lagret av en nyere utgave av quizen. Last siden på nytt for å hente den."
        }
        Text::StoredOtherEdition => {
            "Innholdet har fått en ny utgave siden sist. Svarene dine gjaldt den forrige og er tatt bort."
        }
        Text::StoredCarriedOver => {
            "Innholdet har fått en ny utgave siden sist. Svarene dine er beholdt der påstanden betyr det samme."
        }
        Text::StoredDamaged => "Noe var galt med de lagrede svarene, så quizen begynner på nytt.",
        Text::StorageBlocked => {
            "Nettleseren lar ikke quizen lagre noe. Den virker, men svarene forsvinner når du lukker fanen."
        }
        Text::ChooseTitle => "Hvilke temaer vil du svare på?",
        Text::ChooseHint => {
            "Velg ett eller flere. I lange temaer får du fire påstander først, og kan svare på resten etterpå."
        }
        Text::StatementsOne => "1 påstand",
        Text::StatementsSeveral => "{n} påstander",
        Text::ChooseStartOne => "Start med 1 påstand",
        Text::ChooseStartSeveral => "Start med {n} påstander",
        Text::ChooseNone => "Velg minst ett tema for å starte.",
        Text::Position => "{n} av {total}",
        Text::StatementTitle => "Påstand {n} av {total}",
        Text::StatementAlone => "Påstand",
        Text::AnswersLegend => "Hvor enig er du?",
        Text::StronglyAgree => "Helt enig",
        Text::Agree => "Litt enig",
        Text::Mixed => "Både og",
        Text::Disagree => "Litt uenig",
        Text::StronglyDisagree => "Helt uenig",
        Text::NoOpinion => "Vet ikke",
        Text::NoOpinionNote => "teller ikke med",
        Text::Important => "Viktig for meg",
        Text::ImportantNote => "Teller dobbelt, enten du er enig eller uenig",
        Text::Meaning => "Hva betyr dette?",
        Text::InProgramme => "Hva står i {programme}?",
        Text::OthersSay => "Andre mener",
        Text::UnderHeading => "under «{heading}»",
        Text::BackgroundTitle => "Dette står også i {programme}:",
        Text::SinceTitle => "Dette har skjedd siden",
        Text::SinceOn => "Per {date}:",
        Text::SinceSources => "Kilder:",
        Text::SinceMark => "noe har skjedd siden",
        Text::SinceCountsNot => "Det endrer ikke tallet ditt.",
        Text::OurTranslation => "Oversatt for quizen:",
        Text::InOriginal => "Originalen:",
        Text::Back => "Tilbake",
        Text::Overview => "Oversikt",
        Text::AreaDone => "Ferdig med {area}",
        Text::ThanksAgree => "Temaet er ferdig. Her er du minst like mye enig som uenig.",
        Text::MoreAgree => "Andre løfter du kanskje er enig i",
        Text::ThanksDisagree => "Temaet er ferdig. Her er du mer uenig enn enig.",
        Text::OtherAgree => "Løfter om andre saker, der du kanskje ser det annerledes",
        Text::ThanksNeutral => "Temaet er ferdig.",
        Text::SenderSays => "{party} sier:",
        Text::Engage => "Eller se andre måter å engasjere deg på",
        Text::EngageAlone => "Måter å engasjere deg på",
        Text::AddressLabel => "E-postadressen din",
        Text::AddressWrong => "Skriv en hel e-postadresse, slik som navn@eksempel.no.",
        Text::ConsentMissing => "Kryss av her hvis du vil ha nyhetsbrevet.",
        Text::OnlyAddress => "Mottakeren får bare adressen og samtykket, aldri svarene dine.",
        Text::SignUp => "Meld meg på",
        Text::Sending => "Sender …",
        Text::SignedUp => "Takk! Du er meldt på nyhetsbrevet.",
        Text::SignUpRefused => {
            "Påmeldingen ble ikke godtatt. Se om adressen er riktig, og prøv igjen."
        }
        Text::SignUpFailed => {
            "Noe gikk galt hos tjenesten for nyhetsbrev, så du er trolig ikke meldt på. Prøv igjen om litt."
        }
        Text::SignUpUnanswered => {
            "Tjenesten for nyhetsbrev svarte ikke, så du er kanskje ikke meldt på. Prøv igjen."
        }
        Text::SignUpUnreachable => {
            "Tjenesten for nyhetsbrev kunne ikke nås. Sjekk nettforbindelsen, og prøv igjen."
        }
        Text::TryAgain => "Prøv igjen",
        Text::SeeOther => "Se andre saker",
        Text::Because => "Fordi du var enig i «{statement}»",
        Text::AnswerNow => "Svar nå",
        Text::NotNow => "Ikke nå",
        Text::NextArea => "Neste tema: {area}",
        Text::NextStatement => "Neste påstand",
        Text::RestOfArea => "Svar på resten av temaet ({n} til)",
        Text::ToResult => "Se resultatet",
        Text::YourAnswers => "Svarene dine",
        Text::OverviewTitle => "Alle påstandene",
        Text::OverviewCount => "Du har svart på {n} av {total}.",
        Text::FilterLabel => "Vis",
        Text::FilterAll => "Alle temaer",
        Text::NotAnswered => "Ikke besvart",
        Text::WhichPart => "Hvilken del er du uenig i?",
        Text::ReasonQuestion => "Hvorfor?",
        Text::ReasonTooFar => "Går for langt",
        Text::ReasonNotFarEnough => "Går ikke langt nok",
        Text::ReasonWrongMeans => "Feil virkemiddel",
        Text::ReasonTooExpensive => "Koster for mye",
        Text::ReasonOther => "Annet",
        Text::ReasonNote => "Det teller ikke, og det blir på enheten din.",
        Text::ReasonsMostlyTooFar => "Når du er uenig, er det oftest fordi det går for langt.",
        Text::ReasonsMostlyNotFarEnough => {
            "Når du er uenig, er det oftest fordi det ikke går langt nok."
        }
        Text::ReasonsMostlyWrongMeans => {
            "Når du er uenig, er det oftest fordi virkemiddelet er feil."
        }
        Text::ReasonsMostlyTooExpensive => {
            "Når du er uenig, er det oftest fordi det koster for mye."
        }
        Text::ResultTitle => "Resultatet ditt",
        Text::ResultSentence => "Du er {percent} % enig i løftene.",
        Text::Percent => "{percent} %",
        Text::BandMostlyAgree => "Stort sett enig",
        Text::BandRatherAgree => "Mer enig enn uenig",
        Text::BandDivided => "Både enig og uenig",
        Text::BandRatherDisagree => "Mer uenig enn enig",
        Text::BandMostlyDisagree => "Stort sett uenig",
        Text::Answered => "Du har tatt stilling til {n} av {total}.",
        Text::IntervalNote => "Svarer du på alle, lander du trolig mellom {low} og {high} %.",
        Text::ContestedTitle => "Det som er omstridt",
        Text::ContestedSentence => "Du er {percent} % enig i det som er omstridt.",
        Text::ContestedWhy => {
            "{n} av {total} påstander er merket som omstridte av dem som laget innholdet. De andre er det trolig få som er uenige i, så de løfter tallet hos de fleste."
        }
        Text::NoAnswersYet => "Ingen svar ennå.",
        Text::NoPositionYet => "Du har ikke tatt stilling ennå.",
        Text::TooFewOne => "Svar på 1 til, så kommer resultatet.",
        Text::TooFewSeveral => "Svar på {n} til, så kommer resultatet.",
        Text::TooFewAreaOne => "1 til for et resultat",
        Text::TooFewAreaSeveral => "{n} til for et resultat",
        Text::TooFewAreas => {
            "Du har tatt stilling i {n} av {total} temaer. Her er resultatet for hvert tema. Et samlet tall kommer når du har tatt stilling i minst halvparten."
        }
        Text::Between => "mellom {low} og {high} %",
        Text::TableCaption => "Enighet, tema for tema",
        Text::ColumnTheme => "Tema",
        Text::ColumnAgreement => "Enighet",
        Text::ColumnAnswers => "Svar",
        Text::MostAgreed => "Her er du mest enig",
        Text::MostDisagreed => "Her er du mest uenig",
        Text::HowCalculated => "Slik regnet vi",
        Text::CalculationIntro => {
            "Hvert svar gir fra 0 poeng (helt uenig) til 4 poeng (helt enig). «Viktig for meg» teller dobbelt. «Vet ikke» teller ikke med."
        }
        Text::ColumnStatement => "Påstand",
        Text::ColumnAnswer => "Svar",
        Text::ColumnPoints => "Poeng",
        Text::PointsOf => "{n} av {total}",
        Text::Sum => "Sum",
        Text::CalculationSum => "{points} av {total} poeng er {percent} %.",
        Text::SampleCode => {
            "Utvalg {code}. Del lenken «Samme påstander», så får andre de samme som deg."
        }
        Text::SameStatements => "Samme påstander",
        Text::ImportantMark => "viktig, teller dobbelt",
        Text::ContinueQuiz => "Fortsett quizen",
        Text::AskMore => "Svar på {n} til",
        Text::GoOnWithAll => "Svar på resten",
        Text::Print => "Skriv ut",
        Text::OpenWholeResult => "Åpne hele resultatet",
        Text::Remember => "Husk svarene mine på denne enheten",
        Text::RememberNote => {
            "Ellers er de borte når du lukker fanen. Nettleseren kan også slette dem selv. Safari gjør det etter sju dager uten besøk."
        }
        Text::DeleteAll => "Slett alle svarene",
        Text::DeleteAsk => "Vil du slette alle svarene? Det kan ikke angres.",
        Text::DeleteYes => "Ja, slett",
        Text::Deleted => "Alle svarene er slettet.",
        Text::OpensElsewhere => "(annet nettsted)",
        Text::Offline => "Bruk uten nett",
        Text::OfflineNote => {
            "Lagrer filene til quizen i nettleseren, så du kan svare og se resultatet uten nett. «Alle løftene» på én side og lenker til andre nettsteder trenger fortsatt nett."
        }
        Text::OfflineWorking => "Henter filene …",
        Text::OfflineOn => {
            "Klart. Nå virker quizen uten nett i denne nettleseren, så lenge den beholder filene."
        }
        Text::OfflineFailed => "Det gikk ikke. Sjekk nettforbindelsen, og prøv igjen.",
        Text::NewVersion => "Ny versjon.",
        Text::NewEdition => {
            "Innholdet har fått en ny utgave. Når du oppdaterer, beholder du svarene der påstanden betyr det samme."
        }
        Text::Update => "Oppdater",
        Text::ResetTitle => "Slett alt",
        Text::ShareTitle => "Del resultatet",
        Text::ShareOpen => "Lenke eller bilde",
        Text::SharedTitle => "Delt resultat",
        Text::CompareTitle => "Sammenligning",
        Text::SharedAnswers => "Svarene",
        Text::ShareIntro => {
            "Resultatet ligger i selve lenken. Alle som får den, kan lese det, og du kan ikke trekke den tilbake. Ingen andre får vite om den."
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
            "Lenken gjelder utgave {n}, {date}. Det har kommet en ny utgave siden."
        }
        Text::SharedSentence => "Den som delte, er {percent} % enig i løftene.",
        Text::SharedAnsweredOne => "Bygger på svar på 1 påstand.",
        Text::SharedAnsweredSeveral => "Bygger på svar på {n} påstander.",
        Text::SharedAsk => "Denne lenken viser hvert svar fra den som delte den.",
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
        Text::Overall => "Alle temaene, samlet",
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
        Text::LinkUnknownEdition => "Lenken gjelder en utgave som ikke finnes her.",
        Text::LinkMismatch => {
            "Lenken er laget for et annet innhold enn det som ligger her. Derfor kan vi ikke vise tallene."
        }
        Text::LinkUnreachable => {
            "Utgaven som lenken gjelder, kunne ikke hentes. Sjekk nettforbindelsen, og åpne lenken igjen."
        }
        Text::SharedLostTitle => "Resultatet kom ikke med",
        Text::SharedLost => {
            "Siste del av lenken mangler, og det er der resultatet står. Noen programmer tar den bort på veien. Den blir også borte når siden lastes på nytt."
        }
        Text::SharedLostWays => {
            "Lim inn hele lenken under, eller be den som sendte den, om å kopiere den en gang til. Eller ta quizen selv."
        }
        Text::LinkInQuery => {
            "Resultatet sto i en del av adressen som nettleseren sender til serveren. Derfor åpner vi det ikke. Lim inn lenken slik du fikk den, eller be om å få den på nytt."
        }
        Text::TakeAnswers => "Fortsett med disse svarene",
        Text::TakeAnswersAskOne => {
            "Du har svart på 1 påstand. Vil du bytte ut det svaret med svarene i lenken? Det kan ikke angres."
        }
        Text::TakeAnswersAskSeveral => {
            "Du har svart på {n} påstander. Vil du bytte ut de svarene med svarene i lenken? Det kan ikke angres."
        }
        Text::TakeAnswersYes => "Ja, bytt ut svarene mine",
        Text::TakeAnswersNo => "Nei, behold svarene mine",
        Text::PictureOpen => "Lag et bilde",
        Text::PictureIntro => {
            "Bildet viser prosentene du har valgt over. Det blir laget på denne enheten, og ingen får det før du deler det."
        }
        Text::PictureIntroPair => {
            "Bildet viser begge resultatene, også det som er fra en annen. Spør før du deler det. Det blir laget på denne enheten, og ingen får det før du deler det."
        }
        Text::PictureNoAnswers => "Svarene dine står ikke på bildet.",
        Text::PictureShape => "Hvilken form?",
        Text::PictureWide => "Liggende",
        Text::PictureTall => "Stående",
        Text::PictureStory => "Story",
        Text::PictureMake => "Lag bildet",
        Text::PictureMaking => "Lager bilde …",
        Text::PictureMade => "Bildet er klart.",
        Text::PictureFailed => {
            "Bildet kunne ikke lages. Det skyldes oftest nettforbindelsen. Prøv igjen."
        }
        Text::PictureDownloadPng => "Last ned bildet (PNG)",
        Text::PictureDownloadSvg => "Last ned som SVG",
        Text::PictureHandOn => "Del bildet",
        Text::PictureNotHandedOn => "Bildet ble ikke delt. Last det ned i stedet.",
        Text::PictureAlt => "Beskrivelse av bildet",
        Text::PictureCopyAlt => "Kopier teksten",
        Text::PictureCopied => "Teksten er kopiert.",
        Text::PictureCopyYourself => "Det gikk ikke å kopiere. Merk teksten, og kopier den selv.",
        Text::PictureAlone => "Bare bildet blir delt, uten lenke. Lenken kan du dele for seg:",
        Text::PictureQuizLink => "Lenke til quizen",
        Text::InAppPicture => {
            "Det ser ut til at du er inne i en app. Hold fingeren på bildet for å lagre det."
        }
        Text::InAppPress => {
            "Skjedde det ingenting? Hold fingeren på bildet og lagre det derfra, eller ta et skjermbilde."
        }
        Text::InAppLink => {
            "Det ser ut til at du er inne i en app. Virker ikke knappene, kan du merke lenken, kopiere den og åpne den i nettleseren din."
        }
        Text::InAppCode => "Skjedde det ingenting? Ta et skjermbilde av koden.",
    }
}
