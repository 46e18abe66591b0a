package no.prosessbot.site;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.prosessbot.address.GoLayout;
import no.prosessbot.address.PathCharacters;
import no.prosessbot.address.PercentEncoding;
import no.prosessbot.address.SlashPath;

/**
 * A pattern of {@code permalinks} in the configuration, {@code /:year/:slug/}.
 *
 * @param characters which of a title or name are kept
 */
record PermalinkPattern(String text, PathCharacters characters) {

    private static final Pattern TOKEN = Pattern.compile(":\\w+(?:\\[.+?\\])?");

    /** Hugo's word for no date. */
    private static final ZonedDateTime NO_DATE =
            ZonedDateTime.ofInstant(Instant.parse("0001-01-01T00:00:00Z"), ZoneOffset.UTC);

    /** Hugo finds out with such a date whether a token is a layout. */
    private static final ZonedDateTime ANY_DATE = ZonedDateTime.of(2019, 11, 9, 23, 1, 42, 1, ZoneOffset.UTC);

    /** The first token that means nothing, for which Hugo stops; empty if all are known. */
    Optional<String> unknownToken() {
        return TOKEN.matcher(text)
                .results()
                .map(token -> token.group().substring(1))
                .filter(token -> !isKnown(token))
                .findFirst();
    }

    /** True if a part between two slashes is empty; Hugo does not look at the first character. */
    boolean hasEmptyPart() {
        String[] parts = text.substring(1).split("/", -1);
        return Arrays.asList(parts).subList(0, parts.length - 1).contains("");
    }

    private static boolean isKnown(String token) {
        return switch (token) {
            case "year", "month", "monthname", "day", "weekday", "weekdayname", "yearday" -> true;
            case "section", "sections", "title", "slug", "slugorfilename", "filename" -> true;
            case "contentbasename", "slugorcontentbasename" -> true;
            case "sectionslug", "sectionslugs" -> true;
            default ->
                token.startsWith("sections[")
                        || token.startsWith("sectionslugs[")
                        || GoLayout.format(token, ANY_DATE)
                                .filter(written -> !written.equals(token))
                                .isPresent();
        };
    }

    /** The path of a page; empty where it cannot be known. */
    Optional<String> expand(AddressedPage page) {
        if (unknownToken().isPresent()) {
            return Optional.empty();
        }
        String expanded = text;
        Matcher tokens = TOKEN.matcher(text);
        while (tokens.find()) {
            Optional<String> value = value(tokens.group().substring(1), page);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            // As Hugo does: the first occurrence, though it may stand in what another token gave.
            int at = expanded.indexOf(tokens.group());
            expanded = at < 0
                    ? expanded
                    : expanded.substring(0, at)
                            + value.get()
                            + expanded.substring(at + tokens.group().length());
        }
        return Optional.of(PercentEncoding.queryDecoded(expanded).orElse(""));
    }

    private Optional<String> value(String token, AddressedPage page) {
        String slug = page.slug();
        return switch (token) {
            case "section" -> Optional.of(page.firstFolder());
            case "sections" -> Optional.of(page.section());
            case "title" -> urlized(page.title());
            case "slug" -> urlized(slug.isEmpty() ? page.title() : slug);
            case "slugorfilename", "slugorcontentbasename" -> urlized(slug.isEmpty() ? fileName(page) : slug);
            case "filename", "contentbasename" -> urlized(fileName(page));
            // Made of what other pages say.
            case "sectionslug", "sectionslugs" -> Optional.empty();
            default ->
                token.startsWith("sectionslugs[")
                        ? Optional.empty()
                        : token.startsWith("sections[")
                                ? Optional.of(SlashPath.joined(SectionSlice.of(token.substring("sections".length()))
                                        .apply(page.sections())
                                        .toArray(new String[] {})))
                                : date(token, page);
        };
    }

    private Optional<String> urlized(String name) {
        return PercentEncoding.ofLink(characters.clean(name));
    }

    private static String fileName(AddressedPage page) {
        // A folder called by its index is the page; that of a section has no name.
        return page.kind().isBranch() ? "" : page.ownName();
    }

    private static Optional<String> date(String token, AddressedPage page) {
        if (page.dates().dateIsOfFile()) {
            return Optional.empty();
        }
        ZonedDateTime date =
                page.dates().date() == null ? NO_DATE : page.dates().date();
        return switch (token) {
            case "year" -> Optional.of(Integer.toString(date.getYear()));
            case "month" -> Optional.of(String.format(Locale.ROOT, "%02d", date.getMonthValue()));
            case "monthname" -> Optional.of(date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
            case "day" -> Optional.of(String.format(Locale.ROOT, "%02d", date.getDayOfMonth()));
            case "weekday" -> Optional.of(Integer.toString(date.getDayOfWeek().getValue() % 7));
            case "weekdayname" -> Optional.of(date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
            case "yearday" -> Optional.of(Integer.toString(date.getDayOfYear()));
            default -> GoLayout.format(token, date);
        };
    }
}
