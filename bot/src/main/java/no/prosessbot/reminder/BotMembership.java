package no.prosessbot.reminder;

/** Whether the bot is a member of a guild. */
public enum BotMembership {
    MEMBER,
    /** The bot has left or was removed, or the guild no longer exists. */
    LEFT,
    /** Not known at the moment: the bot is not connected, or the guild is unavailable. */
    UNKNOWN
}
