use super::{FocusPlace, QuizStore};
use crate::browser::{newsletter, page};
use crate::programme::Newsletter;
use crate::sign_up::SignUp;

/// The sign-up for the newsletter.
impl QuizStore {
    /// How it stands. Subscribes to it.
    pub fn sign_up(self) -> SignUp {
        self.watch_notice();
        self.read(|model| model.sign_up)
    }

    /// The address as it was when it was last sent, or was to be.
    pub fn address_for_sign_up(self) -> String {
        self.read(|model| model.address.clone())
    }

    /// Sends what the form holds, once, if nothing is wrong with it.
    pub fn send_sign_up(self, newsletter: &Newsletter) {
        if self.read(|model| model.sign_up.is_sending()) {
            return;
        }
        let address = page::typed_in(FocusPlace::Address.id());
        let checked = SignUp::checked(&address, page::is_ticked(FocusPlace::Consent.id()));
        self.change(|model| model.address.clone_from(&address));
        self.tell_sign_up(checked);
        if checked.is_sending() {
            let answered = move |status| self.tell_sign_up(SignUp::answered(status));
            let Newsletter { endpoint, consent_name, .. } = newsletter;
            newsletter::send(endpoint, &address, consent_name, answered);
        }
    }

    fn tell_sign_up(self, sign_up: SignUp) {
        self.change(|model| model.sign_up = sign_up);
        self.bells().notice.ring();
        let place = match sign_up {
            SignUp { address: Some(_), .. } => FocusPlace::Address,
            SignUp { consent: Some(_), .. } => FocusPlace::Consent,
            // What had focus goes with the form.
            _ if sign_up.is_done() => FocusPlace::SignUp,
            _ => return,
        };
        self.focus(place);
    }
}
