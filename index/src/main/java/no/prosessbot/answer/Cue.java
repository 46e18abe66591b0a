package no.prosessbot.answer;

import java.util.List;

/**
 * Words of a question that tell what is asked.
 *
 * @param kind what they tell
 * @param words indices of these words in the question, ascending; empty for a cue that is the end of a compound
 */
record Cue(Kind kind, List<Integer> words) {

    /** What a cue can tell. The names, in lower case, are keys of the lexicon. */
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
