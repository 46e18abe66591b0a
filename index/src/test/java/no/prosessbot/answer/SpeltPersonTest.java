package no.prosessbot.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.prosessbot.card.Handbooks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A person who is spelt in several ways, and roles in Markdown, in answers. */
final class SpeltPersonTest {

    @TempDir
    Path folder;

    private Asking asking;

    @BeforeEach
    void handbook() throws IOException {
        Files.writeString(folder.resolve("a.md"), """
                Tekst

                {{< prosesser/card title="Release" owner="**Kari Nord**" leader="Nord, Kari" >}}
                {{< prosesser/card title="Avvik" owner="K. Nord" leader="Ola Sør (vikar: Per Øst)" >}}
                {{< prosesser/card title="Salg" owner="[Seksjon Sikkerhet](https://example.org/org)" leader="Nord, Kari" >}}
                <!-- {{< prosesser/card title="Kantine" owner="Kari Nord" >}} -->
                """);
        asking = Asking.of(Handbooks.read(folder));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hva eier Kari Nord | owned-by [Release, Avvik] [Kari Nord]",
                "hva eier K. Nord | owned-by [Release, Avvik] [Kari Nord]",
                "hva leder Kari Nord | led-by [Release, Salg] [Kari Nord]",
                "hvilke roller har Kari Nord | roles-of [Release, Avvik, Salg] [Kari Nord]",
                "hvem eier Release | owner [Release] [Kari Nord]",
                "hvem eier Avvik | owner [Avvik] [K. Nord]",
                "hvem leder Avvik | leader [Avvik] [Ola Sør (vikar: Per Øst)]",
                "hva leder Ola Sør | led-by [Avvik] [Ola Sør]",
                "hvem eier Salg | owner [Salg] [Seksjon Sikkerhet]",
                "hva eier Seksjon Sikkerhet | owned-by [Salg] [Seksjon Sikkerhet]",
            })
    void isOneInEveryAnswer(String question, String answer) {
        assertEquals(answer, asking.line(question));
    }

    @Test
    void isNotAnsweredOfACardThatNobodySees() {
        assertEquals(AnswerKind.UNKNOWN, asking.ask("hvem eier Kantine").kind());
    }
}
