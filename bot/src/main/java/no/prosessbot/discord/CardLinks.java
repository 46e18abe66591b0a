package no.prosessbot.discord;

import java.net.URI;
import java.net.URISyntaxException;
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

    /** Empty where it is not configured, or longer than Discord takes. */
    Optional<String> page(Source source) {
        return filled(settings.siteUrl(), source);
    }

    /** Empty where it is not configured, or longer than Discord takes. */
    Optional<String> line(Source source) {
        return filled(settings.editUrl(), source);
    }

    private static Optional<String> filled(@Nullable UrlTemplate template, Source source) {
        if (template == null) {
            return Optional.empty();
        }
        String url = template.text()
                .replace("{file}", path(source.file()))
                .replace("{line}", Integer.toString(source.line()))
                .replace("{page}", path(page(source.file())));
        return Optional.of(url).filter(text -> text.length() <= Limits.BUTTON_URL);
    }

    /** The page's address on a Hugo site: no suffix, and none of the names that stand for the folder itself. */
    private static String page(String file) {
        String name = file.replaceFirst("\\.[^./]*$", "");
        return name.replaceFirst("(^|/)_?index$", "");
    }

    private static String path(String name) {
        try {
            // The slash before keeps a colon in the name from being read as a scheme.
            return new URI(null, null, "/" + name, null).toASCIIString().substring(1);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("any path can be spelt in an address", e);
        }
    }
}
