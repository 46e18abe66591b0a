package no.prosessbot.discord;

import java.util.Optional;
import no.prosessbot.config.UrlTemplate;
import no.prosessbot.reply.Source;
import org.jspecify.annotations.Nullable;

/** Addresses of cards: where their page is read, and where it is edited. */
final class CardLinks {

    private final DiscordSettings settings;

    CardLinks(DiscordSettings settings) {
        this.settings = settings;
    }

    /** For the title of an embed; empty where no address is configured, or it is longer than such a title may have. */
    Optional<String> page(Source source) {
        return filled(settings.siteUrl(), source, Limits.EMBED_URL);
    }

    /** For a button; likewise. */
    Optional<String> pageButton(Source source) {
        return filled(settings.siteUrl(), source, Limits.BUTTON_URL);
    }

    /** For a button, or within a text; likewise. */
    Optional<String> line(Source source) {
        return filled(settings.editUrl(), source, Limits.BUTTON_URL);
    }

    private static Optional<String> filled(@Nullable UrlTemplate template, Source source, int limit) {
        return Optional.ofNullable(template)
                .map(known -> known.filled(source.file(), page(source.file()), source.line()))
                .filter(url -> url.length() <= limit);
    }

    /** The page's address on a Hugo site: no suffix, and none of the names that stand for the folder itself. */
    private static String page(String file) {
        String name = file.replaceFirst("\\.[^./]*$", "");
        return name.replaceFirst("(^|/)_?index$", "");
    }
}
