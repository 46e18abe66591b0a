package no.prosessbot.reply;

/** The slash commands, as shown by Discord and as typed in the terminal; in the order of the help. */
public enum SlashCommand {
    CARD("/prosess", "navn", "title"),
    OWNER("/hvem eier", "prosess", "process"),
    LEADER("/hvem leder", "prosess", "process"),
    ROLES("/hvem har", "person", "person"),
    LIST("/prosesser", "", ""),
    MISSING("/mangler", "", ""),
    ASK("/spør", "tekst", "text"),
    REMIND("/påminnelse", "", ""),
    STATUS("/prosessbot status", "", ""),
    HELP("/prosessbot hjelp", "", "");

    private final String typed;
    private final String option;
    private final String argumentKey;

    SlashCommand(String typed, String option, String argumentKey) {
        this.typed = typed;
        this.option = option;
        this.argumentKey = argumentKey;
    }

    /** Returns the words of the command with the slash, in lower case, e.g. {@code /hvem eier}. */
    public String typed() {
        return typed;
    }

    /** Returns the name of its only option, in lower case; empty if it takes none. */
    public String option() {
        return option;
    }

    /** Returns true if the command does nothing in a terminal. */
    public boolean onlyOnDiscord() {
        return this == REMIND;
    }

    public boolean takesArgument() {
        return !option.isEmpty();
    }

    String usage(Words words) {
        return takesArgument() ? typed + " <" + words.say("argument." + argumentKey) + ">" : typed;
    }
}
