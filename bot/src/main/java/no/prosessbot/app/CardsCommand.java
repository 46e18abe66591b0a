package no.prosessbot.app;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.prosessbot.app.check.Finding;
import no.prosessbot.app.output.Json;
import no.prosessbot.card.Card;
import no.prosessbot.card.Field;
import no.prosessbot.card.Handbook;
import no.prosessbot.config.Configuration;
import no.prosessbot.config.UrlTemplate;
import no.prosessbot.console.CardsPrinter;
import no.prosessbot.page.Severity;
import no.prosessbot.reply.Replies;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Command {@code cards}: prints every card in page order, and content errors on standard error. */
@Command(name = "cards")
final class CardsCommand implements Callable<Integer> {

    private final Workspace workspace;
    private final Surroundings surroundings;

    @Option(names = "--json")
    private boolean json;

    CardsCommand(Workspace workspace, Surroundings surroundings) {
        this.workspace = workspace;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        Configuration configuration = workspace.configuration();
        Handbook handbook = workspace.handbook(configuration);
        if (json) {
            print(handbook.cards(), configuration.siteUrl());
        } else if (!handbook.cards().isEmpty()) {
            CardsPrinter printer =
                    new CardsPrinter(new Replies(), surroundings.console().get().style());
            printer.lines(handbook.cards(), configuration.language())
                    .forEach(line -> surroundings.out().print(line + "\n"));
        }
        surroundings.out().flush();
        List<Finding> errors = Finding.all(handbook, configuration.language()).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        errors.forEach(error -> surroundings.tell(error.line()));
        if (handbook.cards().isEmpty() && errors.isEmpty()) {
            surroundings.tell(Texts.in(configuration.language()).say("note.no-cards"));
        }
        return errors.isEmpty() ? ExitStatus.DONE : ExitStatus.CONTENT_FAULT;
    }

    private void print(List<Card> cards, @Nullable UrlTemplate site) throws IOException {
        PrintStream out = surroundings.out();
        for (Card card : cards) {
            out.print(Json.line(object -> writeFields(object, card, site)) + "\n");
            if (out.checkError()) {
                return;
            }
        }
    }

    private static void writeFields(JsonGenerator object, Card card, @Nullable UrlTemplate site) throws IOException {
        for (Field field : Field.values()) {
            // writeString writes JSON null for a null text.
            object.writeFieldName(field.parameter());
            object.writeString(card.text(field));
        }
        object.writeStringField("file", card.file());
        object.writeNumberField("line", card.at().line());
        object.writeFieldName("url");
        object.writeString(url(card, site).orElse(null));
        object.writeFieldName("lang");
        object.writeString(card.page().language());
    }

    /** As the configuration says, else as the site itself does. */
    private static Optional<String> url(Card card, @Nullable UrlTemplate site) {
        return site == null
                ? card.url()
                : site.filled(card.file(), card.at().line(), card.path().orElse(null));
    }
}
