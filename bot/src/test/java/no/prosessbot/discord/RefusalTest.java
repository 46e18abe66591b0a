package no.prosessbot.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import okhttp3.HttpUrl;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalTest {

    private static final String TOKEN = "aW50ZXJhY3Rpb246MTIzNDU2Nzg5MDEyMzQ1Njc4OmFiY2RlZg";

    @ParameterizedTest
    @CsvSource({
        "interactions/12/TOKEN/callback?with_response=true, /interactions/{id}/{token}/callback",
        "interactions/12/abc/callback, /interactions/{id}/{token}/callback",
        "webhooks/12/TOKEN/messages/@original, /webhooks/{id}/{token}/messages/@original",
        "webhooks/12/345, /webhooks/{id}/{token}",
        "channels/12/messages?after=5&limit=100, /channels/{id}/messages",
        "channels/12/messages/34/reactions/%F0%9F%98%80/@me, /channels/{id}/messages/{id}/reactions/{token}/@me",
        "applications/12/guilds/34/commands, /applications/{id}/guilds/{id}/commands",
        "users/@me, /users/@me",
        "invites/Ab1xYz, /invites/{token}",
    })
    void a_route_has_neither_ids_nor_tokens(String path, String route) {
        for (String base : List.of(
                "https://discord.com/api/v10/", "http://127.0.0.1:8099/api/v10/", "https://rot.example/a/b/api/v10/")) {
            assertEquals(route, Refusal.route(HttpUrl.get(base + path.replace("TOKEN", TOKEN))));
        }
    }
}
