//! English.

use super::Text;

#[expect(clippy::too_many_lines, reason = "one line for each text")]
pub(super) fn text(text: Text) -> &'static str {
    match text {
        Text::SkipToContent => "Skip to the content",
        Text::Language => "Language",
        Text::WhoIsBehind => "Who is behind this?",
        Text::AnswersStay => {
            "Your answers stay on your device. Nobody else sees them, and nothing is measured."
        }
        Text::NotVotingAdvice => {
            "This is not a voting advice tool. The quiz is about the promises of one party. Other parties may promise the same, and the result is not advice on how to vote."
        }
        Text::Edition => "Edition {n}, {date}",
        Text::LanguageFailed => {
            "The language could not be fetched. Check your connection and try again."
        }
        Text::StartFirst => "Start with this statement",
        Text::WaysIn => "Or choose for yourself",
        Text::WayShort => "Short",
        Text::WayShortNote => "{n} statements drawn from across the topics, about 2 minutes",
        Text::WayAreas => "Choose topics",
        Text::WayAreasNote => "Answer only what matters to you",
        Text::WayFull => "All {n}",
        Text::WayFullNote => "All the promises, topic by topic. Pause whenever you like",
        Text::ReadAreas => "Or read and answer about one topic",
        Text::AreaPromises => "All the promises on this in {programme}",
        Text::WhatRelated => "See what this is related to",
        Text::WholeQuiz => "Take the quiz on all the topics",
        Text::ProgrammeTitle => "All the promises",
        Text::AboutTitle => "About the quiz",
        Text::MethodTitle => "How the number is calculated",
        Text::PrivacyTitle => "Privacy",
        Text::AccessibilityTitle => "Accessibility",
        Text::TransparencyTitle => "Transparency",
        Text::EmbeddingTitle => "Embed the quiz",
        Text::ResumeTitle => "You have started",
        Text::ResumeOne => "You have answered 1 statement.",
        Text::ResumeSeveral => "You have answered {n} statements.",
        Text::Resume => "Continue",
        Text::StoredNewer => {
            "Your answers were stored by a newer version of the quiz. Reload the page to get it."
        }
        Text::StoredOtherEdition => {
            "The content has a new edition since last time. Your answers were for the previous one and have been removed."
        }
        Text::StoredCarriedOver => {
            "The content has a new edition since last time. Your answers are kept where the statement means the same."
        }
        Text::StoredDamaged => {
            "Something was wrong with the stored answers, so the quiz starts again."
        }
        Text::StorageBlocked => {
            "Your browser does not let the quiz store anything. It works, but the answers are gone when you close the tab."
        }
        Text::ChooseTitle => "Which topics would you like to answer?",
        Text::ChooseHint => {
            "Choose one or more. Long topics begin with four statements, and you can answer the rest afterwards."
        }
        Text::StatementsOne => "1 statement",
        Text::StatementsSeveral => "{n} statements",
        Text::ChooseStartOne => "Start with 1 statement",
        Text::ChooseStartSeveral => "Start with {n} statements",
        Text::ChooseNone => "Choose at least one topic to start.",
        Text::Position => "{n} of {total}",
        Text::StatementTitle => "Statement {n} of {total}",
        Text::StatementAlone => "Statement",
        Text::AnswersLegend => "How much do you agree?",
        Text::StronglyAgree => "Strongly agree",
        Text::Agree => "Somewhat agree",
        Text::Mixed => "Partly agree, partly disagree",
        Text::Disagree => "Somewhat disagree",
        Text::StronglyDisagree => "Strongly disagree",
        Text::NoOpinion => "Don’t know",
        Text::NoOpinionNote => "does not count",
        Text::Important => "Important to me",
        Text::ImportantNote => "Counts double, whether you agree or disagree",
        Text::Meaning => "What does this mean?",
        Text::InProgramme => "The wording in {programme}",
        Text::OthersSay => "Others think",
        Text::UnderHeading => "under “{heading}”",
        Text::BackgroundTitle => "Also in {programme}:",
        Text::SinceTitle => "What has happened since",
        Text::SinceOn => "As of {date}:",
        Text::SinceSources => "Sources:",
        Text::SinceMark => "something has happened since",
        Text::SinceCountsNot => "It does not change your number.",
        Text::OurTranslation => "Translated for the quiz:",
        Text::InOriginal => "The original:",
        Text::Back => "Back",
        Text::Overview => "Overview",
        Text::AreaDone => "Finished: {area}",
        Text::ThanksAgree => "That topic is done. You agree here at least as much as you disagree.",
        Text::MoreAgree => "Other promises you may agree with",
        Text::ThanksDisagree => "That topic is done. You disagree here more than you agree.",
        Text::OtherAgree => "Promises on other issues, where you may see things differently",
        Text::ThanksNeutral => "That topic is done.",
        Text::SenderSays => "{party} says:",
        Text::Engage => "Or see other ways to get involved",
        Text::EngageAlone => "Ways to get involved",
        Text::AddressLabel => "Your e-mail address",
        Text::AddressWrong => "Enter a complete e-mail address, such as name@example.com.",
        Text::ConsentMissing => "Tick here if you want the newsletter.",
        Text::OnlyAddress => {
            "The recipient only gets the address and your consent, never your answers."
        }
        Text::SignUp => "Sign me up",
        Text::Sending => "Sending …",
        Text::SignedUp => "Thank you! You are signed up for the newsletter.",
        Text::SignUpRefused => "The sign-up was not accepted. Check the address, and try again.",
        Text::SignUpFailed => {
            "Something went wrong at the newsletter service, so you are probably not signed up. Try again in a while."
        }
        Text::SignUpUnanswered => {
            "The newsletter service did not answer, so you may not be signed up. Try again."
        }
        Text::SignUpUnreachable => {
            "The newsletter service could not be reached. Check your connection, and try again."
        }
        Text::TryAgain => "Try again",
        Text::SeeOther => "See other issues",
        Text::Because => "Because you agreed with “{statement}”",
        Text::AnswerNow => "Answer now",
        Text::NotNow => "Not now",
        Text::NextArea => "Next topic: {area}",
        Text::NextStatement => "Next statement",
        Text::RestOfArea => "Answer the rest of this topic ({n} more)",
        Text::ToResult => "See the result",
        Text::YourAnswers => "Your answers",
        Text::OverviewTitle => "All the statements",
        Text::OverviewCount => "You have answered {n} of {total}.",
        Text::FilterLabel => "Show",
        Text::FilterAll => "All topics",
        Text::NotAnswered => "Not answered",
        Text::WhichPart => "Which part do you disagree with?",
        Text::ReasonQuestion => "Why?",
        Text::ReasonTooFar => "Goes too far",
        Text::ReasonNotFarEnough => "Not far enough",
        Text::ReasonWrongMeans => "The wrong approach",
        Text::ReasonTooExpensive => "Costs too much",
        Text::ReasonOther => "Something else",
        Text::ReasonNote => "It does not count, and it stays on your device.",
        Text::ReasonsMostlyTooFar => {
            "When you disagree, it is most often because the promise goes too far."
        }
        Text::ReasonsMostlyNotFarEnough => {
            "When you disagree, it is most often because the promise does not go far enough."
        }
        Text::ReasonsMostlyWrongMeans => {
            "When you disagree, it is most often because the promise takes the wrong approach."
        }
        Text::ReasonsMostlyTooExpensive => {
            "When you disagree, it is most often because the promise costs too much."
        }
        Text::ResultTitle => "Your result",
        Text::ResultSentence => "You agree {percent}% with the promises.",
        Text::Percent => "{percent}%",
        Text::BandMostlyAgree => "Mostly agree",
        Text::BandRatherAgree => "Agree more than disagree",
        Text::BandDivided => "Mixed",
        Text::BandRatherDisagree => "Disagree more than agree",
        Text::BandMostlyDisagree => "Mostly disagree",
        Text::Answered => "You have taken a position on {n} of {total}.",
        Text::IntervalNote => {
            "If you answer all of them, you will probably land between {low} and {high}%."
        }
        Text::ContestedTitle => "What is contested",
        Text::ContestedSentence => "You agree {percent}% with what is contested.",
        Text::ContestedWhy => {
            "{n} of the {total} statements are marked as contested by those who made the content. Probably few people disagree with the others, so they raise the number for most."
        }
        Text::NoAnswersYet => "No answers yet.",
        Text::NoPositionYet => "You have not taken a position yet.",
        Text::TooFewOne => "Answer 1 more to see the result.",
        Text::TooFewSeveral => "Answer {n} more to see the result.",
        Text::TooFewAreaOne => "1 more for a result",
        Text::TooFewAreaSeveral => "{n} more for a result",
        Text::TooFewAreas => {
            "You have taken a position in {n} of {total} topics. Here is the result for each topic. An overall number appears once you have taken a position in at least half."
        }
        Text::Between => "between {low} and {high}%",
        Text::TableCaption => "Agreement, topic by topic",
        Text::ColumnTheme => "Topic",
        Text::ColumnAgreement => "Agreement",
        Text::ColumnAnswers => "Answers",
        Text::MostAgreed => "Where you agree most",
        Text::MostDisagreed => "Where you disagree most",
        Text::HowCalculated => "How we calculated this",
        Text::CalculationIntro => {
            "Each answer gives from 0 points (strongly disagree) to 4 points (strongly agree). “Important to me” counts double. “Don’t know” does not count."
        }
        Text::ColumnStatement => "Statement",
        Text::ColumnAnswer => "Answer",
        Text::ColumnPoints => "Points",
        Text::PointsOf => "{n} of {total}",
        Text::Sum => "Sum",
        Text::CalculationSum => "{points} of {total} points is {percent}%.",
        Text::SampleCode => {
            "Sample {code}. Share the link “Same statements”, and others get the same ones as you."
        }
        Text::SameStatements => "Same statements",
        Text::ImportantMark => "important, counts double",
        Text::ContinueQuiz => "Continue the quiz",
        Text::AskMore => "Answer {n} more",
        Text::GoOnWithAll => "Answer the rest",
        Text::Print => "Print",
        Text::OpenWholeResult => "Open the whole result",
        Text::Remember => "Remember my answers on this device",
        Text::RememberNote => {
            "Otherwise they are gone when you close the tab. The browser may also delete them by itself. Safari does after seven days without a visit."
        }
        Text::DeleteAll => "Delete all answers",
        Text::DeleteAsk => "Delete all your answers? This cannot be undone.",
        Text::DeleteYes => "Yes, delete",
        Text::Deleted => "All answers are deleted.",
        Text::OpensElsewhere => "(another website)",
        Text::Offline => "Use offline",
        Text::OfflineNote => {
            "Stores the files of the quiz in your browser, so that you can answer and see your result offline. “All the promises” on one page and links to other websites still need a connection."
        }
        Text::OfflineWorking => "Fetching the files …",
        Text::OfflineOn => {
            "Ready. The quiz now works offline in this browser, for as long as it keeps the files."
        }
        Text::OfflineFailed => "It did not work. Check your connection, and try again.",
        Text::NewVersion => "New version.",
        Text::NewEdition => {
            "The content has a new edition. When you update, your answers are kept where the statement means the same."
        }
        Text::Update => "Update",
        Text::ResetTitle => "Delete everything",
        Text::ShareTitle => "Share your result",
        Text::ShareOpen => "Link or picture",
        Text::SharedTitle => "Shared result",
        Text::CompareTitle => "Comparison",
        Text::SharedAnswers => "The answers",
        Text::ShareIntro => {
            "The result is in the link itself. Everyone who gets it can read it, and you cannot take it back. Nobody else will know about it."
        }
        Text::ShareWhat => "What should the link show?",
        Text::ShareSummary => "The percentage for each topic",
        Text::ShareSummaryNote => {
            "The overall percentage, one for each topic that has one, and how many statements you have taken a position on. No individual answers."
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
        Text::SharedOlder => "The link is for edition {n}, {date}. There is a newer edition.",
        Text::SharedSentence => "The person who shared this agrees {percent}% with the promises.",
        Text::SharedAnsweredOne => "Based on the answer to 1 statement.",
        Text::SharedAnsweredSeveral => "Based on the answers to {n} statements.",
        Text::SharedAsk => {
            "This link shows every answer given by the person who shared it, one by one."
        }
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
        Text::Overall => "All the topics",
        Text::ClosestTitle => "Where you are closest",
        Text::FurthestTitle => "Where you are furthest apart",
        Text::StatementsApart => "Where your answers differ most",
        Text::PairOfPercents => "{area}: {first}% and {second}%",
        Text::NothingInCommon => "There are no topics to compare yet.",
        Text::NotTold => "not given",
        Text::LinkFailedTitle => "The link shows no result",
        Text::LinkOpening => "Fetching the edition that the link is for …",
        Text::LinkNotALink => "This is not a link to a result.",
        Text::LinkDamaged => {
            "The link is damaged: something is missing or mistyped. Ask for it again. Your own answers are untouched."
        }
        Text::LinkNewer => {
            "The link was made by a newer version of the quiz. Reload the page and open the link again."
        }
        Text::LinkUnknownEdition => "The link is for an edition that is not here.",
        Text::LinkMismatch => {
            "The link was made for different content from what is here, so we cannot show its numbers."
        }
        Text::LinkUnreachable => {
            "The edition that the link is for could not be fetched. Check your connection and open the link again."
        }
        Text::SharedLostTitle => "The result is missing",
        Text::SharedLost => {
            "The last part of the link is missing, and that is where the result is. Some programs remove it on the way. It is also gone when the page is loaded again."
        }
        Text::SharedLostWays => {
            "Paste the whole link below, or ask the person who sent it to copy it once more. Or take the quiz yourself."
        }
        Text::LinkInQuery => {
            "The result was in a part of the address that the browser sends to the server. So we do not open it. Paste the link as you were sent it, or ask for it again."
        }
        Text::TakeAnswers => "Go on with these answers",
        Text::TakeAnswersAskOne => {
            "You have answered 1 statement. Do you want to replace that answer with the answers in the link? This cannot be undone."
        }
        Text::TakeAnswersAskSeveral => {
            "You have answered {n} statements. Do you want to replace those answers with the answers in the link? This cannot be undone."
        }
        Text::TakeAnswersYes => "Yes, replace my answers",
        Text::TakeAnswersNo => "No, keep my answers",
        Text::PictureOpen => "Make a picture",
        Text::PictureIntro => {
            "The picture shows the percentages you chose above. It is made on this device, and nobody gets it until you share it."
        }
        Text::PictureIntroPair => {
            "The picture shows both results, somebody else’s too. Ask before you share it. It is made on this device, and nobody gets it until you share it."
        }
        Text::PictureNoAnswers => "Your answers are not in the picture.",
        Text::PictureShape => "Which shape?",
        Text::PictureWide => "Landscape",
        Text::PictureTall => "Portrait",
        Text::PictureStory => "Story",
        Text::PictureMake => "Make the picture",
        Text::PictureMaking => "Making the picture …",
        Text::PictureMade => "The picture is ready.",
        Text::PictureFailed => {
            "The picture could not be made. The connection is usually to blame. Try again."
        }
        Text::PictureDownloadPng => "Download the picture (PNG)",
        Text::PictureDownloadSvg => "Download as SVG",
        Text::PictureHandOn => "Share the picture",
        Text::PictureNotHandedOn => "The picture was not shared. Download it instead.",
        Text::PictureAlt => "Description of the picture",
        Text::PictureCopyAlt => "Copy the text",
        Text::PictureCopied => "The text has been copied.",
        Text::PictureCopyYourself => "Copying did not work. Select the text and copy it yourself.",
        Text::PictureAlone => {
            "Only the picture is shared, without a link. You can share the link by itself:"
        }
        Text::PictureQuizLink => "Link to the quiz",
        Text::InAppPicture => {
            "You seem to be inside an app. Hold your finger on the picture to save it."
        }
        Text::InAppPress => {
            "Did nothing happen? Hold your finger on the picture and save it from there, or take a screenshot."
        }
        Text::InAppLink => {
            "You seem to be inside an app. If the buttons do nothing, select the link, copy it and open it in your browser."
        }
        Text::InAppCode => "Did nothing happen? Take a screenshot of the code.",
    }
}
