//! Sending a sign-up for the newsletter. The request holds the e-mail address and the name of the text that
//! was consented to, nothing else: no answer, no area, no result.

use web_sys::{ReferrerPolicy, Request, RequestCredentials, RequestInit, UrlSearchParams};

use super::fetch::{Timeout, send};

/// Posts a sign-up to the pack's endpoint, form-encoded, so that the simplest endpoint can read it and no
/// preflight request is needed. Returns the HTTP status, 0 where no answer came in time, `None` where nothing
/// was reached.
pub async fn sign_up(endpoint: &str, email: &str, consent: &str) -> Option<u16> {
    let timeout = Timeout::start()?;
    let request = request(endpoint, email, consent, &timeout)?;
    match send(&request).await {
        Some(response) => Some(response.status()),
        None => timeout.is_over().then_some(0),
    }
}

fn request(endpoint: &str, email: &str, consent: &str, timeout: &Timeout) -> Option<Request> {
    let body = UrlSearchParams::new().ok()?;
    body.append("email", email);
    body.append("consent", consent);
    let options = RequestInit::new();
    options.set_method("POST");
    options.set_body(&body);
    options.set_credentials(RequestCredentials::Omit);
    options.set_referrer_policy(ReferrerPolicy::NoReferrer);
    options.set_signal(Some(&timeout.controller.signal()));
    Request::new_with_str_and_init(endpoint, &options).ok()
}
