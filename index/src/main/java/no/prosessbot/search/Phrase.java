package no.prosessbot.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.prosessbot.search.Title.TitleWord;
import no.prosessbot.search.WordMatches.Match;

/** Tells whether a text contains a phrase, not just some of its words. */
final class Phrase {

    private Phrase() {}

    /**
     * Returns true if all content words of the phrase occur in the text, in the same order and no farther apart than in
     * the phrase. They may be inflected, misspelt or derived. Function words between them may differ or be missing,
     * unless the phrase lists them.
     *
     * @param phrase words in order; a function word among them must occur unchanged at the same position
     * @param query content words of the text, in order
     * @param among all words of the text, in order
     */
    static boolean said(List<TitleWord> phrase, List<WordMatches> query, List<Word> among) {
        List<TitleWord> content =
                phrase.stream().filter(word -> !word.function()).toList();
        if (content.size() == 1 && phrase.size() == 1) {
            return query.stream().anyMatch(asked -> says(asked, content.get(0)));
        }
        Map<Integer, Integer> places = new HashMap<>();
        for (int place = 0; place < among.size(); place++) {
            places.put(among.get(place).start(), place);
        }
        for (int first = 0; first + content.size() <= query.size(); first++) {
            if (said(content, query.subList(first, first + content.size()), places)
                    && functionWordsStand(phrase, content.get(0), query.get(first), among, places)) {
                return true;
            }
        }
        return false;
    }

    private static boolean said(List<TitleWord> content, List<WordMatches> run, Map<Integer, Integer> places) {
        for (int i = 0; i < run.size(); i++) {
            if (!says(run.get(i), content.get(i))) {
                return false;
            }
            if (i > 0) {
                int apart = place(run.get(i), places) - place(run.get(i - 1), places);
                if (apart > content.get(i).place() - content.get(i - 1).place()) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean says(WordMatches asked, TitleWord word) {
        Match match = asked.full(word);
        return match != null && match.how().compareTo(Likeness.PART) < 0;
    }

    private static boolean functionWordsStand(
            List<TitleWord> phrase,
            TitleWord anchor,
            WordMatches said,
            List<Word> among,
            Map<Integer, Integer> places) {
        for (TitleWord word : phrase) {
            int place = place(said, places) + word.place() - anchor.place();
            boolean stands = place >= 0
                    && place < among.size()
                    && among.get(place).folded().equals(word.folded());
            if (word.function() && !stands) {
                return false;
            }
        }
        return true;
    }

    private static int place(WordMatches asked, Map<Integer, Integer> places) {
        return places.getOrDefault(asked.word().start(), 0);
    }
}
