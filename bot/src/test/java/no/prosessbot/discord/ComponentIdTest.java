package no.prosessbot.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Stream;
import no.prosessbot.answer.AnswerKind;
import no.prosessbot.answer.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComponentIdTest {

    static Stream<ComponentId> ids() {
        return Stream.of(
                new ComponentId.Subject(AnswerKind.MISSING_LEADER, "0123456789abcdef", Language.NYNORSK, -1),
                new ComponentId.Menu(Language.ENGLISH, -1),
                new ComponentId.Page(AnswerKind.MISSING_OWNER, Integer.MAX_VALUE, Language.BOKMAAL, -1),
                new ComponentId.Reveal(-1, Language.NYNORSK, -1),
                new ComponentId.Share(Language.BOKMAAL));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void an_id_is_read_as_it_was_written_and_fits(ComponentId id) {
        assertEquals(Optional.of(id), ComponentId.parse(id.encode()));
        assertTrue(id.encode().length() <= Limits.CUSTOM_ID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "p1",
                "p0:share:nb",
                "p2:share:nb",
                "p1:share",
                "p1:share:xx",
                "p1:share:nb:more",
                "p1:reveal:1:nb",
                "p1:reveal:x:nb:1",
                "p1:page:list:x:nb:1",
                "p1:page:none:1:nb:1",
                "p1:subject:owner:key:nb:-1",
                "p1:other:nb",
            })
    void what_is_none_of_this_version_is_not_read(String id) {
        assertEquals(Optional.empty(), ComponentId.parse(id));
    }
}
