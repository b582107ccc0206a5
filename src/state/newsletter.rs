use enig_core::programme::Newsletter;
use enig_core::sign_up::SignUp;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{FocusTarget, Quiz};
use crate::browser::{newsletter, page};

/// The sign-up for the newsletter.
impl Quiz {
    /// Sends what the form holds, once, if the address and the consent are there.
    pub fn sign_up(self, newsletter: &Newsletter) {
        if self.sign_up.get_untracked().is_sending() {
            return;
        }
        let address = FocusTarget::Address.id();
        let email = page::value_of(address);
        let has_consented = page::is_ticked(FocusTarget::Consent.id());
        let checked = SignUp::checked(page::is_valid(address), has_consented);
        let typed = email.clone();
        self.memory(|memory| memory.email = typed);
        self.show_sign_up(checked);
        if checked.is_sending() {
            let Newsletter { endpoint, consent_name, .. } = newsletter.clone();
            spawn_local(async move {
                let status = newsletter::sign_up(&endpoint, &email, &consent_name).await;
                self.show_sign_up(SignUp::answered(status));
            });
        }
    }

    /// The e-mail address as last sent.
    pub fn email(self) -> String {
        self.memory(|memory| memory.email.clone())
    }

    fn show_sign_up(self, sign_up: SignUp) {
        self.sign_up.set(sign_up);
        match sign_up {
            SignUp { address: Some(_), .. } => self.focus(FocusTarget::Address),
            SignUp { consent: Some(_), .. } => self.focus(FocusTarget::Consent),
            // The form, which had focus, is gone.
            _ if sign_up.is_done() => self.focus(FocusTarget::SignUp),
            _ => {}
        }
    }
}
