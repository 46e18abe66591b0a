package no.prosessbot.answer;

import java.util.List;
import java.util.Map;
import no.prosessbot.card.Handbook;
import no.prosessbot.card.Handbooks;
import no.prosessbot.search.CardIndex;

/** A handbook to ask. */
final class Asking {

    /** The handbook that the project brings along. */
    static final Asking OWN = new Asking(CardIndex.of(Handbooks.read(Handbooks.OWN)));

    /** A small handbook of hard cases. */
    static final Asking HARD = new Asking(CardIndex.of(
            Handbooks.of(
                    "title=\"Lager\" owner=\"Kari Nes\" leader=\"Lagerlaget/Ola Vik\" purpose=\"Ta vare på varene.\"",
                    "title=\"Lagertelling\" owner=\"Kari Berge\" leader=\"Ola Vik\"",
                    "title=\"Vann og avløp\" owner=\"Per Ås/Siri Lund\" leader=\"TBD\"",
                    "title=\"Vannmålere\" owner=\"Siri Lund\"",
                    "title=\"Innkjøp\" owner=\"TBD\" leader=\"Per Ås\" input=\"Et behov\" output=\"En ordre\"",
                    "title=\"Arkiv\" owner=\"-\" leader=\"Mona Eide\"",
                    "title=\"Møte\" owner=\"Mona Eide\" leader=\"Per Ås\"",
                    "title=\"Arkiv\" owner=\"Siri Lund\"",
                    "title=\"Brannøvelse\" owner=\"Vakant\" leader=\"Bård Sjøli\" output=\"**Trygge** @everyone\"",
                    "title=\"SJA\" owner=\"Bård Sjøli\"",
                    "title=\"Leder i vakt\" owner=\"Kari Nes\" leader=\"Siri Lund\""),
            Map.of("Innkjøp", List.of("procurement", "PO"), "Brannøvelse", List.of("fire drill"))));

    private final Answerer answerer;

    Asking(CardIndex index) {
        answerer = new Answerer(index);
    }

    static Asking of(Handbook handbook) {
        return new Asking(CardIndex.of(handbook));
    }

    Answer ask(String question) {
        return answerer.answer(question);
    }

    /** What a command answers of whom a title belongs to, where somebody typed this for it. */
    String owner(String typed) {
        return line(answerer.card(AnswerKind.OWNER, typed, Language.BOKMAAL));
    }

    /** The answer in a line: {@code kind [card, …] [value, …]}, the people in place of the cards if there are any. */
    String line(String question) {
        return line(ask(question));
    }

    private static String line(Answer answer) {
        List<String> about = answer.people().isEmpty() ? Handbooks.titles(answer.cards()) : answer.people();
        return answer.kind().id() + " " + about + " " + answer.values();
    }
}
