package no.prosessbot.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import no.prosessbot.address.GoCharacters;

/**
 * What of a page its address is made of.
 *
 * @param folder of its file within the content: empty, or ends in {@code /}
 * @param name of its file, without language and extension
 * @param values its front matter
 * @param section path of the nearest section; for a section itself, its own
 * @param sections its parts, as tokens of permalinks count them
 */
record AddressedPage(
        PageKind kind,
        String folder,
        String name,
        Map<String, Object> values,
        PageDates dates,
        String section,
        List<String> sections) {

    /** @param normalized whether paths are put in lower case, with hyphens for blanks, before anything else */
    static AddressedPage of(PageCandidate candidate, Map<String, Object> values, PageDates dates, boolean normalized) {
        ContentFile file = candidate.file();
        String section = candidate.kind().isBranch() ? withoutSlash(file.folder()) : candidate.section();
        UnaryOperator<String> form =
                normalized ? path -> GoCharacters.toLower(path).replace(' ', '-') : UnaryOperator.identity();
        List<String> sections = new ArrayList<>(
                section.isEmpty() ? List.of() : List.of(form.apply(section).split("/", -1)));
        if (!normalized && !candidate.kind().isBranch() && !candidate.sectionHasIndex() && !section.isEmpty()) {
            // A section that has no page has one part more in Hugo, an empty one.
            sections.add("");
        }
        return new AddressedPage(
                candidate.kind(),
                form.apply(file.folder()),
                form.apply(file.base()),
                values,
                dates,
                form.apply(section),
                List.copyOf(sections));
    }

    String title() {
        return text("title");
    }

    /** Empty where there is none; without hyphens at its ends. */
    String slug() {
        return text("slug").replaceAll("^-+|-+$", "");
    }

    String url() {
        return text("url");
    }

    /** A value as text; lists and the like are none. */
    private String text(String key) {
        Object value = values.get(key);
        return value instanceof String || value instanceof Boolean || value instanceof Integer || value instanceof Long
                ? String.valueOf(value)
                : value instanceof Double number ? plain(number) : "";
    }

    private static String plain(double number) {
        return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
    }

    /** What the page is called: a bundle as its folder, any other as its file. */
    String ownName() {
        String above = withoutSlash(folder);
        return kind == PageKind.LEAF_BUNDLE ? above.substring(above.lastIndexOf('/') + 1) : name;
    }

    /** The folder that the page, or the folder of the bundle, lies in: empty, or ends in {@code /}. */
    String ownFolder() {
        String own = ownName();
        // A bundle in a folder called index is taken for a file in that, as Hugo takes it.
        return kind == PageKind.LEAF_BUNDLE && !own.equals(name) && folder.endsWith(own + "/")
                ? folder.substring(0, folder.length() - own.length() - 1)
                : folder;
    }

    /** The folder within the content that the page lies below; empty for what lies directly in it. */
    String firstFolder() {
        String within = withoutSlash(folder);
        int slash = within.indexOf('/');
        boolean itself = kind == PageKind.LEAF_BUNDLE && slash < 0;
        return itself ? "" : slash < 0 ? within : within.substring(0, slash);
    }

    private static String withoutSlash(String folder) {
        return folder.isEmpty() ? "" : folder.substring(0, folder.length() - 1);
    }
}
