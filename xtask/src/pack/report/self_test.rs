use enig_simulation::SelfTest;

use super::table::{Cell, Table, note};

/// Whether the short quiz favours anybody. A pack that does not compile yet has none.
pub(super) fn section(found: Option<&SelfTest>) -> String {
    let Some(found) = found else {
        return note("There is no quiz to test before the errors are put right.");
    };
    let caption = format!("{} short quizzes", found.quizzes);
    let mut table = Table::new(caption, ["What was tested", "What came of it"]);
    for (what, result) in found.rows() {
        table.row([Cell::Text(what), Cell::Text(result)]);
    }
    let explained = note(
        "The quiz is drawn a thousand times and taken by those who always press the same, by chance, and by \
         made-up voters, whose opinions do not hang together, so that nothing is guessed from one answer to \
         the next. It should tell them 100, 50, 0 and about 50 %, keep the share of contested statements, and \
         favour nobody. The voters are made of the pack's own flags: on what is contested they disagree more.",
    );
    [explained, table.html()].concat()
}
