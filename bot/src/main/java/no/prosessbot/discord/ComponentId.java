package no.prosessbot.discord;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.prosessbot.answer.AnswerKind;
import no.prosessbot.answer.Language;

/**
 * Custom id of a button, select menu, menu option or modal. The id carries all state, so that components keep working
 * after a restart. This is the only place that knows the format: {@code p1}, the kind and the kind's fields, separated
 * by colons, at most {@value Limits#CUSTOM_ID} characters.
 */
sealed interface ComponentId {

    /** Format version; to be raised when the fields of an id change. Ids of other versions are not parsed. */
    String VERSION = "p1";

    /** Language of the component's label, and of what it leads to. */
    Language language();

    /** Returns the custom id as sent to Discord. */
    String encode();

    /**
     * Shows the answer about one card or person.
     *
     * @param kind an answer kind that is about one card or one person
     * @param key key of the card or person, see {@link Subjects}
     * @param asker id of the user who may press it
     */
    record Subject(AnswerKind kind, String key, Language language, long asker) implements ComponentId {
        @Override
        public String encode() {
            return join("subject", kind.id(), key, language.tag(), Long.toUnsignedString(asker));
        }
    }

    /**
     * A menu of subjects. The values of its options are encoded {@link Subject} ids.
     *
     * @param asker id of the user who may choose
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
     * @param page index from 0
     * @param asker id of the user for whom the message itself is changed; others get a message of their own
     */
    record Page(AnswerKind kind, int page, Language language, long asker) implements ComponentId {
        @Override
        public String encode() {
            return join("page", kind.id(), Integer.toString(page), language.tag(), Long.toUnsignedString(asker));
        }
    }

    /**
     * Shows the answer to a question asked in the same channel, to its author alone.
     *
     * @param question id of the message with the question
     * @param asker id of the user who wrote it and may press the button
     */
    record Reveal(long question, Language language, long asker) implements ComponentId {
        @Override
        public String encode() {
            return join("reveal", Long.toUnsignedString(question), language.tag(), Long.toUnsignedString(asker));
        }
    }

    /** Posts the ephemeral answer, unchanged, to the whole channel. */
    record Share(Language language) implements ComponentId {
        @Override
        public String encode() {
            return join("share", language.tag());
        }
    }

    /** Starts an action on cards without an owner; the user picks the card next. */
    record Doable(Doing doing, Language language) implements ComponentId {
        @Override
        public String encode() {
            return join("doable", doing.id(), language.tag());
        }
    }

    /** A menu of cards without an owner. The values of its options are encoded {@link Deed} ids. */
    record DeedMenu(Doing doing, Language language) implements ComponentId {
        @Override
        public String encode() {
            return join("deeds", doing.id(), language.tag());
        }
    }

    /**
     * An action on one card: as the id of a component it opens the modal, as the id of a modal it carries out what was
     * submitted.
     *
     * @param key key of the card, see {@link Subjects}
     */
    record Deed(Doing doing, String key, Language language) implements ComponentId {
        @Override
        public String encode() {
            return join("deed", doing.id(), key, language.tag());
        }
    }

    /** Parses a custom id; empty if it is of another version or not the bot's. */
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
