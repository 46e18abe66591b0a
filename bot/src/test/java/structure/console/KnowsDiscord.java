package structure.console;

class KnowsDiscord {
    structure.discord.HidesThreads threads = new structure.discord.HidesThreads();
}
