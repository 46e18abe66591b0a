package no.prosessbot.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a role says, and whom it names: surely, or so that it is told how it was read. */
final class RoleReaderTest {

    private static RoleReader.Read read(String text) {
        return new RoleReader(new Placeholders(ReadingRules.DEFAULT.placeholders())).read(List.of(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '§',
            value = {
                "![bilde](x.png) Kari Nord ~ Kari Nord ~ Kari Nord",
                // Markdown: the text, how it is seen, the names.
                "[Seksjon Sikkerhet](https://intranett.example/org/sikkerhet) ~ Seksjon Sikkerhet ~ Seksjon Sikkerhet",
                "[Seksjon Sikkerhet](</org/og & a> 'en/to') ~ Seksjon Sikkerhet ~ Seksjon Sikkerhet",
                "[Kari Nord][kari] og [Ola Sør][] ~ Kari Nord og Ola Sør ~ Kari Nord;Ola Sør",
                "[Kari Nord](mailto:kari@example.org) / [Ola Sør](/x) ~ Kari Nord / Ola Sør ~ Kari Nord;Ola Sør",
                "**Kari Nord** ~ Kari Nord ~ Kari Nord",
                "_Kari_ **Nord** ~ Kari Nord ~ Kari Nord",
                "`Kari Nord` ~ Kari Nord ~ Kari Nord",
                "**TBD** ~ TBD ~ ",
                "Kari Nord<br>Ola Sør ~ Kari Nord;Ola Sør ~ Kari Nord;Ola Sør",
                "Kari Nord<br/>Kvalitetsleder ~ Kari Nord;Kvalitetsleder ~ Kari Nord",
                "<b>Kari Nord</b> ~ Kari Nord ~ Kari Nord",
                "Kari Nord<!-- til mai --> ~ Kari Nord ~ Kari Nord",
                "Kari Nord[^1] ~ Kari Nord ~ Kari Nord",
                "Kari Nord &amp; Ola Sør ~ Kari Nord & Ola Sør ~ Kari Nord;Ola Sør",
                "Kari&nbsp;Nord ~ Kari\u00A0Nord ~ Kari Nord",
                "Kari Nord <https://example.org/og/kari> ~ Kari Nord https://example.org/og/kari ~ Kari Nord",
                "Kari Nord <kari@example.org> ~ Kari Nord kari@example.org ~ Kari Nord",
                "Kari Nord <mailto:kari@example.org> ~ Kari Nord mailto:kari@example.org ~ Kari Nord",
                "kari@example.org ~ kari@example.org ~ kari@example.org",
                "Kari Nord, kari@example.org ~ Kari Nord, kari@example.org ~ Kari Nord",
                "\uD83D\uDC69\u200D\uD83D\uDCBB Kari Nord ~ \uD83D\uDC69\u200D\uD83D\uDCBB Kari Nord ~ Kari Nord",
                ":star: Kari Nord ~ :star: Kari Nord ~ Kari Nord",
                "@Kari Nord ~ @Kari Nord ~ Kari Nord",
                "@karin ~ @karin ~ @karin",
                "DOMENE\\karin ~ DOMENE\\karin ~ DOMENE\\karin",
                "Team_A_B ~ Team_A_B ~ Team_A_B",
                "1. avdeling ~ 1. avdeling ~ 1. avdeling",
                "# Kari ~ # Kari ~ # Kari",
                "<navn> ~ <navn> ~ <navn>",
                // Several names.
                "Kari Nord + Ola Sør ~ Kari Nord + Ola Sør ~ Kari Nord;Ola Sør",
                "Kari Nord | Ola Sør ~ Kari Nord | Ola Sør ~ Kari Nord;Ola Sør",
                "Kari Nord og Ola Sør ~ Kari Nord og Ola Sør ~ Kari Nord;Ola Sør",
                "Kari Nord og/eller Ola Sør ~ Kari Nord og/eller Ola Sør ~ Kari Nord;Ola Sør",
                "Kari Nord/Ola Sør ~ Kari Nord/Ola Sør ~ Kari Nord;Ola Sør",
                "Kari Nord & Ola Sør ~ Kari Nord & Ola Sør ~ Kari Nord;Ola Sør",
                "Kari Nord; Ola Sør ~ Kari Nord; Ola Sør ~ Kari Nord;Ola Sør",
                "Kari Nord – Ola Sør ~ Kari Nord – Ola Sør ~ Kari Nord;Ola Sør",
                "Kari von Nord, Ola Sør og Per Øst ~ Kari von Nord, Ola Sør og Per Øst ~ Kari von Nord;Ola Sør;Per Øst",
                "Nord, Kari og Sør, Ola ~ Nord, Kari og Sør, Ola ~ Nord, Kari;Sør, Ola",
                "Nord, Kari / Sør, Ola ~ Nord, Kari / Sør, Ola ~ Nord, Kari;Sør, Ola",
                "Kari Nord og Seksjon Sikkerhet ~ Kari Nord og Seksjon Sikkerhet ~ Kari Nord;Seksjon Sikkerhet",
                "Vakt 24/7 ~ Vakt 24/7 ~ Vakt 24/7",
                // One person, and what that is.
                "Kari Nord / Kvalitetsleder ~ Kari Nord / Kvalitetsleder ~ Kari Nord",
                "Kari Nord – Kvalitetsleder ~ Kari Nord – Kvalitetsleder ~ Kari Nord",
                "Kari Nord - leder for drift og salg ~ Kari Nord - leder for drift og salg ~ Kari Nord",
                "Kari Nord, Kvalitetsleder ~ Kari Nord, Kvalitetsleder ~ Kari Nord",
                "Kari Nord (kvalitetsleder) ~ Kari Nord (kvalitetsleder) ~ Kari Nord",
                "Kvalitetsleder / Kari Nord ~ Kvalitetsleder / Kari Nord ~ Kari Nord",
                "Kvalitetsleder: Kari Nord ~ Kvalitetsleder: Kari Nord ~ Kari Nord",
                "Nord, Kari / Kvalitetsleder ~ Nord, Kari / Kvalitetsleder ~ Nord, Kari",
                "Kvalitetsleder ~ Kvalitetsleder ~ Kvalitetsleder",
                "Kvalitetsleder/Driftssjef ~ Kvalitetsleder/Driftssjef ~ Kvalitetsleder;Driftssjef",
                "Kari Nord (vikar: Ola Sør) ~ Kari Nord (vikar: Ola Sør) ~ Kari Nord",
                "Kari Nord (vikar for Ola Sør/Per Øst) ~ Kari Nord (vikar for Ola Sør/Per Øst) ~ Kari Nord",
                "Kari Nord, vikar: Ola Sør ~ Kari Nord, vikar: Ola Sør ~ Kari Nord",
                "Kari Nord / stedfortreder: Ola Sør ~ Kari Nord / stedfortreder: Ola Sør ~ Kari Nord",
                // Parts of the organisation are not torn.
                "Seksjon for IT og sikkerhet ~ Seksjon for IT og sikkerhet ~ Seksjon for IT og sikkerhet",
                "Plan og bygg ~ Plan og bygg ~ Plan og bygg",
                "Drift & vedlikehold ~ Drift & vedlikehold ~ Drift & vedlikehold",
                "Helse, miljø og sikkerhet ~ Helse, miljø og sikkerhet ~ Helse, miljø og sikkerhet",
                "Seksjon Drift – Nord ~ Seksjon Drift – Nord ~ Seksjon Drift – Nord",
                "Drift (IT/HR) ~ Drift (IT/HR) ~ Drift (IT/HR)",
                "Seksjon Drift og Seksjon Salg ~ Seksjon Drift og Seksjon Salg ~ Seksjon Drift;Seksjon Salg",
                "Kari Nord (IT) ~ Kari Nord (IT) ~ Kari Nord (IT)",
            })
    void readsARoleAsItsReaderDoes(String text, String shown, String names) {
        RoleReader.Read read = read(text);
        assertEquals(List.of(text), read.role().texts());
        assertEquals(shown, String.join(";", read.role().shown()));
        assertEquals(names == null ? "" : names, String.join(";", read.role().names()));
        assertEquals(List.of(), List.copyOf(read.unsure().keySet()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Kari Nord – IT ~ Kari Nord",
                "Kari & Ola Sør ~ Kari & Ola Sør",
                "Kari Nord, IT ~ Kari Nord",
                "Kari Nord – Seksjon Sikkerhet ~ Kari Nord",
                "Kari Nord og avdelingsleder ~ Kari Nord;avdelingsleder",
                "Seksjon Plan og Miljø Vest ~ Seksjon Plan og Miljø Vest",
                "Kommunal Drift og Teknisk Avdeling ~ Kommunal Drift og Teknisk Avdeling",
                "Kari Nord / Ola Sør / Kvalitetsleder ~ Kari Nord;Ola Sør",
                "Vikar: Kari Nord ~ Kari Nord",
            })
    void tellsHowItReadWhatItIsNotSureOf(String text, String names) {
        RoleReader.Read read = read(text);
        assertEquals(names, String.join(";", read.role().names()));
        assertEquals(List.of(text), List.copyOf(read.unsure().keySet()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[", "(", "*", "<br>", "**a** ", "/", " og ", "A B, ", "&amp;", "`", "![", "<!--", "@a.", "Å"})
    void readsAnythingInTime(String piece) {
        for (String text : List.of(piece.repeat(2_000), piece.repeat(60_000))) {
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(text));
        }
    }
}
