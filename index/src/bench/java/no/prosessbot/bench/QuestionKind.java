package no.prosessbot.bench;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import no.prosessbot.card.Card;

/** How people ask. */
public enum QuestionKind {
    /** By the title as it stands. */
    TITLE(35) {
        @Override
        String ask(Card card, Random random) {
            return asking(random).formatted(card.title());
        }
    },
    /** In the definite form. */
    INFLECTED(12) {
        @Override
        String ask(Card card, Random random) {
            return asking(random).formatted(lower(card) + (random.nextBoolean() ? "en" : "a"));
        }
    },
    /** With a letter too few or two letters swapped. */
    MISSPELT(10) {
        @Override
        String ask(Card card, Random random) {
            String title = lower(card);
            int at = 2 + random.nextInt(Math.max(1, title.length() - 4));
            return asking(random)
                    .formatted(
                            random.nextBoolean()
                                    ? title.substring(0, at) + title.substring(at + 1)
                                    : title.substring(0, at)
                                            + title.charAt(at + 1)
                                            + title.charAt(at)
                                            + title.substring(at + 2));
        }
    },
    /** As part of a compound. */
    COMPOUND(8) {
        @Override
        String ask(Card card, Random random) {
            String compound = firstWord(card);
            return random.nextBoolean()
                    ? asking(random).formatted(compound + "sprosessen")
                    : "hvem er " + compound + "sansvarlig";
        }
    },
    /** By a part of the title that other titles have as well. */
    PART(8) {
        @Override
        String ask(Card card, Random random) {
            return asking(random)
                    .formatted(random.nextBoolean() ? firstWord(card) : anyOf(WordLists.HEADS, random) + "en");
        }
    },
    /** What somebody does: by full name, surname, or misspelt. */
    PERSON(10) {
        @Override
        String ask(Card card, Random random) {
            String name =
                    card.owner().vacant() ? "Kari Berg" : card.owner().names().get(0);
            String said =
                    switch (random.nextInt(4)) {
                        case 0 -> name.substring(name.lastIndexOf(' ') + 1);
                        case 1 -> name.substring(0, name.length() - 2) + name.charAt(name.length() - 1);
                        default -> name;
                    };
            return anyOf(List.of("hva eier %s", "hva har %s ansvaret for?", "hvilke prosesser leder %s"), random)
                    .formatted(said);
        }
    },
    /** By what the purpose says. */
    FREE_TEXT(8) {
        @Override
        String ask(Card card, Random random) {
            String[] purpose = String.valueOf(card.purpose()).replace(".", "").split(" ", -1);
            int from = random.nextInt(purpose.length - 6);
            return "jeg skal " + String.join(" ", List.of(purpose).subList(from, from + 6)) + ", hvem spør jeg?";
        }
    },
    /** Something that no card is about. */
    UNKNOWN(4) {
        @Override
        String ask(Card card, Random random) {
            return asking(random).formatted(anyOf(WordLists.UNKNOWN, random));
        }
    },
    /** Cards that nobody owns or leads. */
    MISSING(3) {
        @Override
        String ask(Card card, Random random) {
            return anyOf(List.of("hvilke prosesser mangler eier?", "hva mangler leder"), random);
        }
    },
    /** All cards. */
    LIST(2) {
        @Override
        String ask(Card card, Random random) {
            return "vis alle prosesser";
        }
    };

    /** Of a hundred questions, so many are of this kind. */
    final int share;

    QuestionKind(int share) {
        this.share = share;
    }

    /** @param card what the question is about, where it is about one */
    abstract String ask(Card card, Random random);

    private static String asking(Random random) {
        return anyOf(
                List.of(
                        "hvem eier %s",
                        "Hvem leder %s?",
                        "hva er formålet med %s?",
                        "kven eig %s",
                        "who owns %s?",
                        "hvem har ansvaret for %s",
                        "hei, kan du si meg hvem som eier %s?"),
                random);
    }

    private static String lower(Card card) {
        return card.title().toLowerCase(Locale.ROOT);
    }

    private static String firstWord(Card card) {
        return lower(card).split(" ", -1)[0];
    }

    private static <T> T anyOf(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
