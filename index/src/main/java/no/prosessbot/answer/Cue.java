package no.prosessbot.answer;

import java.util.List;

/**
 * Words of a question that tell what is asked.
 *
 * @param kind what they tell
 * @param words which words of the question, by place
 */
record Cue(Kind kind, List<Integer> words) {

    /** What a cue can tell. The names are the keys of the lexicon. */
    enum Kind {
        OWNER,
        LEADER,
        PURPOSE,
        INPUT,
        OUTPUT,
        CARD,
        ROLES,
        MISSING,
        LIST,
        TOPIC
    }
}
