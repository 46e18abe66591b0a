package no.prosessbot.console;

import no.prosessbot.reply.Help;
import no.prosessbot.reply.Reply;

/** The bot's reaction to one line of input. */
sealed interface Turn {

    /** An answer. */
    record Answered(Reply reply) implements Turn {}

    /** A message of the bot's own, e.g. about a wrong command. */
    record Told(String text) implements Turn {}

    /** Help: what can be asked. */
    record Helped(Help help) implements Turn {}

    /** No reaction, because the line was blank. */
    record Silent() implements Turn {}

    /** The end of the conversation. */
    record Ended() implements Turn {}
}
