package no.prosessbot.discord.loopback;

/** The permission bits that the server knows. */
public final class Permissions {
    /** May do everything. */
    public static final long ADMINISTRATOR = 1L << 3;
    /** Manage Server. */
    public static final long MANAGE_GUILD = 1L << 5;
    /** Sees a channel. */
    public static final long VIEW_CHANNEL = 1L << 10;
    /** Writes in a channel. */
    public static final long SEND_MESSAGES = 1L << 11;
    /** Shows embeds. */
    public static final long EMBED_LINKS = 1L << 14;
    /** Reads what was written before. */
    public static final long READ_MESSAGE_HISTORY = 1L << 16;
    /** Mentions everyone and every role. */
    public static final long MENTION_EVERYONE = 1L << 17;
    /** Uses slash commands. */
    public static final long USE_APPLICATION_COMMANDS = 1L << 31;

    static final long ALL = (1L << 50) - 1;
    static final long ORDINARY =
            VIEW_CHANNEL | SEND_MESSAGES | EMBED_LINKS | READ_MESSAGE_HISTORY | USE_APPLICATION_COMMANDS;

    private Permissions() {}
}
