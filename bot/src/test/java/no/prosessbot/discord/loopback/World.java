package no.prosessbot.discord.loopback;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Who and what there is: two servers, each with channels; an administrator, an ordinary member, and one with a role, who
 * are on both until they {@linkplain LoopbackDiscord#leave leave}; and somebody who is on neither.
 *
 * <p>The bot may mention everyone, and every role is mentionable, so that a careless message really would ping.
 */
public final class World {
    private final User bot = new User("900000000000000001", "prosessbot", "Prosessbot", true);
    private final Guild guild = new Guild("200000000000000001", "Kommunen", "no");
    private final Guild otherGuild = new Guild("200000000000000002", "Verftet", "en-US");
    private final User kari = new User("100000000000000001", "kari", "Kari Administrator", false);
    private final User ola = new User("100000000000000002", "ola", "Ola Nordmann", false);
    private final User per = new User("100000000000000003", "per", "Per Hansen", false);
    private final User nora = new User("100000000000000004", "nora", "Nora Utenfor", false);
    private final Channel general = new Channel("400000000000000001", "generelt", guild, null);
    private final Channel processes = new Channel("400000000000000002", "prosesser", guild, null);
    private final Channel otherGeneral = new Channel("400000000000000011", "generelt", otherGuild, null);
    private final Role administrators =
            new Role("300000000000000001", "Administrator", Permissions.ADMINISTRATOR, true);
    private final Role owners = new Role("300000000000000002", "Prosesseier", 0, true);
    private final Channel group = new Channel("600000000000000001", "gjengen", null, null);
    private final Role bots = new Role(
            "300000000000000003", "prosessbot", Permissions.ORDINARY | Permissions.MENTION_EVERYONE, false, bot);

    private final Map<String, Channel> channels = new ConcurrentHashMap<>();
    private final Map<String, Channel> directs = new ConcurrentHashMap<>();
    private final Map<String, Long> denied = new ConcurrentHashMap<>();
    private final Map<String, Long> reserved = new ConcurrentHashMap<>();
    private final Map<String, List<User>> excepted = new ConcurrentHashMap<>();
    private final Map<String, Set<User>> gone = new ConcurrentHashMap<>();
    private final Set<Guild> left = ConcurrentHashMap.newKeySet();
    private final Set<Guild> down = ConcurrentHashMap.newKeySet();

    World() {
        for (Channel channel : List.of(general, processes, otherGeneral, group)) {
            channels.put(channel.id(), channel);
        }
    }

    /** The application's id, which is not the bot's. */
    public String applicationId() {
        return "900000000000000002";
    }

    /** The bot. */
    public User bot() {
        return bot;
    }

    /** Administrator of both servers. */
    public User kari() {
        return kari;
    }

    /** An ordinary member. */
    public User ola() {
        return ola;
    }

    /** An ordinary member who has {@link #ownerRole()}. */
    public User per() {
        return per;
    }

    /** Somebody who is on no server. */
    public User nora() {
        return nora;
    }

    /** The server that most tests use; its language is Norwegian. */
    public Guild guild() {
        return guild;
    }

    /** Another server; its language is English. */
    public Guild otherGuild() {
        return otherGuild;
    }

    /** #generelt of {@link #guild()}. */
    public Channel general() {
        return general;
    }

    /** #prosesser of {@link #guild()}. */
    public Channel processes() {
        return processes;
    }

    /** #generelt of {@link #otherGuild()}. */
    public Channel otherGeneral() {
        return otherGeneral;
    }

    /** A mentionable role without permissions. */
    public Role ownerRole() {
        return owners;
    }

    /** The role that Discord made for the bot; as it is, only administrators can mention it so that it counts. */
    public Role botRole() {
        return bots;
    }

    /** A conversation among users, without the bot. */
    public Channel group() {
        return group;
    }

    /** The channel of direct messages between the bot and the user. */
    public Channel dm(User user) {
        return directs.computeIfAbsent(user.id(), id -> {
            Channel channel = new Channel("5" + id.substring(1), user.name(), null, user);
            channels.put(channel.id(), channel);
            return channel;
        });
    }

    Optional<Channel> channel(String id) {
        return Optional.ofNullable(channels.get(id));
    }

    void remove(Channel channel) {
        channels.remove(channel.id());
    }

    void deny(Channel channel, long permissions) {
        denied.put(channel.id(), permissions);
    }

    long denied(Channel channel) {
        return denied.getOrDefault(channel.id(), 0L);
    }

    void reserve(Channel channel, long permissions, List<User> except) {
        reserved.put(channel.id(), permissions);
        excepted.put(channel.id(), except);
    }

    List<User> excepted(Channel channel) {
        return excepted.getOrDefault(channel.id(), List.of());
    }

    long reserved(Channel channel) {
        return reserved.getOrDefault(channel.id(), 0L);
    }

    List<Guild> guilds() {
        return List.of(guild, otherGuild);
    }

    /** Those that the bot is a member of, also where they are out of order. */
    List<Guild> joined() {
        return guilds().stream().filter(each -> !left.contains(each)).toList();
    }

    void leave(Guild guildToLeave) {
        left.add(guildToLeave);
    }

    void join(Guild guildToJoin) {
        left.remove(guildToJoin);
    }

    boolean down(Guild each) {
        return down.contains(each);
    }

    void breakDown(Guild each) {
        down.add(each);
    }

    void recover(Guild each) {
        down.remove(each);
    }

    Optional<Guild> guild(String id) {
        return guilds().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    List<Channel> channels(Guild of) {
        return channels.values().stream()
                .filter(channel -> of.equals(channel.guild()))
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
    }

    /** Takes a user off a server. */
    void leave(Guild left, User user) {
        gone.computeIfAbsent(left.id(), id -> ConcurrentHashMap.newKeySet()).add(user);
    }

    /** Whether the user is on the server. */
    boolean member(Guild of, User user) {
        return !user.equals(nora) && !gone.getOrDefault(of.id(), Set.of()).contains(user);
    }

    /** All users with the roles that they have where they are members, and the bot. */
    Map<User, List<Role>> users() {
        Map<User, List<Role>> members = new LinkedHashMap<>();
        members.put(kari, List.of(administrators));
        members.put(ola, List.of());
        members.put(per, List.of(owners));
        members.put(nora, List.of());
        members.put(bot, List.of(bots));
        return members;
    }

    Optional<User> user(String id) {
        return users().keySet().stream().filter(user -> user.id().equals(id)).findFirst();
    }

    List<Role> roles(Guild of) {
        List<Role> roles = new ArrayList<>();
        roles.add(new Role(of.id(), "@everyone", Permissions.ORDINARY, false));
        roles.addAll(List.of(owners, bots, administrators));
        return roles;
    }

    long permissions(User user, @Nullable Channel channel) {
        Map<User, List<Role>> members = new HashMap<>(users());
        long permissions = Permissions.ORDINARY;
        for (Role role : members.getOrDefault(user, List.of())) {
            permissions |= role.permissions();
        }
        if ((permissions & Permissions.ADMINISTRATOR) != 0) {
            return Permissions.ALL;
        }
        if (channel == null) {
            return permissions;
        }
        if (excepted(channel).contains(user)) {
            return permissions;
        }
        return permissions & ~(user.equals(bot) ? denied(channel) : reserved(channel));
    }
}
