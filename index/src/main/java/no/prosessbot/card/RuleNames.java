package no.prosessbot.card;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import no.prosessbot.page.PageRule;
import no.prosessbot.page.Rule;

/**
 * What editors call the rules that they may silence beside a card. As ids these names stay the same from release to release,
 * for they stand on pages.
 */
public final class RuleNames {

    private static final Map<Rule, String> NAMES = Map.ofEntries(
            entry(CardRule.EMPTY_CARD, "tomt-kort"),
            entry(CardRule.NEARLY_EMPTY_CARD, "nesten-tomt-kort"),
            entry(CardRule.NO_OWNER, "uten-eier"),
            entry(CardRule.PLACEHOLDER_OWNER, "eier-ikke-utpekt"),
            entry(CardRule.NO_LEADER, "uten-leder"),
            entry(CardRule.PLACEHOLDER_LEADER, "leder-ikke-utpekt"),
            entry(CardRule.NO_PURPOSE, "uten-formål"),
            entry(CardRule.NO_INPUT, "uten-input"),
            entry(CardRule.NO_OUTPUT, "uten-output"),
            entry(CardRule.REPEATED_TITLE, "gjentatt-tittel"),
            entry(CardRule.LONG_TITLE, "lang-tittel"),
            entry(CardRule.INVISIBLE_IN_TITLE, "usynlig-tegn"),
            entry(CardRule.DECOMPOSED_TITLE, "sammensatt-tegn"),
            entry(CardRule.MISSPELT_SHORTCODE, "feilskrevet-kortkode"),
            entry(CardRule.MISSPELT_PARAMETER, "feilskrevet-felt"),
            entry(CardRule.REPEATED_PARAMETER, "gjentatt-felt"),
            entry(CardRule.SIMILAR_NAME, "lignende-navn"),
            entry(CardRule.AMBIGUOUS_NAME, "tvetydig-navn"),
            entry(CardRule.UNSURE_ROLE, "usikker-rolle"),
            entry(CardRule.OTHER_OWNER_IN_TRANSLATION, "ulik-eier"),
            entry(CardRule.OTHER_LEADER_IN_TRANSLATION, "ulik-leder"),
            entry(CardRule.CARD_IN_COMMENT, "kort-i-kommentar"),
            entry(CardRule.CARD_IN_RAW_HTML, "kort-i-html"),
            entry(CardRule.CARD_IN_UNUSED_LINK, "kort-i-lenke"),
            entry(CardRule.CARD_IN_CODE, "kort-i-kode"),
            entry(PageRule.SUSPECT_VALUE, "mistenkelig-verdi"),
            entry(PageRule.VALUE_WITHOUT_NAME, "verdi-uten-navn"));

    private RuleNames() {}

    /** Empty for a rule that nobody can silence beside a card. */
    public static Optional<String> of(Rule rule) {
        return Optional.ofNullable(NAMES.get(rule));
    }

    /** The rule of a name, or of an id, in lower case. */
    static Optional<Rule> rule(String name) {
        return NAMES.entrySet().stream()
                .filter(each ->
                        each.getValue().equals(name) || each.getKey().id().equals(name))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
