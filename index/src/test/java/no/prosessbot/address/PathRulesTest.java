package no.prosessbot.address;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZonedDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of names in addresses, as Hugo's and Go's own functions made of them. */
class PathRulesTest {

    private static final String ALL = "Æ Ø:Å (é)";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Stor Bokstav|stor-bokstav",
                "a - b|a-b",
                "a. b|a.-b",
                "to  blanke|to-blanke",
                "trailing |trailing",
                "trailing /|trailing-/",
                " leading|leading",
                "A & B|a-b",
                "x(1)|x1",
                "x--y|x--y",
                "-x-|-x-",
                "100%|100",
                "50%25 av|50%25-av",
                "a/B c/D|a/b-c/d",
                "C# a+b~c@d_e.f|c#-a+b~c@d_e.f",
                "½ og ² og ٣|og-og-٣",
                "ΟΔΟΣ|οδοσ",
                "no\u00a0break|no-break",
                "日本 語|日本-語",
                "e\u0301n|e\u0301n",
                "!!!|''",
            })
    void keepsLettersDigitsAndAFewSigns(String name, String clean) {
        assertEquals(clean.replace("''", ""), new PathCharacters(true, false).clean(name));
    }

    @Test
    void takesOffAccentsAndKeepsCaseWhereTheSiteSaysSo() {
        assertEquals("æ-øå-é", new PathCharacters(true, false).clean(ALL));
        assertEquals("æ-øa-e", new PathCharacters(true, true).clean(ALL));
        assertEquals("Æ-ØÅ-é", new PathCharacters(false, false).clean(ALL));
    }

    @ParameterizedTest
    @CsvSource({
        "/a b/, /a%20b/",
        "/å/, /%C3%A5/",
        "/p%20q/, /p%20q/",
        "/*'()!/, /*'()!/",
        "/Å*(1)/, /%C3%85%2A%281%29/",
        "/q?a=Å, /q?a=Å",
        "/f#Ånker, /f#%C3%85nker",
        "/a%41å/, /aA%C3%A5/",
        "/a+b;c=d:e@f$g/, /a+b;c=d:e@f$g/",
    })
    void encodesALinkAsGoDoes(String path, String link) {
        assertEquals(Optional.of(link), PercentEncoding.ofLink(path));
    }

    @ParameterizedTest
    @CsvSource({"/100%", "/%zz/", "/a\u0001b", "/x#%"})
    void makesNoLinkOfWhatGoCannotRead(String path) {
        assertEquals(Optional.empty(), PercentEncoding.ofLink(path));
    }

    @ParameterizedTest
    @CsvSource({
        "/;a/;/b, /a/b",
        "/;../x, /x",
        "/a/;./b//c/../d/, /a/b/d/",
        "en;/x/, en/x/",
        "en;/, en/",
        "'', ''",
    })
    void joinsPathsAsGoDoes(String parts, String joined) {
        assertEquals(joined, SlashPath.joined(parts.split(";", -1)));
    }

    @ParameterizedTest
    @CsvSource({
        "2006, 2024",
        "01, 02",
        "02, 03",
        "Jan, Feb",
        "Monday, Saturday",
        "06x002, 24x034",
        "15_04_05, 16_05_06",
        "3PM, 4PM",
        "_2006, _2024",
        "Janet, Janet",
    })
    void writesDatesAsGoDoes(String layout, String written) {
        ZonedDateTime date = ZonedDateTime.parse("2024-02-03T16:05:06+01:00");
        assertEquals(written, GoLayout.format(layout, date).orElse(layout));
    }
}
