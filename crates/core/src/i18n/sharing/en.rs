//! English.

use super::Text;

pub(super) fn text(text: Text) -> &'static str {
    match text {
        Text::SharedAnswers => "The answers",
        Text::ShareIntro => {
            "The result is in the link itself. Everyone who gets it can read it, and you cannot take it back. We do not learn of it."
        }
        Text::ShareWhat => "What should the link show?",
        Text::ShareSummary => "The percentage for each topic",
        Text::ShareSummaryNote => {
            "The overall percentage, one for each topic that has one, and how many statements you have taken a position on. No single answers."
        }
        Text::ShareAreas => "Only topics you choose",
        Text::ShareAreasNote => {
            "Their percentages, and how many of their statements you have taken a position on. Nothing about the rest."
        }
        Text::ShareAnswers => "All your answers",
        Text::ShareAnswersNote => {
            "Each of the {n} answers, and what is important to you. Whoever gets the link sees what you think about everything."
        }
        Text::ShareWhichAreas => "Which topics?",
        Text::ShareNoArea => "Choose at least one topic to get a link.",
        Text::ShareLink => "The link",
        Text::CopyLink => "Copy the link",
        Text::HandOn => "Share …",
        Text::SendMail => "Send by e-mail",
        Text::ShowQr => "QR code",
        Text::QrImage => "QR code with the same link",
        Text::DownloadQr => "Download the QR code",
        Text::Copied => "The link has been copied.",
        Text::CopyYourself => {
            "Your browser did not let us copy. The link is selected, so you can copy it yourself."
        }
        Text::SharedUnverified => {
            "A result shared by link, not verified. Anyone can make such a link. Your own answers are untouched."
        }
        Text::SharedOlder => {
            "The link is about edition {n} of the programme, {date}. There is a newer edition."
        }
        Text::SharedSentence => {
            "The person who shared is in {percent}% agreement with the programme."
        }
        Text::SharedAnsweredOne => "Based on 1 statement with an opinion.",
        Text::SharedAnsweredSeveral => "Based on {n} statements with an opinion.",
        Text::SharedAsk => "This link shows every answer of the person who shared, one by one.",
        Text::SharedShow => "Show the answers",
        Text::TakeQuiz => "Take the quiz yourself",
        Text::CompareOwn => "Compare with your result",
        Text::CompareOther => "Compare with another link",
        Text::GotLink => "Have you been sent a link to a result?",
        Text::PasteLabel => "Paste the link",
        Text::OpenLink => "Open the link",
        Text::ColumnYou => "You",
        Text::ColumnLink => "The link",
        Text::ColumnOther => "The other link",
        Text::Overall => "The whole programme",
        Text::ClosestTitle => "Where you are closest",
        Text::FurthestTitle => "Where you are furthest apart",
        Text::StatementsApart => "Where your answers differ most",
        Text::PairOfPercents => "{area}: {first}% and {second}%",
        Text::NothingInCommon => "There are no topics to compare yet.",
        Text::NotTold => "not given",
        Text::LinkFailedTitle => "The link shows no result",
        Text::LinkOpening => "Fetching the edition that the link is about …",
        Text::LinkNotALink => "This is not a link to a result.",
        Text::LinkDamaged => {
            "The link is damaged: something is missing or mistyped. Ask for it again. Your own answers are untouched."
        }
        Text::LinkNewer => {
            "The link was made by a newer version of the quiz. Reload the page and open the link again."
        }
        Text::LinkUnknownEdition => {
            "The link is about an edition of the programme that is not here."
        }
        Text::LinkMismatch => {
            "The link was made for other content than what is here, so we cannot show its numbers."
        }
        Text::LinkUnreachable => {
            "The edition that the link is about could not be fetched. Check the network and open the link again."
        }
        // The others: `../en.rs`.
        _ => "",
    }
}
