package no.prosessbot.discord;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import no.prosessbot.answer.Language;
import no.prosessbot.card.Handbook;
import no.prosessbot.reply.Help;
import no.prosessbot.reply.HelpTexts;

/** Help texts in Markdown: what can be asked. */
final class HelpText {

    /** Longest example in UTF-16 units; the titles in examples may be of any length. */
    private static final int EXAMPLE = 150;

    private final Texts texts;
    private final HelpTexts helpTexts = new HelpTexts();

    HelpText(Texts texts) {
        this.texts = texts;
    }

    /** Returns the whole help text, with example questions from the handbook. */
    String whole(Handbook handbook, Language language) {
        Help help = helpTexts.help(handbook, language);
        StringBuilder lines = new StringBuilder(help.questionsHeading());
        help.questions().forEach(question -> lines.append("\n- ").append(MarkdownText.line(question, EXAMPLE)));
        lines.append("\n\n").append(help.commandsHeading());
        help.commands()
                .forEach(command -> lines.append("\n- `")
                        .append(command.usage())
                        .append("` ")
                        .append(command.meaning()));
        return lines.append("\n\n")
                .append(texts.say(language, "help.elsewhere"))
                .toString();
    }

    /**
     * Returns the language of a greeting or of a request for help.
     *
     * @param usual language tried first, because some words are the same in several languages
     * @return empty if the text is something else
     */
    Optional<Language> wanted(String text, Language usual) {
        String word = text.toLowerCase(Locale.ROOT).replaceAll("^[\\p{Punct}\\s]+|[\\p{Punct}\\s]+$", "");
        return Stream.concat(Stream.of(usual), Arrays.stream(Language.values()))
                .filter(language ->
                        List.of(texts.say(language, "help.wanted").split(",")).contains(word))
                .findFirst();
    }

    /** Returns one or two lines of help, for somebody who addresses the bot without asking anything. */
    String brief(Handbook handbook, Language language) {
        String example = helpTexts.examples(handbook, language).get(0);
        return texts.say(language, "help.brief", MarkdownText.line(example, EXAMPLE));
    }
}
