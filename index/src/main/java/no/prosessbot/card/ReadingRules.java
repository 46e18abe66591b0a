package no.prosessbot.card;

import java.util.List;
import java.util.Map;

/**
 * An organisation's settings for reading its cards.
 *
 * @param shortcodes names of the shortcodes that are cards
 * @param placeholders texts that stand for "nobody" in a role; case, white space and surrounding punctuation are
 *     ignored
 * @param aliases parameter name → the field that it stands for. A field's own parameter takes precedence, except that a
 *     role takes all of them, so that {@code leader2} adds a second leader.
 */
public record ReadingRules(List<String> shortcodes, List<String> placeholders, Map<String, Field> aliases) {

    /** The settings without any configuration. */
    public static final ReadingRules DEFAULT = new ReadingRules(
            List.of("prosesser/strategy-card", "prosesser/card"),
            List.of(
                    "TBD",
                    "TBA",
                    "TODO",
                    "N/A",
                    "NA",
                    "-",
                    "--",
                    "–",
                    "—",
                    "?",
                    "??",
                    "…",
                    "...",
                    "x",
                    "xx",
                    "xxx",
                    "null",
                    "none",
                    "nobody",
                    "vacant",
                    "unknown",
                    "unassigned",
                    "ingen",
                    "ingen eier",
                    "ingen leder",
                    "ikke utpekt",
                    "ikke oppnevnt",
                    "ikke bestemt",
                    "ikke avklart",
                    "ikke satt",
                    "ikke tildelt",
                    "ikke besatt",
                    "ikkje utpeikt",
                    "ikkje avklart",
                    "ikkje bestemt",
                    "ikkje sett",
                    "mangler",
                    "manglar",
                    "vakant",
                    "ledig",
                    "ubesatt",
                    "ukjent",
                    "ukjend",
                    "uavklart",
                    "avklares",
                    "avklarast",
                    "må avklares",
                    "skal avklares",
                    "kommer",
                    "kjem",
                    "under avklaring",
                    "utpekes",
                    "ikke angitt",
                    "tom"),
            Map.of("effect", Field.OUTPUT, "leader2", Field.LEADER, "owner2", Field.OWNER));

    public ReadingRules {
        shortcodes = List.copyOf(shortcodes);
        placeholders = List.copyOf(placeholders);
        aliases = Map.copyOf(aliases);
    }
}
