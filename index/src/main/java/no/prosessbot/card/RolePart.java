package no.prosessbot.card;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a part of a role's text seems to be, told by its words alone.
 *
 * @param text with its blanks collapsed
 */
record RolePart(String text, Kind kind) {

    enum Kind {
        /** A full name, and no word in it that says otherwise. */
        PERSON,
        /** What somebody is: {@code Kvalitetsleder}, {@code leder for drift}. */
        TITLE,
        /** Looks like a full name, but has a word of organisations. */
        UNIT,
        OTHER
    }

    private static final Pattern BLANK = Pattern.compile(" ");

    /** A word of titles, or the end of one. */
    private static final Pattern TITLE = Pattern.compile(".*(?:leder|leiar|sjef|ansvarlig|ansvarleg|direktør|rådgiver"
            + "|rådgjevar|koordinator|konsulent|ingeniør|arkitekt|forvalter|forvaltar|medarbeider|medarbeidar|utvikler"
            + "|utviklar|spesialist|prosesseier|prosesseigar|systemeier|systemeigar|tjenesteeier|tenesteeigar"
            + "|produkteier|produkteigar|manager|officer|advisor|director)");

    private static final Set<String> TITLES =
            Set.of("eier", "eigar", "owner", "lead", "head", "ceo", "cto", "cfo", "cio", "ciso", "coo", "dpo");

    /** What a part of the organisation is called by. */
    private static final Pattern UNIT =
            Pattern.compile(".*(?:seksjon|seksjonen|avdeling|avdelinga|avdelingen|enhet|enheten"
                    + "|eining|eininga|gruppe|gruppa|gruppen|kontor|kontoret|etat|etaten|divisjon|divisjonen|senter|senteret"
                    + "|utvalg|utvalget|utval|utvalet|komité|komiteen|team|teamet|tjeneste|tjenesten|teneste|tenesta"
                    + "|department|division|section|group|office|committee|service)");

    private static final Set<String> UNITS = Set.of("stab", "staben", "styret", "råd", "rådet", "unit", "board");

    /** What such parts work with. */
    private static final Set<String> SUBJECTS = Set.of(
            "it",
            "ikt",
            "hr",
            "hms",
            "drift",
            "vedlikehold",
            "plan",
            "bygg",
            "miljø",
            "helse",
            "omsorg",
            "kultur",
            "oppvekst",
            "økonomi",
            "teknologi",
            "sikkerhet",
            "tryggleik",
            "beredskap",
            "innkjøp",
            "anskaffelser",
            "samfunn",
            "utvikling",
            "kommunikasjon",
            "kvalitet",
            "personal",
            "lønn",
            "regnskap",
            "rekneskap",
            "arkiv",
            "eiendom",
            "eigedom",
            "næring",
            "velferd",
            "skole",
            "skule",
            "barnehage",
            "undervisning",
            "forskning",
            "forsking",
            "administrasjon",
            "juridisk",
            "teknisk",
            "vann",
            "avløp",
            "security",
            "operations",
            "finance");

    /** Small words within names of people. */
    private static final Set<String> PARTICLES = Set.of("von", "van", "de", "af", "av", "den", "der", "la", "di");

    static RolePart of(String text) {
        return new RolePart(text, kind(text));
    }

    boolean is(Kind other) {
        return kind == other;
    }

    private static Kind kind(String text) {
        String[] words = BLANK.split(text, -1);
        if (title(words[0]) || title(words[words.length - 1])) {
            return Kind.TITLE;
        }
        if (words.length < 2 || !upper(words[0]) || !upper(words[words.length - 1])) {
            return Kind.OTHER;
        }
        for (String word : words) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (UNIT.matcher(lower).matches() || UNITS.contains(lower) || SUBJECTS.contains(lower)) {
                return Kind.UNIT;
            }
            if (!upper(word) && !PARTICLES.contains(lower)) {
                return Kind.OTHER;
            }
        }
        return Kind.PERSON;
    }

    /** True of a name whose first word says that it is a part of the organisation, so that more of the name may follow. */
    boolean beginsUnit() {
        String first = BLANK.split(text, 2)[0].toLowerCase(Locale.ROOT);
        return UNIT.matcher(first).matches() || UNITS.contains(first);
    }

    /** True of {@code Kari Nord} and of {@code Seksjon Sikkerhet}: several words, the first and the last with a capital. */
    boolean fullName() {
        int space = text.lastIndexOf(' ');
        return space > 0 && upper(text) && upper(text.substring(space + 1));
    }

    private static boolean title(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return TITLES.contains(lower) || TITLE.matcher(lower).matches();
    }

    private static boolean upper(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }
}
