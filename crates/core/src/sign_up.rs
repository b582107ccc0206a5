//! The state of the form for the newsletter: validation messages, and the outcome of sending it. It has no
//! access to answers or results.

use crate::i18n::Text;

/// The messages of the form.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SignUp {
    /// The error of the address field.
    pub address: Option<Text>,
    /// The error of the consent field.
    pub consent: Option<Text>,
    /// The progress or outcome of sending it.
    pub status: Option<Text>,
}

impl SignUp {
    /// The form after a press on its button: sending, or with the errors of its fields. Whether the address
    /// is valid is judged by the browser (`<input type="email">`).
    pub fn checked(is_valid_address: bool, has_consented: bool) -> Self {
        Self {
            address: (!is_valid_address).then_some(Text::AddressWrong),
            consent: (!has_consented).then_some(Text::ConsentMissing),
            status: (is_valid_address && has_consented).then_some(Text::Sending),
        }
    }

    /// The form after the endpoint's response: its HTTP status, 0 after a timeout, `None` where the
    /// endpoint was not reached.
    pub fn answered(http_status: Option<u16>) -> Self {
        let status = match http_status {
            None => Text::SignUpUnreachable,
            Some(0) => Text::SignUpUnanswered,
            Some(200..=299) => Text::SignedUp,
            Some(400..=499) => Text::SignUpRefused,
            Some(_) => Text::SignUpFailed,
        };
        Self { status: Some(status), ..Self::default() }
    }

    /// Whether it is being sent.
    pub fn is_sending(self) -> bool {
        self.status == Some(Text::Sending)
    }

    /// Whether the endpoint accepted it.
    pub fn is_done(self) -> bool {
        self.status == Some(Text::SignedUp)
    }

    /// The label of the button: after a failure, «try again».
    pub fn button(self) -> Text {
        match self.status {
            None | Some(Text::Sending) => Text::SignUp,
            Some(_) => Text::TryAgain,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(sign_up: SignUp, expected: [Option<Text>; 3], button: Text) {
        assert_eq!([sign_up.address, sign_up.consent, sign_up.status], expected);
        assert_eq!(sign_up.button(), button);
        assert_eq!(sign_up.is_sending(), sign_up.status == Some(Text::Sending));
    }

    #[test]
    fn it_is_sent_only_with_an_address_and_a_consent() {
        let (wrong, missing) = (Some(Text::AddressWrong), Some(Text::ConsentMissing));
        check(SignUp::default(), [None; 3], Text::SignUp);
        check(SignUp::checked(false, false), [wrong, missing, None], Text::SignUp);
        check(SignUp::checked(false, true), [wrong, None, None], Text::SignUp);
        check(SignUp::checked(true, false), [None, missing, None], Text::SignUp);
        let sending = Some(Text::Sending);
        check(SignUp::checked(true, true), [None, None, sending], Text::SignUp);
    }

    #[test]
    fn every_answer_has_its_words_and_all_but_success_can_be_tried_again() {
        let check_status = |status, text| {
            check(SignUp::answered(status), [None, None, Some(text)], Text::TryAgain);
            assert_eq!(SignUp::answered(status).is_done(), text == Text::SignedUp);
        };
        check_status(None, Text::SignUpUnreachable);
        check_status(Some(0), Text::SignUpUnanswered);
        check_status(Some(200), Text::SignedUp);
        check_status(Some(204), Text::SignedUp);
        check_status(Some(400), Text::SignUpRefused);
        check_status(Some(422), Text::SignUpRefused);
        check_status(Some(500), Text::SignUpFailed);
        check_status(Some(503), Text::SignUpFailed);
        check_status(Some(304), Text::SignUpFailed);
    }
}
