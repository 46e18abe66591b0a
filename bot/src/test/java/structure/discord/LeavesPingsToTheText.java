package structure.discord;

class LeavesPingsToTheText {

    Object edit() {
        return new net.dv8tion.jda.api.utils.messages.MessageEditBuilder();
    }
}
