package structure.reply;

class KnowsJda {
    Class<?> account = net.dv8tion.jda.api.JDA.class;
}
