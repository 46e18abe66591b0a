package no.prosessbot.discord;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.prosessbot.answer.AnswerKind;
import no.prosessbot.answer.Language;

/**
 * What a button or a select menu stands for. It is all that is remembered of a message, so that components work after a
 * restart. The only place that knows how ids are spelt: {@code p1}, the kind of component, and its parts, between colons,
 * at most {@value Limits#CUSTOM_ID} characters.
 */
sealed interface ComponentId {

    /** To be raised when the parts of an id change; ids of other versions are not read. */
    String VERSION = "p1";

    /** The language in which the component is labelled, and what it leads to is told. */
    Language language();

    /** As Discord keeps it. */
    String encode();

    /**
     * Shows what one card or person has to say to a question.
     *
     * @param kind a kind that is about one card or one person
     * @param key see {@link Subjects}
     * @param asker the user who may press it
     */
    record Subject(AnswerKind kind, String key, Language language, long asker) implements ComponentId {
        @Override
        public String encode() {
            return join("subject", kind.id(), key, language.tag(), Long.toUnsignedString(asker));
        }
    }

    /**
     * A menu of subjects; its options' values are ids of {@link Subject}.
     *
     * @param asker the user who may choose
     */
    record Menu(Language language, long asker) implements ComponentId {
        @Override
        public String encode() {
            return join("menu", language.tag(), Long.toUnsignedString(asker));
        }
    }

    /**
     * Turns to a page of a list of cards.
     *
     * @param kind LIST, MISSING_OWNER or MISSING_LEADER
     * @param page from 0
     * @param asker the user for whom the message itself turns
     */
    record Page(AnswerKind kind, int page, Language language, long asker) implements ComponentId {
        @Override
        public String encode() {
            return join("page", kind.id(), Integer.toString(page), language.tag(), Long.toUnsignedString(asker));
        }
    }

    /**
     * Shows the answer to a question that was written in the same channel, to the one who wrote it.
     *
     * @param question the id of the message
     * @param asker the user who wrote it, and may press
     */
    record Reveal(long question, Language language, long asker) implements ComponentId {
        @Override
        public String encode() {
            return join("reveal", Long.toUnsignedString(question), language.tag(), Long.toUnsignedString(asker));
        }
    }

    /** Shows the private answer, as it stands, to the whole channel. */
    record Share(Language language) implements ComponentId {
        @Override
        public String encode() {
            return join("share", language.tag());
        }
    }

    /** Something that can be done about cards without an owner; which of them is asked next. */
    record Doable(Doing doing, Language language) implements ComponentId {
        @Override
        public String encode() {
            return join("doable", doing.id(), language.tag());
        }
    }

    /** A menu of such cards; its options' values are ids of {@link Deed}. */
    record DeedMenu(Doing doing, Language language) implements ComponentId {
        @Override
        public String encode() {
            return join("deeds", doing.id(), language.tag());
        }
    }

    /**
     * Does something about one card: of a component it opens the form, of a form it is what is sent.
     *
     * @param key of the card, see {@link Subjects}
     */
    record Deed(Doing doing, String key, Language language) implements ComponentId {
        @Override
        public String encode() {
            return join("deed", doing.id(), key, language.tag());
        }
    }

    /** Reads an id; empty where it is of another version, or none of ours. */
    static Optional<ComponentId> parse(String text) {
        List<String> parts = Arrays.asList(text.split(":", -1));
        if (parts.size() < 2 || !parts.get(0).equals(VERSION)) {
            return Optional.empty();
        }
        try {
            return switch (parts.get(1) + "/" + parts.size()) {
                case "subject/6" ->
                    Optional.of(new Subject(
                            kind(parts.get(2)), parts.get(3), tagged(parts.get(4)), snowflake(parts.get(5))));
                case "menu/4" -> Optional.of(new Menu(tagged(parts.get(2)), snowflake(parts.get(3))));
                case "page/6" ->
                    Optional.of(new Page(
                            kind(parts.get(2)),
                            Integer.parseInt(parts.get(3)),
                            tagged(parts.get(4)),
                            snowflake(parts.get(5))));
                case "doable/4" -> Optional.of(new Doable(Doing.of(parts.get(2)), tagged(parts.get(3))));
                case "deeds/4" -> Optional.of(new DeedMenu(Doing.of(parts.get(2)), tagged(parts.get(3))));
                case "deed/5" -> Optional.of(new Deed(Doing.of(parts.get(2)), parts.get(3), tagged(parts.get(4))));
                case "reveal/5" ->
                    Optional.of(new Reveal(snowflake(parts.get(2)), tagged(parts.get(3)), snowflake(parts.get(4))));
                case "share/3" -> Optional.of(new Share(tagged(parts.get(2))));
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static String join(String... parts) {
        return VERSION + ":" + String.join(":", parts);
    }

    private static AnswerKind kind(String id) {
        return Arrays.stream(AnswerKind.values())
                .filter(kind -> kind.id().equals(id))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    private static Language tagged(String tag) {
        return Arrays.stream(Language.values())
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    private static long snowflake(String digits) {
        return Long.parseUnsignedLong(digits);
    }
}
