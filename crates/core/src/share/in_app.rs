// What the browsers inside apps say of themselves: Facebook and Messenger, Instagram and Threads, TikTok, Snapchat,
// LinkedIn; and any app that shows a page with the WebView of Android.
const MARKS: [&str; 12] = [
    "FBAN/",
    "FBAV/",
    "FB_IAB/",
    "Instagram",
    "Barcelona ",
    "musical_ly",
    "BytedanceWebview",
    "TikTok",
    "Snapchat",
    "LinkedInApp",
    "MessengerForiOS",
    "; wv)",
];

/// Whether a browser seems to be inside another app, by what it says it is. Such a guess is often wrong, so it may
/// choose a hint and nothing else: what the browser can do is to be tried.
pub fn is_in_app(user_agent: &str) -> bool {
    MARKS.iter().any(|mark| user_agent.contains(mark))
}

#[cfg(test)]
mod tests {
    use super::is_in_app;

    const IPHONE: &str = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)";
    const WEB_VIEW: &str = "Mozilla/5.0 (Linux; Android 15; SM-S921B Build/AP3A; wv) AppleWebKit/537.36 (KHTML, like Gecko) \
        Version/4.0 Chrome/137.0.0.0 Mobile Safari/537.36";
    const ANDROID: &str = "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/137.0.0.0 \
        Mobile Safari/537.36";

    #[test]
    fn browsers_in_apps_and_browsers() {
        let in_app = [
            (
                IPHONE,
                "Mobile/15E148 [FBAN/FBIOS;FBAV/512.0.0.45;FBBV/7;FBDV/iPhone15,2;FBLC/nb_NO]",
            ),
            (WEB_VIEW, "[FB_IAB/FB4A;FBAV/512.0.0.45;]"),
            (IPHONE, "Mobile/15E148 [FBAN/MessengerForiOS;FBAV/512.0.0.45]"),
            (WEB_VIEW, "[FB_IAB/Orca-Android;FBAV/512.0.0.45;]"),
            (IPHONE, "Mobile/15E148 Instagram 380.0.0.28 (iPhone15,2; iOS 18_5; nb_NO)"),
            (WEB_VIEW, "Instagram 380.0.0.28 Android"),
            (IPHONE, "Mobile/15E148 Barcelona 380.0.0.28 (iPhone15,2)"),
            (
                IPHONE,
                "Mobile/15E148 musical_ly_39.5.0 JsSdk/2.0 NetType/WIFI BytedanceWebview/d8a21c6",
            ),
            (WEB_VIEW, "trill_390503 ByteLocale/nb ByteFullLocale/nb BytedanceWebview/d8a21c6"),
            (IPHONE, "Mobile/15E148 Snapchat/13.40.0.41 (like Safari/8620.2.4, panda)"),
            (IPHONE, "Mobile/15E148 [LinkedInApp]/9.31.2100"),
            // An app that says no name.
            (WEB_VIEW, ""),
        ];
        for (browser, app) in in_app {
            assert!(is_in_app(&format!("{browser} {app}")), "{app}");
        }
        let browsers = [
            (ANDROID, ""),
            (ANDROID, "EdgA/137.0.0.0"),
            (ANDROID, "OPR/89.0.0.0"),
            (IPHONE, "Version/18.5 Mobile/15E148 Safari/604.1"),
            (IPHONE, "CriOS/137.0.0.0 Mobile/15E148 Safari/604.1"),
            (IPHONE, "FxiOS/139.0 Mobile/15E148 Safari/605.1.15"),
            ("Mozilla/5.0 (Android 15; Mobile; rv:139.0) Gecko/139.0", "Firefox/139.0"),
            ("Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:139.0) Gecko/20100101", "Firefox/139.0"),
            // Anything may stand there, or nothing.
            ("", ""),
        ];
        for (browser, name) in browsers {
            assert!(!is_in_app(&format!("{browser} {name}")), "{browser} {name}");
        }
    }
}
