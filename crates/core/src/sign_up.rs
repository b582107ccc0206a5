//! Signing up for the sender's newsletter: what is wrong with what was typed, and what came of
//! sending it. Nothing here knows an answer, an area or a result.

use crate::i18n::Text;

/// What the form tells the voter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SignUp {
    /// What is wrong with the address.
    pub address: Option<Text>,
    /// What is wrong with the consent.
    pub consent: Option<Text>,
    /// What has come of sending it.
    pub told: Option<Text>,
}

impl SignUp {
    /// The form when it is to be sent: on its way, or with what is wrong with it. Whether the address is
    /// valid, the browser knows of its field of the type `email`.
    pub fn checked(is_valid_address: bool, has_consented: bool) -> Self {
        Self {
            address: (!is_valid_address).then_some(Text::AddressWrong),
            consent: (!has_consented).then_some(Text::ConsentMissing),
            told: (is_valid_address && has_consented).then_some(Text::Sending),
        }
    }

    /// The form after the endpoint's answer: its HTTP status, 0 where none came in time, nothing
    /// where the endpoint was not reached.
    pub fn answered(status: Option<u16>) -> Self {
        let told = match status {
            None => Text::SignUpUnreachable,
            Some(0) => Text::SignUpUnanswered,
            Some(200..=299) => Text::SignedUp,
            Some(400..=499) => Text::SignUpRefused,
            Some(_) => Text::SignUpFailed,
        };
        Self { told: Some(told), ..Self::default() }
    }

    /// Whether it is on its way.
    pub fn is_sending(self) -> bool {
        self.told == Some(Text::Sending)
    }

    /// Whether there is nothing left to do.
    pub fn is_done(self) -> bool {
        self.told == Some(Text::SignedUp)
    }

    /// What the button says: after a failure, that it tries once more.
    pub fn button(self) -> Text {
        match self.told {
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
        assert_eq!([sign_up.address, sign_up.consent, sign_up.told], expected);
        assert_eq!(sign_up.button(), button);
        assert_eq!(sign_up.is_sending(), sign_up.told == Some(Text::Sending));
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
        let told = |status, text| {
            check(SignUp::answered(status), [None, None, Some(text)], Text::TryAgain);
            assert_eq!(SignUp::answered(status).is_done(), text == Text::SignedUp);
        };
        told(None, Text::SignUpUnreachable);
        told(Some(0), Text::SignUpUnanswered);
        told(Some(200), Text::SignedUp);
        told(Some(204), Text::SignedUp);
        told(Some(400), Text::SignUpRefused);
        told(Some(422), Text::SignUpRefused);
        told(Some(500), Text::SignUpFailed);
        told(Some(503), Text::SignUpFailed);
        told(Some(304), Text::SignUpFailed);
    }
}
