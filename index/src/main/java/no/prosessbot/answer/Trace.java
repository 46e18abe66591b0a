package no.prosessbot.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.prosessbot.card.Card;

/** Gathers the steps of one reading, see {@link Reading}. */
final class Trace {

    private final List<Reading.Step> steps = new ArrayList<>();

    void step(String what, String text, String note) {
        steps.add(new Reading.Step(what, text, Double.NaN, note));
    }

    void candidate(Card card, double score, String why) {
        steps.add(new Reading.Step("candidate", card.title(), score, why.toLowerCase(Locale.ROOT)));
    }

    void decided(String by) {
        step("decided", "", by);
    }

    Reading reading() {
        return new Reading(steps);
    }
}
