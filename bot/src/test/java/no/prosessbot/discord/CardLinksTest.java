package no.prosessbot.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import no.prosessbot.config.DirectMessages;
import no.prosessbot.config.Servers;
import no.prosessbot.config.UrlTemplate;
import no.prosessbot.reply.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardLinksTest {

    private final CardLinks links = new CardLinks(TestBot.SETTINGS);

    @ParameterizedTest
    @CsvSource({
        "drift.md, https://handbok.example/drift/, https://git.example/drift.md#L7",
        "_index.md, https://handbok.example/, https://git.example/_index.md#L7",
        "it/index.md, https://handbok.example/it/, https://git.example/it/index.md#L7",
        "på jobb/50% #1.md, https://handbok.example/p%C3%A5%20jobb/50%25%20%231/, "
                + "https://git.example/p%C3%A5%20jobb/50%25%20%231.md#L7",
    })
    void names_are_written_as_an_address_has_them(String file, String page, String line) {
        Source source = new Source(file, 7);

        assertEquals(Optional.of(page), links.page(source));
        assertEquals(Optional.of(page), links.pageButton(source));
        assertEquals(Optional.of(line), links.line(source));
    }

    /** Each ø is six characters of an address. */
    @Test
    void a_link_that_is_too_long_for_its_place_is_left_out() {
        Source forTitle = new Source("ø".repeat(100) + ".md", 7);
        Source forNothing = new Source("ø".repeat(400) + ".md", 7);

        assertTrue(links.page(forTitle).isPresent());
        assertEquals(Optional.empty(), links.pageButton(forTitle));
        assertEquals(Optional.empty(), links.line(forTitle));
        assertEquals(Optional.empty(), links.page(forNothing));
    }

    @Test
    void there_are_none_where_no_address_is_configured() {
        CardLinks none = new CardLinks(
                new DiscordSettings(false, Servers.ALL, DirectMessages.EVERYBODY, null, null, null, Map.of()));

        assertEquals(Optional.empty(), none.page(new Source("a.md", 1)));
        assertEquals(Optional.empty(), none.line(new Source("a.md", 1)));
    }

    private static Source at(@Nullable String path, @Nullable String url) {
        return new Source("a.md", 1, path, url);
    }

    private static CardLinks by(@Nullable String siteUrl) {
        return new CardLinks(new DiscordSettings(
                false,
                Servers.ALL,
                DirectMessages.EVERYBODY,
                null,
                siteUrl == null ? null : new UrlTemplate(siteUrl),
                null,
                Map.of()));
    }

    @Test
    void a_page_is_read_where_the_site_itself_says_unless_the_setting_says_otherwise() {
        Source source = at("en/a/#x", "https://ex.no/hb/en/a/#x");

        assertEquals(Optional.of("https://ex.no/hb/en/a/#x"), by(null).pageButton(source));
        assertEquals(Optional.of("https://b.no/a"), by("https://b.no/{page}").pageButton(source));
        assertEquals(
                Optional.of("https://b.no/en/a/#x"), by("https://b.no/{path}").page(source));
        assertEquals(Optional.empty(), by("https://b.no/{path}").page(at(null, null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:1313/a/", "https://ex.no/q?a=Å", "https://ex.no/q?a=b c", "https:///a/"})
    void an_address_that_discord_refuses_is_none(String url) {
        assertEquals(Optional.empty(), by(null).page(at("a/", url)));
    }

    @Test
    void a_heading_that_makes_a_link_too_long_is_left_out_of_it() {
        String url = "https://ex.no/" + "a".repeat(490) + "/";

        assertEquals(Optional.of(url), by(null).pageButton(at("a/", url + "#overskriften")));
        assertEquals(Optional.of(url + "#overskriften"), by(null).page(at("a/", url + "#overskriften")));
    }
}
