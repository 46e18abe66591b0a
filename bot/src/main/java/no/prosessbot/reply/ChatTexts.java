package no.prosessbot.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.prosessbot.answer.Language;
import no.prosessbot.card.BusinessProcess;
import no.prosessbot.card.Card;
import no.prosessbot.card.Handbook;
import no.prosessbot.card.Processes;
import no.prosessbot.page.Severity;

/** What the bot says of itself and of commands, as opposed to what cards say. Immutable and thread-safe. */
public final class ChatTexts {

    static final String BUNDLE = "chat";

    private final Map<Language, Words> words = Words.inEachLanguage(BUNDLE);

    public String farewell(Language language) {
        return in(language).say("farewell");
    }

    /**
     * There is no such command.
     *
     * @param typed as the user typed it
     * @param nearest one that may have been meant
     */
    public String unknownCommand(String typed, Optional<SlashCommand> nearest, Language language) {
        Words own = in(language);
        return nearest.map(command -> own.say("command.unknown", typed, command.usage(own)))
                .orElseGet(() -> own.say("command.unknown.far", typed));
    }

    /** The command needs an argument. */
    public String incompleteCommand(SlashCommand command, Language language) {
        return in(language).say("command.incomplete", command.usage(in(language)));
    }

    /** The command does nothing in a terminal. */
    public String onlyOnDiscord(SlashCommand command, Language language) {
        return in(language).say("command.elsewhere", command.typed());
    }

    /** Invites to choose by number. */
    public String choose(Language language) {
        return in(language).say("choice.prompt");
    }

    /** The number chosen is none of those offered, 1 to {@code count}. */
    public String noSuchChoice(int count, Language language) {
        return in(language).say("choice.out-of-range", Integer.toString(count));
    }

    /** How much the handbook holds, and how well. */
    public String status(Handbook handbook, Language language) {
        List<BusinessProcess> processes = Processes.of(handbook.cards()).all();
        long pages = handbook.cards().stream().map(Card::file).distinct().count();
        long ownerless = processes.stream().filter(BusinessProcess::ownerless).count();
        List<String> sentences = new ArrayList<>();
        sentences.add(in(language)
                .say(
                        "status",
                        Integer.toString(processes.size()),
                        Long.toString(pages),
                        Long.toString(ownerless),
                        count(handbook, Severity.ERROR),
                        count(handbook, Severity.WARNING)));
        List<String> kept = handbook.keptPages();
        add(sentences, "status.kept", kept, List.of(), language);
        add(sentences, "status.left-out", handbook.pagesLeftOut(), kept, language);
        add(sentences, "status.unreadable", handbook.unreadable(), kept, language);
        return String.join(" ", sentences);
    }

    private void add(List<String> sentences, String key, List<String> files, List<String> except, Language language) {
        long count = files.stream().filter(file -> !except.contains(file)).count();
        if (count > 0) {
            sentences.add(in(language).say(key, count));
        }
    }

    private static String count(Handbook handbook, Severity severity) {
        return Long.toString(handbook.problems().stream()
                .filter(problem -> problem.rule().severity() == severity)
                .count());
    }

    /** The heading of the column that tells where cards stand. */
    public String sourceHeading(Language language) {
        return in(language).say("table.source");
    }

    /** Stands in a table where nobody has a role. */
    public String nobody(Language language) {
        return in(language).say("table.none");
    }

    private Words in(Language language) {
        return Words.in(words, language);
    }
}
