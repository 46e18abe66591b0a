package no.prosessbot.console;

import no.prosessbot.reply.Help;
import no.prosessbot.reply.Reply;

/** What the bot does after a line was typed. */
sealed interface Turn {

    /** It answers. */
    record Answered(Reply reply) implements Turn {}

    /** It says something of itself. */
    record Told(String text) implements Turn {}

    /** It tells what one can ask. */
    record Helped(Help help) implements Turn {}

    /** Nothing was said. */
    record Silent() implements Turn {}

    /** The conversation is over. */
    record Ended() implements Turn {}
}
