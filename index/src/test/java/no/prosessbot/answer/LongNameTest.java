package no.prosessbot.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import no.prosessbot.card.Handbooks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Groups have names that are longer than those of people. */
class LongNameTest {

    private static final String GROUP = "Seksjon for drift og utvikling av fagsystemer i helse og velferd";

    private final Asking asking = Asking.of(Handbooks.of(
            "title=\"Release\" owner=\"" + GROUP + "\"",
            "title=\"Behov\" owner=\"" + GROUP + " nord\"",
            "title=\"Lager\" owner=\"Kari Nes\""));

    @ParameterizedTest
    @CsvSource({
        "hvilke roller har " + GROUP + ", roles-of [Release] [" + GROUP + "]",
        "hva eier " + GROUP + " nord?, owned-by [Behov] [" + GROUP + " nord]",
        "hva eier seksjon for drift og utvikling av fagsystemer i helse og velferd, owned-by [Release] [" + GROUP + "]",
    })
    void a_group_is_found_by_its_whole_name(String question, String line) {
        assertEquals(line, asking.line(question));
    }
}
