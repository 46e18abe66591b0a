package structure.discord;

class RegistersAListener {

    void listen(net.dv8tion.jda.api.JDA jda) {
        jda.addEventListener((net.dv8tion.jda.api.hooks.EventListener) event -> {});
    }
}
