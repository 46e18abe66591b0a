package no.prosessbot.discord.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

/** A bot without a library, which can also say what no library would. */
final class RawBot {
    private final LoopbackDiscord discord;
    private final HttpClient client = HttpClient.newHttpClient();

    RawBot(LoopbackDiscord discord) {
        this.discord = discord;
    }

    /** The status and the body of the answer, which is null where it has none. */
    record Answer(int status, JsonNode body) {}

    Answer ask(String method, String path, JsonNode body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(discord.restUrl() + path))
                .header("Authorization", "Bot " + discord.token())
                .method(method, HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        return new Answer(
                response.statusCode(), response.body().isEmpty() ? Json.value(null) : Json.parse(response.body()));
    }

    /** Registers {@code /ekko tekst:}, which completes. */
    void register() throws IOException, InterruptedException {
        JsonNode option =
                Json.object("type", 3, "name", "tekst", "description", "Tekst", "required", true, "autocomplete", true);
        JsonNode command = Json.object("name", "ekko", "description", "Ekko", "options", List.of(option));
        ask("PUT", "applications/" + discord.world().applicationId() + "/commands", Json.array(List.of(command)));
    }

    Answer callback(SentInteraction to, int type, JsonNode data) throws IOException, InterruptedException {
        String path = "interactions/" + to.id() + "/" + to.token() + "/callback";
        return ask("POST", path, Json.object("type", type, "data", data));
    }

    Answer post(Channel channel, JsonNode body) throws IOException, InterruptedException {
        return ask("POST", "channels/" + channel.id() + "/messages", body);
    }
}
