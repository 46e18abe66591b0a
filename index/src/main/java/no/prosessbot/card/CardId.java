package no.prosessbot.card;

/**
 * What a card is known by from one reading to the next: its title, disregarding case, blanks and Unicode form; with its
 * page only where the title occurs on several cards. Never its line, because editors move cards about.
 *
 * @param title folded
 * @param file the page, or empty where the title alone is enough
 */
public record CardId(String title, String file) {

    /** The identity of one of the handbook's cards. */
    public static CardId of(Card card, Handbook handbook) {
        String title = Folding.fold(card.title());
        long bearers = handbook.cards().stream()
                .filter(other -> Folding.fold(other.title()).equals(title))
                .limit(2)
                .count();
        return new CardId(title, bearers > 1 ? card.file() : "");
    }
}
