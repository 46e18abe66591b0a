package no.prosessbot.answer;

import java.util.List;

/**
 * How a question was read, step by step: what was recognised as what, which candidates there were with which scores, and
 * which margin decided. For people who want to know why an answer was wrong.
 *
 * @param steps in order
 */
public record Reading(List<Step> steps) {

    public static final Reading NONE = new Reading(List.of());

    public Reading {
        steps = List.copyOf(steps);
    }

    /** True if a title was said, in whole or in part. */
    boolean decidedByTitle() {
        return steps.stream()
                .anyMatch(step -> step.what().equals("decided") && step.note().startsWith("title"));
    }

    /**
     * One step.
     *
     * @param what what was looked at, a stable English id in kebab-case, e.g. {@code intent} or {@code candidate}
     * @param text the words or title concerned
     * @param score 0 to 1, or NaN where the step has none
     * @param note why, an id in kebab-case, e.g. {@code exact-title}; may be empty
     */
    public record Step(String what, String text, double score, String note) {}
}
