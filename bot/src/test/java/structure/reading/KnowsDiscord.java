package structure.reading;

class KnowsDiscord {
    structure.discord.HidesThreads threads = new structure.discord.HidesThreads();
}
