package no.prosessbot.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import no.prosessbot.card.Handbooks;
import org.junit.jupiter.api.Test;
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

    @Test
    void of_groups_that_only_the_spelling_tells_apart_the_one_is_found_that_is_spelt_so() {
        Asking alike = Asking.of(Handbooks.of(
                "title=\"Lån\" owner=\"Gruppen for drift av bøker og kart i nord\"",
                "title=\"Kart\" owner=\"Gruppen for drift av boker og kart i nord\""));
        assertEquals(
                "owned-by [Lån] [Gruppen for drift av bøker og kart i nord]",
                alike.line("hva eier Gruppen for drift av bøker og kart i nord"));
        assertEquals(
                "ambiguous [Gruppen for drift av bøker og kart i nord, Gruppen for drift av boker og kart i nord] []",
                alike.line("hva eier gruppen for drift av boker og kart i nord"));
    }
}
