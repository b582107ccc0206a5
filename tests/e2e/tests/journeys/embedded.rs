//! The quiz on pages of somebody else.

mod accessibility;
mod builder;
mod element;
mod headers;
mod heights;
mod hostile;
mod layouts;
mod parameters;
mod protocol;

/// The element as a page has it, with a link for when the quiz does not come.
const ELEMENT: &str = "<h1>Avis</h1><enig-quiz id=\"quiz\" src=\"{embed}\"><a href=\"{quiz}\">Ta quizen</a></enig-quiz>
    <p>Mer avis</p>{script}";

/// A page that speaks the protocol itself, and notes what it hears.
const BY_HAND: &str = "<iframe id=\"frame\" src=\"{embed}?v=1\" title=\"Quiz\" width=\"600\" height=\"900\"
        sandbox=\"allow-scripts allow-popups allow-popups-to-escape-sandbox\"></iframe>
    <script>
        window.heard = [];
        window.nonces = [];
        const frame = document.getElementById('frame');
        addEventListener('message', ({ source, data, origin }) => {
            if (source !== frame.contentWindow) return;
            heard.push(`${data.type} ${origin}`);
            if (data.type === 'hello') nonces.push(data.p.nonce);
        });
        window.say = (type, p, ports = []) =>
            frame.contentWindow.postMessage({ ns: 'enig-embed', v: 1, type, seq: 0, p }, '*', ports);
        window.welcome = (p = {}) => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = ({ data }) => heard.push(`${data.type} ${JSON.stringify(data.p)}`);
            say('welcome', { nonce: nonces.at(-1), ...p }, [port2]);
            return port1;
        };
    </script>";

/// What browsers say of what a policy does not allow.
const REFUSALS: [&str; 2] = ["policy: ", "Content Security Policy"];

/// The element, in a script.
const QUIZ: &str = "document.getElementById('quiz')";
/// The frame of the page that speaks the protocol itself.
const FRAME: &str = "document.getElementById('frame')";
