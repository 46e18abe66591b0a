package no.prosessbot.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NorwegianStemmerTest {

    private static String stem(String word) {
        return NorwegianStemmer.stem(Folding.word(word));
    }

    /** Each line is one noun in bokmål and nynorsk, in all numbers, definite and indefinite. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "prosess prosessen prosesser prosessene prosessar prosessane prosessens",
                "kontrakt kontrakten kontrakter kontraktene kontraktar kontraktane",
                "avvik avviket avvika avvikene",
                "tilgang tilgangen tilganger tilgangene tilgangar tilgangane tilgangens",
                "endring endringen endringa endringer endringene endringar endringane",
                "styring styringen styringa styringas styringens",
                "hendelse hendelsen hendelser hendelsene",
                "hending hendinga hendingar hendingane",
                "forespørsel forespørselen forespørsler forespørslene forespørslar forespoersler",
                "regel regelen regler reglene reglar reglane",
                "nøkkel nøkkelen nøkler nøklene nøklar nøklane",
                "artikkel artikkelen artikler artiklene artiklar",
                "søknad søknaden søknader søknadene søknadar søknadane",
                "bruker brukeren brukere brukerne brukarar brukarane brukar brukaren",
                "virksomhet virksomheten virksomheter virksomhetene",
                "verksemd verksemda verksemder verksemdene",
                "kvalitet kvaliteten kvaliteter kvalitetar",
                "plass plassen plasser plassene plassar plassane",
                "problem problemet problemer problemene problema",
                "system systemet systemer systemene systema",
                "behov behovet behova behovene behovs",
                "release releasen releaser releasene releasar",
                "bygg bygget bygga byggene byggets",
                "bok boka boken bøker bøkene",
                "avtale avtalen avtaler avtalene avtalar avtalane",
                "melding meldinga meldingen meldinger meldingane meldingar",
                "sikkerhet sikkerheten sikkerheita",
                "lærling lærlingen lærlinger lærlingar lærlingane laerling",
                "prosjekt prosjektet prosjekter prosjekta prosjektene prosjekts",
                "rapport rapporten rapporter rapportar rapportane",
                "mål målet måla målene maal",
                "feil feilen feila feilene",
                "kunde kunden kunder kundene kundar kundane kundens",
                "møte møtet møter møtene møta moete mote",
                "vare varen varer varene varar varane vara",
                "kurs kurset kursene kursa",
                "tilgangsstyring tilgangsstyringen tilgangsstyringa tilgangsstyringens",
                "produksjonssetting produksjonssettinga produksjonssettingen",
            })
    void givesAllFormsOfANounOneStem(String forms) {
        Map<String, TreeSet<String>> stems = new TreeMap<>();
        for (String form : forms.split(" ", -1)) {
            stems.computeIfAbsent(stem(form), key -> new TreeSet<>()).add(form);
        }
        assertEquals(1, stems.size(), stems::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "behov, behandling",
        "utvikling, utvidelse",
        "leder, ledning",
        "hendelse, hending",
        "tilgang, tilgjengelighet",
        "endring, endestasjon",
        "release, relasjon",
        "problem, program",
        "prosess, prosent",
        "styring, styrke",
        "barnehageopptak, barnehagetilsyn",
        "lager, lagring",
        "plan, plass",
        "test, teste r",
        "ferie, ferje",
        "valg, vaksine",
        "arkiv, arbeid",
        "innsyn, innsikt",
        "skole, skog",
        "status, statutt",
        "pris, prising",
        "klasse, klage",
    })
    void keepsOtherWordsApart(String one, String other) {
        assertNotEquals(stem(one), stem(other));
    }

    @ParameterizedTest
    @CsvSource({
        "endre, endring",
        "endrer, endringene",
        "utvikle, utvikling",
        "bestille, bestilling",
        "bestilt, bestilling",
        "kontrollere, kontroll",
        "melde, melding",
        "hendelse, hending",
        "søke, søking",
        "anskaffe, anskaffelse",
        "styre, styring",
    })
    void givesVerbAndNounOneRoot(String verb, String noun) {
        assertEquals(NorwegianStemmer.root(stem(verb)), NorwegianStemmer.root(stem(noun)));
    }

    @ParameterizedTest
    @CsvSource({"styring, styre", "endring, endre", "utvikling, utvikle", "melding, melde"})
    void keepsTheStemsOfVerbAndNounApart(String noun, String verb) {
        assertNotEquals(stem(noun), stem(verb));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "s", "e", "en", "er", "ene", "sss", "bbb", "ansss", "het", "itet", "el", "12", "ll"})
    void leavesShortWordsAWord(String word) {
        String stem = NorwegianStemmer.stem(word);
        assertEquals(word.isEmpty(), stem.isEmpty());
        assertEquals(stem.isEmpty(), NorwegianStemmer.root(stem).isEmpty());
    }

    @Test
    void neverMakesAWordLongerOrEmpty() {
        Random random = new Random(11);
        String[] syllables = {"an", "ber", "de", "ens", "et", "a", "ing", "sk", "el", "ll", "hett", "s", "ane", "ering"
        };
        for (int i = 0; i < 20_000; i++) {
            StringBuilder word = new StringBuilder();
            for (int n = random.nextInt(6); n >= 0; n--) {
                word.append(syllables[random.nextInt(syllables.length)]);
            }
            String stem = NorwegianStemmer.stem(word.toString());
            String root = NorwegianStemmer.root(stem);
            assertEquals(
                    Arrays.asList(true, true, true, true),
                    Arrays.asList(
                            !stem.isEmpty(),
                            !root.isEmpty(),
                            stem.length() <= word.length(),
                            root.length() <= stem.length()),
                    word.toString());
        }
    }
}
