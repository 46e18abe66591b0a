package no.prosessbot.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.prosessbot.card.Card;

/** Gathers the steps of one reading, see {@link Reading}. */
final class Trace {

    private final List<Reading.Step> steps = new ArrayList<>();

    /** A share that was large enough, in figures. */
    void reached(String which, double value, double limit) {
        step("margin", String.format(Locale.ROOT, "%.2f ≥ %.2f", value, limit), which);
    }

    /** A lead over the next candidate that was large enough, in figures. */
    void ahead(double value, double next, double least) {
        step("margin", String.format(Locale.ROOT, "%.2f − %.2f > %.2f", value, next, least), "ahead");
    }

    /** A comparison that failed, in figures. */
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

    /** Constants' names become ids: {@code MISSING_OWNER} is {@code missing-owner}. */
    private static String id(String note) {
        return note.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
