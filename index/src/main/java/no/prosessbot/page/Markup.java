package no.prosessbot.page;

/** The language that a page's text is written in, which its file's name tells. */
enum Markup {
    MARKDOWN,
    HTML,
    /** Of its comments nothing is known here: all is taken to be shown. */
    ORG;

    static Markup of(String file) {
        return switch (file.substring(file.lastIndexOf('.') + 1)) {
            case "html", "htm" -> HTML;
            case "org" -> ORG;
            default -> MARKDOWN;
        };
    }
}
