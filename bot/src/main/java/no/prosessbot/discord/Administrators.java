package no.prosessbot.discord;

import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.interactions.Interaction;

/** Who may change something: those who may manage the server, whatever Discord let through. */
final class Administrators {

    private Administrators() {}

    /** False in a direct message. Asked of the channel, which Discord tells also of servers without the bot. */
    static boolean include(Interaction event) {
        Member member = event.getMember();
        return member != null && member.hasPermission(event.getGuildChannel(), Permission.MANAGE_SERVER);
    }
}
