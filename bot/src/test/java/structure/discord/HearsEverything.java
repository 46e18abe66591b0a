package structure.discord;

class HearsEverything implements net.dv8tion.jda.api.hooks.EventListener {

    @Override
    public void onEvent(net.dv8tion.jda.api.events.GenericEvent event) {}
}
