/// Whether a word, in small letters, says nothing about what a promise is about.
pub(super) fn contains(word: &str) -> bool {
    [FUNCTION_WORDS, PROGRAMME_WORDS]
        .iter()
        .any(|list| list.split_whitespace().any(|stop| stop == word))
}

/// Norwegian function words, bokmål and nynorsk.
const FUNCTION_WORDS: &str = "
    og eller men for så at om som når da hvis fordi mens enn både enten verken samt også selv bare
    i på til av fra med ved mot mellom over under etter før uten gjennom innen innenfor utenfor
    inn ut opp ned bort hos rundt langs blant uansett knyttet dvs
    en ei et ein eit den det de dei denne dette disse desse der her hvor kor
    jeg du han hun vi dere han ho me de seg oss dem deg meg min din sin sitt sine vår vårt våre hans hennes
    deres egen eget egne hver hvert alle alt all hele noe noen ingen annet andre annen flere mange mer mest
    mindre få færre slik slike samme hvilken hva hvem hvordan hvorfor
    er var være vært blir bli ble blitt har hatt ha hadde kan kunne skal skulle vil ville må måtte bør burde
    får fikk fått ikke ikkje ei aldri alltid ofte nå dag dagens år årene siste første to én ene
    å man god gode godt bedre best beste stor stort store større nok svært særlig viktig grad måte
    eksempel tillegg løpet form hensyn nødvendig mulig mulighet muligheter relevante ulike
";

/// What every promise says: that something be secured, strengthened, increased.
const PROGRAMME_WORDS: &str = "
    arbeiderpartiet partiet sikre sikrer sikres sikret styrke styrker styrkes styrking styrket satse satser
    satsing storsatsing sørge sørger øke økt økte øker økning innføre innfører gjeninnføre gjennomføre
    gjennomført legge legger rette lage laget gi gir gis utvikle utvikling videreutvikle forbedre redusere
    redusert reduksjon opprettholde prioritere prioriterer prioritering sette settes stille tilby tilbys
    bidra bidrar bygge fremme etablere avvikle stimulere tilrettelegge forsterke utvide utvidelse gradvis
    bruke bruk bruken jobbe unngå hindre forhindre vurdere utrede gjennomgå evaluere avklare reversere
    motvirke holde komme kommer gå går ta tas stå står mulige tilstrekkelig tilgjengelig tilgjengelige
    reelt tydelig tydeligere forpliktende grundig ønsker ønske trenger trengs behov løsninger tiltak
    ordning ordninger ordningen ordningene oppfylle krav kravet gjøre gjør gjort vet nytte slags
    antall antallet enkelt enkeltes satt faller fylte såkalte utover istedenfor henger innrettes ruste
    prøve tilført opprette utløse investere full fulle lett sterk sterke sterkt sterkere vide videre ny
    nye nytt frem tråd tvers rett rettet møte ramme grupper personer mennesker folk folks fast faste
    innstramming innstramminger innskrenkning innskrenkninger
";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_promise_is_about_is_kept() {
        for word in ["vil", "sikre", "og"] {
            assert!(contains(word), "{word}");
        }
        for word in ["helse", "sykehus", "ventetid", ""] {
            assert!(!contains(word), "{word}");
        }
    }
}
