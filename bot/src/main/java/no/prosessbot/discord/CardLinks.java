package no.prosessbot.discord;

import java.net.URI;
import java.net.URISyntaxException;
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
     * Returns the page's URL for an embed title; empty if no address is known or the URL exceeds the limit for titles.
     */
    Optional<String> page(Source source) {
        return page(source, Limits.EMBED_URL);
    }

    /**
     * Returns the page's URL for a link button; empty if no address is known or the URL exceeds the limit for buttons.
     */
    Optional<String> pageButton(Source source) {
        return page(source, Limits.BUTTON_URL);
    }

    /**
     * Returns the URL for editing the card's line, for a link button or within a text; empty if no URL template is
     * configured or the URL exceeds the limit for buttons.
     */
    Optional<String> line(Source source) {
        return filled(settings.editUrl(), source).filter(url -> url.length() <= Limits.BUTTON_URL);
    }

    /**
     * The URL by the configured template, otherwise the site's own; without the heading if the whole would exceed the
     * limit.
     */
    private Optional<String> page(Source source, int limit) {
        Optional<String> url = settings.siteUrl() == null
                ? Optional.ofNullable(source.url()).filter(CardLinks::isTaken)
                : filled(settings.siteUrl(), source);
        return url.map(whole -> whole.length() <= limit ? whole : whole.replaceFirst("#.*", ""))
                .filter(known -> known.length() <= limit);
    }

    private static Optional<String> filled(@Nullable UrlTemplate template, Source source) {
        return Optional.ofNullable(template)
                .flatMap(known -> known.filled(source.file(), source.line(), source.path()));
    }

    /** Discord rejects a message with a link whose host has no full stop, or that contains a character to be encoded. */
    private static boolean isTaken(String url) {
        try {
            String host = new URI(url).getHost();
            return host != null
                    && (host.contains(".") || host.startsWith("["))
                    && url.codePoints().allMatch(c -> c > ' ' && c < 0x7F);
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
