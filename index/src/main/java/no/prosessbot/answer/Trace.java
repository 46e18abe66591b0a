package no.prosessbot.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.prosessbot.card.Card;

/** Collects the steps by which a question was understood and answered, see {@link Reading}. */
final class Trace {

    private final List<Reading.Step> steps = new ArrayList<>();

    /** Records a share that reached its threshold. */
    void reached(String which, double value, double limit) {
        step("margin", String.format(Locale.ROOT, "%.2f ≥ %.2f", value, limit), which);
    }

    /** Records a sufficient lead over the next candidate. */
    void ahead(double value, double next, double least) {
        step("margin", String.format(Locale.ROOT, "%.2f − %.2f > %.2f", value, next, least), "ahead");
    }

    /** Records a share below its threshold. */
    void below(String which, double value, double limit) {
        step("margin", String.format(Locale.ROOT, "%.2f < %.2f", value, limit), which);
    }

    void step(String what, String text, String note) {
        steps.add(new Reading.Step(what, text, Double.NaN, id(note)));
    }

    void candidate(Card card, double score, String why) {
        steps.add(new Reading.Step("candidate", card.title(), score, id(why)));
    }

    void decided(String by) {
        step("decided", "", by);
    }

    Reading reading() {
        return new Reading(steps);
    }

    /** Turns the name of a constant into an id: {@code MISSING_OWNER} becomes {@code missing-owner}. */
    private static String id(String note) {
        return note.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
