package structure.discord;

class HearsButtons extends net.dv8tion.jda.api.hooks.ListenerAdapter {

    @Override
    public void onButtonInteraction(net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent event) {
        event.reply("Kari Lien eier Release.").queue();
    }
}
