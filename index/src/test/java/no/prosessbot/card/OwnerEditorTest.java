package no.prosessbot.card;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OwnerEditorTest {

    private static final String FRONT = "---\ntitle: Side\n---\n";

    @TempDir
    Path content;

    private Card write(String body) throws IOException {
        Files.writeString(content.resolve("a.md"), FRONT + body);
        return Handbooks.read(content).cards().get(0);
    }

    private OwnerEdit edit(Card card, String owner) {
        return new OwnerEditor(ReadingRules.DEFAULT).edit(content, card, owner);
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of(
                        "{{< prosesser/card\n  title=\"A\"\n  owner=\"\"\n  leader=\"B\"\n>}}\n",
                        new OwnerEdit(6, false, "  owner=\"Kari\"")),
                Arguments.of(
                        "{{< prosesser/card\n  title=\"A\"\n  owner=\"TBD\"   leader=\"B\"\n>}}\n",
                        new OwnerEdit(6, false, "  owner=\"Kari\"   leader=\"B\"")),
                Arguments.of(
                        "{{< prosesser/card\n\ttitle=\"A\"\n\tleader=\"B\"\n>}}\n",
                        new OwnerEdit(6, true, "\towner=\"Kari\"")),
                Arguments.of(
                        "{{< prosesser/card title=\"A\" leader=\"B\" >}}\n",
                        new OwnerEdit(4, false, "{{< prosesser/card title=\"A\" owner=\"Kari\" leader=\"B\" >}}")),
                Arguments.of(
                        "tekst {{< prosesser/card title=\"A\" owner=- >}} mer\n",
                        new OwnerEdit(4, false, "tekst {{< prosesser/card title=\"A\" owner=\"Kari\" >}} mer")),
                Arguments.of(
                        "{{<prosesser/card title=\"A\">}}",
                        new OwnerEdit(4, false, "{{<prosesser/card title=\"A\" owner=\"Kari\">}}")),
                Arguments.of(
                        "{{< prosesser/card\n  title=\"A\"\n  owner2=\"vakant\"\n>}}\n",
                        new OwnerEdit(6, false, "  owner2=\"Kari\"")),
                Arguments.of(
                        "{{< prosesser/card\r\n  title=\"Å\"\r\n  owner=\"\"\r\n>}}\r\n",
                        new OwnerEdit(6, false, "  owner=\"Kari\"")),
                Arguments.of(
                        "{{< prosesser/card\n  title=\"A\"\n  owner=\"TBD\"\n  owner2=\"\"\n>}}\n",
                        new OwnerEdit(6, false, "  owner=\"Kari\"")),
                Arguments.of(
                        "{{< prosesser/card\n  title=\"A\"\n  owner=`\n  TBD\n`\n  leader=\"B\"\n>}}\n",
                        new OwnerEdit(9, true, "  owner=\"Kari\"")),
                Arguments.of(
                        "{{< prosesser/card\n  title=\"A\"\n  owner=`\n\n` leader=\"B\" >}} slutt\n",
                        new OwnerEdit(8, false, "` owner=\"Kari\" leader=\"B\" >}} slutt")),
                Arguments.of(
                        "{{< prosesser/card title=`\nA\n` leader=\"B\" >}}\n",
                        new OwnerEdit(6, false, "` owner=\"Kari\" leader=\"B\" >}}")),
                Arguments.of(
                        "{{< prosesser/card title=`\nA\n`\n  leader=\"B\" >}}\n",
                        new OwnerEdit(7, true, "  owner=\"Kari\"")),
                Arguments.of(
                        "{{< prosesser/card owner=\n\"\" title=\"A\" >}}\n",
                        new OwnerEdit(5, false, "\"\" owner=\"Kari\" title=\"A\" >}}")),
                Arguments.of(
                        "😀 {{% prosesser/card title=\"😀\" owner=- %}} {{< prosesser/card title=\"B\" >}}\n",
                        new OwnerEdit(
                                4,
                                false,
                                "😀 {{% prosesser/card title=\"😀\" owner=\"Kari\" %}} {{< prosesser/card title=\"B\" >}}")),
                Arguments.of(
                        "{{< prosesser/card title=\"A\"\r\n  leader=\"B\" >}}\r\n",
                        new OwnerEdit(5, true, "  owner=\"Kari\"")),
                Arguments.of(
                        "{{< prosesser/card\n  title=\"A\"\n  owner=\"TBD\"\n  owner=\"\"\n>}}\n",
                        new OwnerEdit(7, false, "  owner=\"Kari\"")));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void it_is_said_what_to_write_on_which_line(String body, OwnerEdit expected) throws IOException {
        assertEquals(expected, edit(write(body), "Kari"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void what_it_says_gives_the_card_that_owner_and_changes_nothing_else(String body, OwnerEdit expected)
            throws IOException {
        for (String owner : List.of("Kari Lien", "Per \"Pelle\" Moe", "Drift\\", "Åse  Ø.", "C:\\x `y` \"z\"")) {
            Card before = write(body);
            OwnerEdit edit = edit(before, owner);
            List<String> lines = new ArrayList<>(List.of((FRONT + body).split("\n", -1)));
            if (edit.inserted()) {
                lines.add(edit.line() - 1, edit.text());
            } else {
                lines.set(edit.line() - 1, edit.text());
            }
            Files.writeString(content.resolve("a.md"), String.join("\n", lines));
            Card after = Handbooks.read(content).cards().get(0);

            assertEquals(
                    owner.replace("  ", " ").replace('`', owner.contains("\"") ? '\'' : '`'),
                    after.owner().text());
            assertEquals(before.title(), after.title());
            assertEquals(before.leader(), after.leader());
            assertEquals(before.extras(), after.extras());
        }
        assertEquals(expected, edit(write(body), "Kari"));
    }

    @Test
    void a_page_may_begin_with_a_byte_order_mark() throws IOException {
        Files.writeString(content.resolve("a.md"), "\uFEFFtekst {{< prosesser/card title=\"A\" owner=\"\" >}}\n");
        Card card = Handbooks.read(content).cards().get(0);

        assertEquals(
                new OwnerEdit(1, false, "\uFEFFtekst {{< prosesser/card title=\"A\" owner=\"Kari\" >}}"),
                edit(card, "Kari"));
    }

    @Test
    void where_the_page_has_changed_the_parameter_alone_is_given() throws IOException {
        Card card = write("{{< prosesser/card title=\"A\" >}}\n");
        Files.writeString(content.resolve("a.md"), FRONT + "\n\nnoe annet\n");
        assertEquals(new OwnerEdit(4, false, "owner=\"Kari\""), edit(card, "Kari"));

        Files.write(content.resolve("a.md"), "æøå".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(new OwnerEdit(4, false, "owner=\"Kari\""), edit(card, "Kari"));

        Files.delete(content.resolve("a.md"));
        assertEquals(new OwnerEdit(4, false, "owner=\"Kari\""), edit(card, "Kari"));
    }
}
