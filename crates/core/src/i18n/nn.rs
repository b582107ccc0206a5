//! Nynorsk.

use super::Text;

#[expect(clippy::too_many_lines, reason = "one line for each text")]
pub(super) fn text(text: Text) -> &'static str {
    match text {
        Text::SkipToContent => "Hopp til innhaldet",
        Text::Language => "Språk",
        Text::WhoIsBehind => "Kven står bak?",
        Text::AnswersStay => {
            "Svara blir på eininga di. Ingen andre får sjå dei, og ingenting blir målt."
        }
        Text::NotVotingAdvice => {
            "Dette er ikkje ein valomat. Quizen handlar om lovnadene til éin avsendar. Andre parti kan love det same, og resultatet er ikkje eit råd om kva du bør røyste."
        }
        Text::Edition => "Utgåve {n}, {date}",
        Text::LanguageFailed => "Språket kunne ikkje hentast. Sjekk nettsambandet, og prøv igjen.",
        Text::StartFirst => "Start med denne påstanden",
        Text::WaysIn => "Eller vel sjølv",
        Text::WayShort => "Kort",
        Text::WayShortNote => "{n} påstandar, trekte blant alle temaa, om lag 2 minutt",
        Text::WayAreas => "Vel tema",
        Text::WayAreasNote => "Svar berre på det du er oppteken av",
        Text::WayFull => "Alle {n}",
        Text::WayFullNote => "Alle lovnadene, tema for tema. Ta pause når du vil",
        Text::ReadAreas => "Eller les og svar om eitt tema",
        Text::AreaPromises => "Alt {programme} lovar om dette",
        Text::WhatRelated => "Sjå kva dette heng saman med",
        Text::WholeQuiz => "Ta quizen om alle temaa",
        Text::ProgrammeTitle => "Alle lovnadene",
        Text::AboutTitle => "Om quizen",
        Text::MethodTitle => "Slik reknar vi",
        Text::PrivacyTitle => "Personvern",
        Text::AccessibilityTitle => "Tilgjenge",
        Text::TransparencyTitle => "Openheit",
        Text::EmbeddingTitle => "Bygg inn quizen",
        Text::ResumeTitle => "Du er i gang",
        Text::ResumeOne => "Du har svart på 1 påstand.",
        Text::ResumeSeveral => "Du har svart på {n} påstandar.",
        Text::Resume => "Hald fram",
        Text::StoredNewer => {
            "Svara dine er lagra av ei nyare utgåve av quizen. Last sida på nytt for å hente ho."
        }
        Text::StoredOtherEdition => {
            "Innhaldet har fått ei ny utgåve sidan sist. Svara dine gjaldt den førre og er tekne bort."
        }
        Text::StoredCarriedOver => {
            "Innhaldet har fått ei ny utgåve sidan sist. Svara dine er behaldne der påstanden betyr det same."
        }
        Text::StoredDamaged => "Noko var gale med dei lagra svara, så quizen byrjar på nytt.",
        Text::StorageBlocked => {
            "Nettlesaren lèt ikkje quizen lagre noko. Han verkar, men svara forsvinn når du lukkar fana."
        }
        Text::ChooseTitle => "Kva tema vil du svare på?",
        Text::ChooseHint => {
            "Vel eitt eller fleire. I lange tema får du fire påstandar først, og kan svare på resten etterpå."
        }
        Text::StatementsOne => "1 påstand",
        Text::StatementsSeveral => "{n} påstandar",
        Text::ChooseStartOne => "Start med 1 påstand",
        Text::ChooseStartSeveral => "Start med {n} påstandar",
        Text::ChooseNone => "Vel minst eitt tema for å starte.",
        Text::Position => "{n} av {total}",
        Text::StatementTitle => "Påstand {n} av {total}",
        Text::StatementAlone => "Påstand",
        Text::AnswersLegend => "Kor einig er du?",
        Text::StronglyAgree => "Heilt einig",
        Text::Agree => "Litt einig",
        Text::Mixed => "Både og",
        Text::Disagree => "Litt ueinig",
        Text::StronglyDisagree => "Heilt ueinig",
        Text::NoOpinion => "Veit ikkje",
        Text::NoOpinionNote => "tel ikkje med",
        Text::Important => "Viktig for meg",
        Text::ImportantNote => "Tel dobbelt, anten du er einig eller ueinig",
        Text::Meaning => "Kva betyr dette?",
        Text::InProgramme => "Kva står i {programme}?",
        Text::OthersSay => "Andre meiner",
        Text::UnderHeading => "under «{heading}»",
        Text::BackgroundTitle => "Dette står òg i {programme}:",
        Text::SinceTitle => "Dette har skjedd sidan",
        Text::SinceOn => "Per {date}:",
        Text::SinceSources => "Kjelder:",
        Text::SinceMark => "noko har skjedd sidan",
        Text::SinceCountsNot => "Det endrar ikkje talet ditt.",
        Text::OurTranslation => "Omsett for quizen:",
        Text::InOriginal => "Originalen:",
        Text::Back => "Tilbake",
        Text::Overview => "Oversikt",
        Text::AreaDone => "Ferdig med {area}",
        Text::ThanksAgree => "Temaet er ferdig. Her er du minst like mykje einig som ueinig.",
        Text::MoreAgree => "Andre lovnader du kanskje er einig i",
        Text::ThanksDisagree => "Temaet er ferdig. Her er du meir ueinig enn einig.",
        Text::OtherAgree => "Lovnader om andre saker, der du kanskje ser det annleis",
        Text::ThanksNeutral => "Temaet er ferdig.",
        Text::SenderSays => "{party} seier:",
        Text::Engage => "Eller sjå andre måtar å engasjere deg på",
        Text::EngageAlone => "Måtar å engasjere deg på",
        Text::AddressLabel => "E-postadressa di",
        Text::AddressWrong => "Skriv ei heil e-postadresse, slik som namn@eksempel.no.",
        Text::ConsentMissing => "Kryss av her dersom du vil ha nyheitsbrevet.",
        Text::OnlyAddress => "Mottakaren får berre adressa og samtykket, aldri svara dine.",
        Text::SignUp => "Meld meg på",
        Text::Sending => "Sender …",
        Text::SignedUp => "Takk! Du er meld på nyheitsbrevet.",
        Text::SignUpRefused => {
            "Påmeldinga blei ikkje godteken. Sjå om adressa er rett, og prøv igjen."
        }
        Text::SignUpFailed => {
            "Noko gjekk gale hos tenesta for nyheitsbrev, så du er truleg ikkje meld på. Prøv igjen om litt."
        }
        Text::SignUpUnanswered => {
            "Tenesta for nyheitsbrev svarte ikkje, så du er kanskje ikkje meld på. Prøv igjen."
        }
        Text::SignUpUnreachable => {
            "Tenesta for nyheitsbrev kunne ikkje nåast. Sjekk nettsambandet, og prøv igjen."
        }
        Text::TryAgain => "Prøv igjen",
        Text::SeeOther => "Sjå andre saker",
        Text::Because => "Fordi du var einig i «{statement}»",
        Text::AnswerNow => "Svar no",
        Text::NotNow => "Ikkje no",
        Text::NextArea => "Neste tema: {area}",
        Text::NextStatement => "Neste påstand",
        Text::RestOfArea => "Svar på resten av temaet ({n} til)",
        Text::ToResult => "Sjå resultatet",
        Text::YourAnswers => "Svara dine",
        Text::OverviewTitle => "Alle påstandane",
        Text::OverviewCount => "Du har svart på {n} av {total}.",
        Text::FilterLabel => "Vis",
        Text::FilterAll => "Alle tema",
        Text::NotAnswered => "Ikkje svart på",
        Text::WhichPart => "Kva del er du ueinig i?",
        Text::ReasonQuestion => "Kvifor?",
        Text::ReasonTooFar => "Går for langt",
        Text::ReasonNotFarEnough => "Går ikkje langt nok",
        Text::ReasonWrongMeans => "Feil verkemiddel",
        Text::ReasonTooExpensive => "Kostar for mykje",
        Text::ReasonOther => "Anna",
        Text::ReasonNote => "Det tel ikkje, og det blir på eininga di.",
        Text::ReasonsMostlyTooFar => "Når du er ueinig, er det oftast fordi det går for langt.",
        Text::ReasonsMostlyNotFarEnough => {
            "Når du er ueinig, er det oftast fordi det ikkje går langt nok."
        }
        Text::ReasonsMostlyWrongMeans => {
            "Når du er ueinig, er det oftast fordi verkemiddelet er feil."
        }
        Text::ReasonsMostlyTooExpensive => {
            "Når du er ueinig, er det oftast fordi det kostar for mykje."
        }
        Text::ResultTitle => "Resultatet ditt",
        Text::ResultSentence => "Du er {percent} % einig i lovnadene.",
        Text::Percent => "{percent} %",
        Text::BandMostlyAgree => "Stort sett einig",
        Text::BandRatherAgree => "Meir einig enn ueinig",
        Text::BandDivided => "Både einig og ueinig",
        Text::BandRatherDisagree => "Meir ueinig enn einig",
        Text::BandMostlyDisagree => "Stort sett ueinig",
        Text::Answered => "Du har teke stilling til {n} av {total}.",
        Text::IntervalNote => "Svarer du på alle, hamnar du truleg mellom {low} og {high} %.",
        Text::ContestedTitle => "Det som er omstridt",
        Text::ContestedSentence => "Du er {percent} % einig i det som er omstridt.",
        Text::ContestedWhy => {
            "{n} av {total} påstandar er merkte som omstridde av dei som laga innhaldet. Dei andre er det truleg få som er ueinige i, så dei lyfter talet hos dei fleste."
        }
        Text::NoAnswersYet => "Ingen svar enno.",
        Text::NoPositionYet => "Du har ikkje teke stilling enno.",
        Text::TooFewOne => "Svar på 1 til, så kjem resultatet.",
        Text::TooFewSeveral => "Svar på {n} til, så kjem resultatet.",
        Text::TooFewAreaOne => "1 til for eit resultat",
        Text::TooFewAreaSeveral => "{n} til for eit resultat",
        Text::TooFewAreas => {
            "Du har teke stilling i {n} av {total} tema. Her er resultatet for kvart tema. Eit samla tal kjem når du har teke stilling i minst halvparten."
        }
        Text::Between => "mellom {low} og {high} %",
        Text::TableCaption => "Semje, tema for tema",
        Text::ColumnTheme => "Tema",
        Text::ColumnAgreement => "Semje",
        Text::ColumnAnswers => "Svar",
        Text::MostAgreed => "Her er du mest einig",
        Text::MostDisagreed => "Her er du mest ueinig",
        Text::HowCalculated => "Slik rekna vi",
        Text::CalculationIntro => {
            "Kvart svar gir frå 0 poeng (heilt ueinig) til 4 poeng (heilt einig). «Viktig for meg» tel dobbelt. «Veit ikkje» tel ikkje med."
        }
        Text::ColumnStatement => "Påstand",
        Text::ColumnAnswer => "Svar",
        Text::ColumnPoints => "Poeng",
        Text::PointsOf => "{n} av {total}",
        Text::Sum => "Sum",
        Text::CalculationSum => "{points} av {total} poeng er {percent} %.",
        Text::SampleCode => {
            "Utval {code}. Del lenkja «Same påstandar», så får andre dei same som deg."
        }
        Text::SameStatements => "Same påstandar",
        Text::ImportantMark => "viktig, tel dobbelt",
        Text::ContinueQuiz => "Hald fram med quizen",
        Text::AskMore => "Svar på {n} til",
        Text::GoOnWithAll => "Svar på resten",
        Text::Print => "Skriv ut",
        Text::OpenWholeResult => "Opne heile resultatet",
        Text::Remember => "Hugs svara mine på denne eininga",
        Text::RememberNote => {
            "Elles er dei borte når du lukkar fana. Nettlesaren kan òg slette dei sjølv. Safari gjer det etter sju dagar utan besøk."
        }
        Text::DeleteAll => "Slett alle svara",
        Text::DeleteAsk => "Vil du slette alle svara? Det kan ikkje angrast.",
        Text::DeleteYes => "Ja, slett",
        Text::Deleted => "Alle svara er sletta.",
        Text::OpensElsewhere => "(annan nettstad)",
        Text::Offline => "Bruk utan nett",
        Text::OfflineNote => {
            "Lagrar filene til quizen i nettlesaren, så du kan svare og sjå resultatet utan nett. «Alle lovnadene» på éi side og lenkjer til andre nettstader treng framleis nett."
        }
        Text::OfflineWorking => "Hentar filene …",
        Text::OfflineOn => {
            "Klart. No verkar quizen utan nett i denne nettlesaren, så lenge han tek vare på filene."
        }
        Text::OfflineFailed => "Det gjekk ikkje. Sjekk nettsambandet, og prøv igjen.",
        Text::NewVersion => "Ny versjon.",
        Text::NewEdition => {
            "Innhaldet har fått ei ny utgåve. Når du oppdaterer, beheld du svara der påstanden betyr det same."
        }
        Text::Update => "Oppdater",
        Text::ResetTitle => "Slett alt",
        Text::ShareTitle => "Del resultatet",
        Text::ShareOpen => "Lenkje eller bilete",
        Text::SharedTitle => "Delt resultat",
        Text::CompareTitle => "Samanlikning",
        Text::SharedAnswers => "Svara",
        Text::ShareIntro => {
            "Resultatet ligg i sjølve lenkja. Alle som får ho, kan lese det, og du kan ikkje trekkje ho tilbake. Ingen andre får vite om ho."
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
        Text::SharedOlder => "Lenkja gjeld utgåve {n}, {date}. Det har kome ei ny utgåve sidan.",
        Text::SharedSentence => "Den som delte, er {percent} % einig i lovnadene.",
        Text::SharedAnsweredOne => "Byggjer på svar på 1 påstand.",
        Text::SharedAnsweredSeveral => "Byggjer på svar på {n} påstandar.",
        Text::SharedAsk => "Denne lenkja viser kvart svar frå den som delte ho.",
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
        Text::Overall => "Alle temaa, samla",
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
        Text::LinkUnknownEdition => "Lenkja gjeld ei utgåve som ikkje finst her.",
        Text::LinkMismatch => {
            "Lenkja er laga for eit anna innhald enn det som ligg her. Difor kan vi ikkje vise tala."
        }
        Text::LinkUnreachable => {
            "Utgåva som lenkja gjeld, kunne ikkje hentast. Sjekk nettsambandet, og opne lenkja igjen."
        }
        Text::SharedLostTitle => "Resultatet kom ikkje med",
        Text::SharedLost => {
            "Siste del av lenkja manglar, og det er der resultatet står. Nokre program tek ho bort på vegen. Ho blir òg borte når sida blir lasta på nytt."
        }
        Text::SharedLostWays => {
            "Lim inn heile lenkja under, eller be den som sende ho, om å kopiere ho ein gong til. Eller ta quizen sjølv."
        }
        Text::LinkInQuery => {
            "Resultatet stod i ein del av adressa som nettlesaren sender til tenaren. Difor opnar vi det ikkje. Lim inn lenkja slik du fekk ho, eller be om å få ho på nytt."
        }
        Text::TakeAnswers => "Hald fram med desse svara",
        Text::TakeAnswersAskOne => {
            "Du har svart på 1 påstand. Vil du byte ut det svaret med svara i lenkja? Det kan ikkje angrast."
        }
        Text::TakeAnswersAskSeveral => {
            "Du har svart på {n} påstandar. Vil du byte ut dei svara med svara i lenkja? Det kan ikkje angrast."
        }
        Text::TakeAnswersYes => "Ja, byt ut svara mine",
        Text::TakeAnswersNo => "Nei, behald svara mine",
        Text::PictureOpen => "Lag eit bilete",
        Text::PictureIntro => {
            "Biletet viser prosentane du har valt over. Det blir laga på denne eininga, og ingen får det før du deler det."
        }
        Text::PictureIntroPair => {
            "Biletet viser begge resultata, òg det som er frå ein annan. Spør før du deler det. Det blir laga på denne eininga, og ingen får det før du deler det."
        }
        Text::PictureNoAnswers => "Svara dine står ikkje på biletet.",
        Text::PictureShape => "Kva form?",
        Text::PictureWide => "Liggjande",
        Text::PictureTall => "Ståande",
        Text::PictureStory => "Story",
        Text::PictureMake => "Lag biletet",
        Text::PictureMaking => "Lagar bilete …",
        Text::PictureMade => "Biletet er klart.",
        Text::PictureFailed => {
            "Biletet kunne ikkje lagast. Det kjem oftast av nettsambandet. Prøv igjen."
        }
        Text::PictureDownloadPng => "Last ned biletet (PNG)",
        Text::PictureDownloadSvg => "Last ned som SVG",
        Text::PictureHandOn => "Del biletet",
        Text::PictureNotHandedOn => "Biletet blei ikkje delt. Last det ned i staden.",
        Text::PictureAlt => "Skildring av biletet",
        Text::PictureCopyAlt => "Kopier teksten",
        Text::PictureCopied => "Teksten er kopiert.",
        Text::PictureCopyYourself => {
            "Nettlesaren lét oss ikkje kopiere. Merk teksten, og kopier han sjølv."
        }
        Text::PictureAlone => "Berre biletet blir delt, utan lenkje. Lenkja kan du dele for seg:",
        Text::PictureQuizLink => "Lenkje til quizen",
        Text::InAppPicture => {
            "Det ser ut til at du er inne i ein app. Hald fingeren på biletet for å lagre det."
        }
        Text::InAppPress => {
            "Skjedde det ingenting? Hald fingeren på biletet og lagre det derifrå, eller ta eit skjermbilete."
        }
        Text::InAppLink => {
            "Det ser ut til at du er inne i ein app. Verkar ikkje knappane, kan du merkje lenkja, kopiere ho og opne ho i nettlesaren din."
        }
        Text::InAppCode => "Skjedde det ingenting? Ta eit skjermbilete av koden.",
    }
}
