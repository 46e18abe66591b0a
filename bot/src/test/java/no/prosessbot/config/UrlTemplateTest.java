package no.prosessbot.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrlTemplateTest {

    private static final String VARIABLE = "PROSESSBOT_SITE_URL";

    @TempDir
    Path folder;

    private Optional<UrlTemplate> read(String text) throws ConfigurationException {
        return Optional.ofNullable(new ConfigurationReader(Map.of(VARIABLE, text), folder)
                .read(Optional.empty())
                .siteUrl());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            handbok.no ¦ skal begynne med https:// eller http://, men er «handbok.no».
            HTTPS://a.no ¦ skal begynne med https:// eller http://, men er «HTTPS://a.no».
            ftp://ola:hemmelig@a.no/ ¦ skal begynne med https:// eller http://, men er «ftp://…@a.no/».
            https://a.no/min side/{page} ¦ har et mellomrom: «https://a.no/min side/{page}». Ta det bort, eller skriv %20.
            https://a.no/x\u00a0y ¦ har et tegn som ikke vises (U+00A0). Slett adressen, og skriv den på nytt.
            https://a.no/\u200b{page} ¦ har et tegn som ikke vises (U+200B). Slett adressen, og skriv den på nytt.
            https://a.no/\u0007x ¦ har et tegn som ikke vises (U+0007). Slett adressen, og skriv den på nytt.
            https://ola:hemmelig@a.no/ ¦ har et brukernavn foran @. Ta det bort, for alle ser lenkene.
            https://{page}.a.no/ ¦ har en plassholder i vertsnavnet: «{page}.a.no». Sett den etter vertsnavnet, som i https://handbok.example.no/{page}.
            https:// ¦ har ikke et mulig vertsnavn: «». Skriv det slik: https://handbok.example.no/{page}
            https:///{page} ¦ har ikke et mulig vertsnavn: «». Skriv det slik: https://handbok.example.no/{page}
            https://:80/ ¦ har ikke et mulig vertsnavn: «». Skriv det slik: https://handbok.example.no/{page}
            https://a..no/ ¦ har ikke et mulig vertsnavn: «a..no». Skriv det slik: https://handbok.example.no/{page}
            https://-a.no/ ¦ har ikke et mulig vertsnavn: «-a.no». Skriv det slik: https://handbok.example.no/{page}
            https://a_b.no/ ¦ har ikke et mulig vertsnavn: «a_b.no». Skriv det slik: https://handbok.example.no/{page}
            https://1.2.3.999/ ¦ har ikke et mulig vertsnavn: «1.2.3.999». Skriv det slik: https://handbok.example.no/{page}
            https://[::1/ ¦ har ikke et mulig vertsnavn: «[::1». Skriv det slik: https://handbok.example.no/{page}
            https://handbok/{page} ¦ har vertsnavnet «handbok», og Discord tar bare lenker til navn med punktum i. Skriv hele navnet, som handbok.example.no.
            http://localhost:1313/ ¦ har vertsnavnet «localhost», og Discord tar bare lenker til navn med punktum i. Skriv hele navnet, som localhost.example.no.
            https://a.no:/ ¦ har porten «». Skriv et tall fra 1 til 65535, eller ta den bort.
            https://a.no:0/ ¦ har porten «0». Skriv et tall fra 1 til 65535, eller ta den bort.
            https://a.no:65536/ ¦ har porten «65536». Skriv et tall fra 1 til 65535, eller ta den bort.
            https://a.no:8o/ ¦ har porten «8o». Skriv et tall fra 1 til 65535, eller ta den bort.
            https://a.no/{fil} ¦ har plassholderen {fil}, men bare {file}, {line}, {page} og {path} kan brukes.
            https://a.no/{page ¦ har en { for seg selv. Plassholderne er {file}, {line}, {page} og {path}.
            https://a.no/page} ¦ har en } for seg selv. Plassholderne er {file}, {line}, {page} og {path}.
            https://a.no/50% ¦ har «%», men etter % skal det stå to sifre fra 0 til F. Skriv %25 for et prosenttegn.
            https://a.no/%zz ¦ har «%zz», men etter % skal det stå to sifre fra 0 til F. Skriv %25 for et prosenttegn.
            https://a.no/%{line} ¦ har «%{l», men etter % skal det stå to sifre fra 0 til F. Skriv %25 for et prosenttegn.
            https://a.no/a|b ¦ har |, som ikke kan stå i en adresse. Skriv %7C i stedet.
            https://a.no/a\\b ¦ har \\, som ikke kan stå i en adresse. Skriv %5C i stedet.
            https://a.no/[x] ¦ har [, som ikke kan stå i en adresse. Skriv %5B i stedet.
            https://a.no/#a#b ¦ har #, som ikke kan stå i en adresse. Skriv %23 i stedet.
            """)
    void what_would_make_every_link_wrong_is_told_with_the_remedy(String text, String fault) {
        String told =
                assertThrows(ConfigurationException.class, () -> read(text)).sentence();

        assertEquals(VARIABLE + ": «site.url» " + fault, told);
    }

    @Test
    void a_template_that_is_too_long_for_a_button_whatever_the_page_is_told() throws Exception {
        String longest = "https://a.no/" + "x".repeat(512 - 13);
        assertEquals(longest + "{page}", read(longest + "{page}").orElseThrow().text());

        String told = assertThrows(ConfigurationException.class, () -> read(longest + "y{page}"))
                .sentence();

        assertEquals(
                VARIABLE
                        + ": «site.url» er for lang: 513 tegn uten plassholderne, og Discord tar høyst 512 i en lenke.",
                told);
    }

    @Test
    void a_fault_in_the_file_is_told_with_its_place() throws Exception {
        Files.writeString(folder.resolve("prosessbot.yml"), "site:\n  edit-url: https://git.example.no/min side\n");

        String told = assertThrows(
                        ConfigurationException.class,
                        () -> new ConfigurationReader(Map.of(), folder).read(Optional.empty()))
                .sentence();

        assertEquals(
                "prosessbot.yml:2:13: «site.edit-url» har et mellomrom: «https://git.example.no/min side». "
                        + "Ta det bort, eller skriv %20.",
                told);
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.no, https://a.no",
        "https://a.no?p={page}, https://a.no?p={page}",
        "http://10.0.0.7:8080/{page}, http://10.0.0.7:8080/{page}",
        "https://[2001:db8::1]/{page}, https://[2001:db8::1]/{page}",
        "https://a.no/%C3%B8/{page}, https://a.no/%C3%B8/{page}",
        "https://a.no/økonomi/{page}?q=å#L{line}, https://a.no/%C3%B8konomi/{page}?q=%C3%A5#L{line}",
        "https://håndbok.kommune.no/{page}, https://xn--hndbok-iua.kommune.no/{page}",
    })
    void letters_that_an_address_cannot_have_are_written_as_it_can(String text, String read) throws Exception {
        assertEquals(read, read(text).orElseThrow().text());
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '¤', textBlock = """
            https://a.no/{page}/, mappe/på jobb, https://a.no/mappe/p%C3%A5%20jobb/
            https://a.no/{page}/, ¤¤, https://a.no/
            https://a.no/{page}/#topp, ¤¤, https://a.no/#topp
            https://a.no/{page}, ¤¤, https://a.no/
            https://a.no/x?p={page}, a&b=c#d?e, https://a.no/x?p=a%26b%3Dc%23d%3Fe
            https://a.no/{page}, 50% {line} [x](y), https://a.no/50%25%20%7Bline%7D%20%5Bx%5D%28y%29
            https://a.no/{page}, o\u0308 og ö, https://a.no/o%CC%88%20og%20%C3%B6
            https://a.no/{page}, javascript:x, https://a.no/javascript%3Ax
            """)
    void the_names_of_a_page_cannot_make_an_address_wrong(String template, String page, String url) {
        String file = (page.isEmpty() ? "_index" : page) + ".md";
        assertEquals(Optional.of(url), new UrlTemplate(template).filled(file, 7, null));
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.no/{path}, en/drift/#m%C3%A5l, https://a.no/en/drift/#m%C3%A5l",
        "https://a.no/hb/{path}, en/drift/, https://a.no/hb/en/drift/",
        "https://a.no/{path}, '', https://a.no/",
        "https://a.no/{path}?fra=bot, drift/#x, https://a.no/drift/?fra=bot#x",
        "https://a.no/{path}#L{line}, drift/#x, https://a.no/drift/#L7",
        "https://a.no/{page}, drift/#x, https://a.no/side",
    })
    void the_path_stands_as_hugo_made_it_with_its_heading_last(String template, String path, String url) {
        assertEquals(Optional.of(url), new UrlTemplate(template).filled("side.md", 7, path));
    }

    @Test
    void there_is_no_address_by_a_path_that_is_unknown() {
        assertEquals(Optional.empty(), new UrlTemplate("https://a.no/{path}").filled("side.md", 7, null));
    }

    @Test
    void whatever_is_read_and_whatever_the_names_it_is_an_address() throws Exception {
        Random random = new Random(26);
        List<String> pieces = List.of(
                "https://",
                "http://",
                "a.no",
                "a",
                "/",
                "?",
                "#",
                "{page}",
                "{file}",
                "{line}",
                "{",
                "}",
                "%",
                "%20",
                " ",
                "å",
                "ø.no",
                ":",
                "80",
                "@",
                "\\",
                "|",
                "😀",
                "[",
                "]",
                "::1",
                ".",
                "-",
                "{path}",
                "&",
                "+",
                "\u200B",
                "\"");
        int accepted = 0;
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder(random.nextInt(10) == 0 ? "" : "https://a.no");
            for (int i = random.nextInt(6); i > 0; i--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            StringBuilder name = new StringBuilder();
            for (int i = random.nextInt(5); i > 0; i--) {
                name.append(pieces.get(random.nextInt(pieces.size())));
            }
            if (text.toString().isBlank()) {
                continue;
            }
            Optional<UrlTemplate> template;
            try {
                template = read(text.toString());
            } catch (ConfigurationException refused) {
                continue;
            }
            accepted++;
            assertAddress(template.orElseThrow()
                    .filled(name + ".md", round, "en/%C3%A5/#mål".replace("å", "%C3%A5"))
                    .orElseThrow());
        }
        assertTrue(accepted > 1000, "only " + accepted + " were tried");
    }

    private static void assertAddress(String url) throws URISyntaxException {
        URI address = new URI(url);
        assertTrue(List.of("http", "https").contains(address.getScheme()), url);
        assertTrue(address.getHost() != null && address.getRawUserInfo() == null, url);
        assertTrue(url.chars().allMatch(c -> c > ' ' && c < 0x7F), url);
    }
}
