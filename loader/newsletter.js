// Sends a sign-up for the newsletter, on the voter's own press. It is given the address and which text
// was consented to, and nothing else that could be sent: no answer, no area, no result.

// How long the endpoint may take to answer, in milliseconds.
const PATIENCE = 15_000;

// Form-encoded, so that the simplest endpoint can read it and the browser need not ask leave first. The
// app gets the status of the answer, 0 when none has come in time, null when nothing was reached.
export const sendSignUp = async (endpoint, email, consent, done) => {
  let status;
  try {
    ({ status } = await fetch(endpoint, {
      method: "POST",
      body: new URLSearchParams({ email, consent }),
      credentials: "omit",
      referrerPolicy: "no-referrer",
      signal: AbortSignal.timeout(PATIENCE),
    }));
  } catch ({ name }) {
    status = name === "TimeoutError" ? 0 : null;
  }
  done(status);
};
