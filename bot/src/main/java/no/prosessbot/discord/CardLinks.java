package no.prosessbot.discord;

import java.util.Optional;
import no.prosessbot.config.UrlTemplate;
import no.prosessbot.reply.Source;
import org.jspecify.annotations.Nullable;

/** URLs of cards: where their page is read and where it is edited. */
final class CardLinks {

    private final DiscordSettings settings;

    CardLinks(DiscordSettings settings) {
        this.settings = settings;
    }

    /**
     * Returns the page's URL for an embed title; empty if no URL template is configured or the URL exceeds the limit
     * for titles.
     */
    Optional<String> page(Source source) {
        return filled(settings.siteUrl(), source, Limits.EMBED_URL);
    }

    /**
     * Returns the page's URL for a link button; empty if no URL template is configured or the URL exceeds the limit for
     * buttons.
     */
    Optional<String> pageButton(Source source) {
        return filled(settings.siteUrl(), source, Limits.BUTTON_URL);
    }

    /**
     * Returns the URL for editing the card's line, for a link button or within a text; empty under the same conditions
     * as {@link #pageButton}.
     */
    Optional<String> line(Source source) {
        return filled(settings.editUrl(), source, Limits.BUTTON_URL);
    }

    private static Optional<String> filled(@Nullable UrlTemplate template, Source source, int limit) {
        return Optional.ofNullable(template)
                .map(known -> known.filled(source.file(), page(source.file()), source.line()))
                .filter(url -> url.length() <= limit);
    }

    /**
     * Path of the page on a Hugo site: without the file suffix, and without {@code index} or {@code _index}, which
     * stand for the folder itself.
     */
    private static String page(String file) {
        String name = file.replaceFirst("\\.[^./]*$", "");
        return name.replaceFirst("(^|/)_?index$", "");
    }
}
