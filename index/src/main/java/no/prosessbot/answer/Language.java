package no.prosessbot.answer;

import java.util.List;
import java.util.stream.Stream;
import no.prosessbot.card.BusinessProcess;
import no.prosessbot.card.Card;

/** A language that people ask in and are answered in. */
public enum Language {
    BOKMAAL("nb", List.of("nb", "no", "nn")),
    NYNORSK("nn", List.of("nn", "no", "nb")),
    ENGLISH("en", List.of("en"));

    /** What a reader of none of these is offered before any other language. */
    private static final List<String> KNOWN = List.of("nb", "no", "nn", "en");

    private final String tag;
    private final List<String> read;

    /** @param read languages of pages that are this one, or as good, the best first; without regions */
    Language(String tag, List<String> read) {
        this.tag = tag;
        this.read = read;
    }

    /** The BCP 47 tag. */
    public String tag() {
        return tag;
    }

    /** True if the process has a card that somebody who asks in this language reads without trouble. */
    public boolean has(BusinessProcess process) {
        return process.languages().stream().anyMatch(read::contains);
    }

    /** The card of a process for who asks in this language: in it, else in another that this program knows, else in any. */
    public Card card(BusinessProcess process) {
        return process.in(Stream.concat(read.stream(), KNOWN.stream()).toList());
    }
}
