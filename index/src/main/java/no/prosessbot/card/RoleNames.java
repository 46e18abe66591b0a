package no.prosessbot.card;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names in the lines of a role, as a person would read them.
 *
 * @param names with their blanks collapsed
 * @param sure false where the text could well mean something else
 */
record RoleNames(List<String> names, boolean sure) {

    /** Between people and groups alike; not in {@code 24/7}. */
    private static final Pattern LIST = Pattern.compile("(?<![0-9])/|/(?![0-9])|[|;]| \\+ ");

    private static final Pattern AND = Pattern.compile(" (?:og|and|&) ", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern DASH = Pattern.compile(" [-–—] ");
    private static final Pattern AND_OR = Pattern.compile(" (?:og/eller|and/or) ", Pattern.CASE_INSENSITIVE);

    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]*+\\)");

    /** Who stands in for somebody; who has the role is somebody else. */
    private static final Pattern DEPUTY = Pattern.compile(
            "(?iU)(?:vikar|stedfortreder|stadfortredar|varaperson)\\b.*|(?:vara|backup|deputy|stand-in)\\s*:.*");

    private static final Pattern DEPUTY_IN_BRACKETS = Pattern.compile(
            "(?iU) ?\\(\\s*+(?:vikar|stedfortreder|stadfortredar|varaperson|vara|backup|deputy|stand-in)\\b[^()]*+\\)");
    private static final Pattern AFTER_COLON = Pattern.compile("^[^:]*: *");

    private static final Pattern ADDRESS =
            Pattern.compile("[<(]?(?:https?://[^\\s<>()]++|(?:mailto:)?[\\p{L}\\p{N}._%+-]++@[\\p{L}\\p{N}.-]++)[>)]?");

    /** Pictures before or after a name, and what joins them. */
    private static final Pattern PICTURE = Pattern.compile("[\\p{So}\\p{Sk}\\x{1F3FB}-\\x{1F3FF}\\x{FE0F}\\x{200D}]+");

    private static final Pattern SHORT_PICTURE = Pattern.compile(":[a-z0-9_+-]++:");

    private static final Pattern INVERTED =
            Pattern.compile("(?U)\\p{Lu}[\\p{L}’'-]*, \\p{Lu}[\\p{L}’'.-]*(?: \\p{Lu}[\\p{L}’'.-]*)?");

    /** Longer texts are no names. In UTF-16 code units. */
    private static final int MAX_LENGTH = 5_000;

    static RoleNames in(List<String> lines) {
        Reader reader = new Reader();
        for (String line : lines) {
            reader.line(line);
        }
        return reader.result();
    }

    /** For one role. */
    private static final class Reader {
        private final List<String> names = new ArrayList<>();
        private final List<String> titles = new ArrayList<>();
        private final List<String> deputies = new ArrayList<>();
        private int people;
        private boolean sure = true;

        RoleNames result() {
            if (names.isEmpty() && !titles.isEmpty()) {
                names.addAll(titles);
            } else if (people == 0) {
                names.addAll(titles);
            } else if (!titles.isEmpty() && names.size() > 1) {
                sure = false;
            }
            if (names.isEmpty() && !deputies.isEmpty()) {
                deputies.forEach(deputy ->
                        add(AFTER_COLON.matcher(deputy).replaceFirst("").strip()));
                sure = false;
            }
            return new RoleNames(List.copyOf(names), sure);
        }

        void line(String line) {
            String text = Blank.collapse(line);
            if (text.length() > MAX_LENGTH) {
                names.add(text);
                return;
            }
            String bare = clean(text);
            // Nothing but an address, or a picture, is all that is known.
            if (bare.isEmpty()) {
                add(text);
                return;
            }
            String joined = AND_OR.matcher(bare).replaceAll(" og ");
            for (Piece piece : split(LIST, joined)) {
                part(
                        piece.text(),
                        piece.before().contains("+") || piece.before().equals(";"));
            }
        }

        private static String clean(String text) {
            String bare = ADDRESS.matcher(text).replaceAll(" ");
            bare = SHORT_PICTURE.matcher(PICTURE.matcher(bare).replaceAll(" ")).replaceAll(" ");
            bare = DEPUTY_IN_BRACKETS.matcher(Blank.collapse(bare)).replaceAll("");
            return Blank.collapse(bare).replaceFirst("^@(?=\\p{L}+ )", "").replaceFirst("[,;:]+$", "");
        }

        /** @param another whether it surely is somebody else than who stands before it */
        private void part(String part, boolean another) {
            if (DEPUTY.matcher(part).matches() && (part.indexOf(':') > 0 || !names.isEmpty())) {
                deputies.add(part);
                return;
            }
            List<String> by = pieces(AND, part);
            if (by.size() > 1) {
                and(part, by, another);
            } else {
                commas(part, another);
            }
        }

        private void and(String part, List<String> pieces, boolean another) {
            List<RolePart> parts = pieces.stream().map(RolePart::of).toList();
            boolean people = parts.stream().allMatch(each -> each.is(RolePart.Kind.PERSON) || inverted(each.text()));
            boolean units = parts.stream().allMatch(RolePart::beginsUnit);
            boolean someoneIs = parts.stream().anyMatch(each -> each.is(RolePart.Kind.PERSON));
            boolean full = parts.stream().allMatch(each -> each.fullName() || inverted(each.text()));
            if (people || (units && full)) {
                pieces.forEach(piece -> commas(piece, true));
            } else if (someoneIs && parts.get(0).is(RolePart.Kind.PERSON)) {
                // A person first: what follows is somebody else, or what he or she is as well.
                sure &= full;
                pieces.forEach(piece -> commas(piece, true));
            } else if (full) {
                // "Seksjon Plan og Miljø Vest" may be one section, or a section and a person.
                boolean list = parts.stream().noneMatch(RolePart::beginsUnit)
                        && parts.stream().noneMatch(each -> each.is(RolePart.Kind.UNIT));
                sure = false;
                if (list) {
                    pieces.forEach(piece -> commas(piece, true));
                } else {
                    add(part);
                }
            } else {
                // The word belongs to a name or a title: "leder for drift og salg"; but "Kari & Ola Sør" may be two
                // people.
                sure &= !someoneIs || parts.stream().anyMatch(RolePart::beginsUnit);
                commas(part, another);
            }
        }

        private void commas(String part, boolean another) {
            List<String> pieces = pieces(COMMA, part);
            if (pieces.size() < 2) {
                dashes(part, another);
                return;
            }
            List<RolePart> parts = pieces.stream().map(RolePart::of).toList();
            if (parts.stream().allMatch(each -> each.fullName() || each.is(RolePart.Kind.TITLE))
                    || parts.get(0).is(RolePart.Kind.PERSON)) {
                describedBy(parts, false);
            } else {
                people += inverted(part) ? 1 : 0;
                add(part);
            }
        }

        private void dashes(String part, boolean another) {
            List<String> pieces = pieces(DASH, part);
            if (pieces.size() < 2) {
                one(RolePart.of(part), another);
                return;
            }
            List<RolePart> parts = pieces.stream().map(RolePart::of).toList();
            if (parts.stream().anyMatch(each -> each.is(RolePart.Kind.PERSON))) {
                describedBy(parts, true);
            } else {
                add(part);
            }
        }

        /** A person and what that is; where it is no title, it is not sure. */
        private void describedBy(List<RolePart> parts, boolean dash) {
            boolean person = false;
            for (RolePart part : parts) {
                boolean deputy = DEPUTY.matcher(part.text()).matches();
                if (deputy && person) {
                    deputies.add(part.text());
                } else if (part.is(RolePart.Kind.TITLE)) {
                    titles.add(part.text());
                } else if (person && !part.fullName()) {
                    sure = false;
                } else if (person && dash && part.is(RolePart.Kind.UNIT)) {
                    sure = false;
                } else {
                    one(part, true);
                    person |= part.is(RolePart.Kind.PERSON);
                }
            }
        }

        private void one(RolePart part, boolean another) {
            int colon = part.text().indexOf(": ");
            if (colon > 0
                    && RolePart.of(part.text().substring(0, colon)).is(RolePart.Kind.TITLE)
                    && colon + 2 < part.text().length()) {
                one(RolePart.of(part.text().substring(colon + 2)), another);
            } else if (part.is(RolePart.Kind.TITLE) && !another) {
                titles.add(part.text());
            } else {
                people += part.is(RolePart.Kind.PERSON) || inverted(part.text()) ? 1 : 0;
                add(titleTakenOff(part.text()));
            }
        }

        /** {@code Kari Nord (kvalitetsleder)} is Kari Nord; any other word in brackets may tell two people apart. */
        private static String titleTakenOff(String text) {
            Matcher matcher = IN_BRACKETS.matcher(text);
            if (!text.endsWith(")") || !matcher.find() || matcher.end() != text.length()) {
                return text;
            }
            String inside = matcher.group().substring(1, matcher.group().length() - 1);
            String before = text.substring(0, matcher.start()).strip();
            return RolePart.of(before).is(RolePart.Kind.PERSON)
                            && RolePart.of(Blank.collapse(inside)).is(RolePart.Kind.TITLE)
                    ? before
                    : text;
        }

        private void add(String name) {
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
    }

    /** {@code Nord, Kari}: two or three words with capitals, and a comma after the first. */
    static boolean inverted(String text) {
        return INVERTED.matcher(text).matches();
    }

    /**
     * What stands between separators.
     *
     * @param before the separator, without blanks
     */
    private record Piece(String text, String before) {}

    private static List<String> pieces(Pattern separator, String text) {
        return split(separator, text).stream().map(Piece::text).toList();
    }

    /** Splits outside of brackets alone. Pieces are trimmed, and none is empty. */
    private static List<Piece> split(Pattern separator, String text) {
        StringBuilder outside = new StringBuilder(text);
        Matcher brackets = IN_BRACKETS.matcher(text);
        while (brackets.find()) {
            outside.replace(brackets.start(), brackets.end(), "x".repeat(brackets.end() - brackets.start()));
        }
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = separator.matcher(outside);
        int from = 0;
        String before = "";
        while (matcher.find()) {
            addPiece(text.substring(from, matcher.start()), before, pieces);
            before = matcher.group().strip();
            from = matcher.end();
        }
        addPiece(text.substring(from), before, pieces);
        return pieces;
    }

    private static void addPiece(String text, String before, List<Piece> pieces) {
        if (!text.isBlank()) {
            pieces.add(new Piece(text.strip(), before));
        }
    }
}
