package structure.discord;

class WaitsForDiscord {

    void speak(net.dv8tion.jda.api.entities.channel.middleman.MessageChannel channel) {
        channel.sendMessage("…").complete();
    }
}
