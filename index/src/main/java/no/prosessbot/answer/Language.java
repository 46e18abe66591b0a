package no.prosessbot.answer;

import java.util.List;
import java.util.stream.Stream;
import no.prosessbot.card.BusinessProcess;
import no.prosessbot.card.Card;

/** A language that people ask in and are answered in. */
public enum Language {
    BOKMAAL("nb"),
    NYNORSK("nn"),
    ENGLISH("en");

    /** What a reader of none of these is offered before any other language. */
    private static final List<String> KNOWN = List.of("nb", "no", "nn", "en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag. */
    public String tag() {
        return tag;
    }

    /** Languages of pages that are this one, or as good, the best first; without regions. */
    private List<String> read() {
        return switch (this) {
            case BOKMAAL -> List.of("nb", "no", "nn");
            case NYNORSK -> List.of("nn", "no", "nb");
            case ENGLISH -> List.of("en");
        };
    }

    /** True if the process has a card that somebody who asks in this language reads without trouble. */
    public boolean has(BusinessProcess process) {
        return process.languages().stream().anyMatch(read()::contains);
    }

    /** The card of a process for who asks in this language: in it, else in another that this program knows, else in any. */
    public Card card(BusinessProcess process) {
        return process.in(Stream.concat(read().stream(), KNOWN.stream()).toList());
    }
}
