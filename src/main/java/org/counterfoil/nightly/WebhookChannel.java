package org.counterfoil.nightly;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.env.Environment;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells by a POST of JSON. Its {@code text} is the subject, which is what chat services show. The address is never logged: most hold a
 * secret.
 */
record WebhookChannel(URI address) implements NoticeChannel {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final int REFUSED = 300;

    /** Empty where no address is named. */
    static Optional<NoticeChannel> of(Environment settings) {
        String address = settings.getProperty("counterfoil.notify.webhook", "");
        return address.isBlank() ? Optional.empty() : Optional.of(new WebhookChannel(URI.create(address.strip())));
    }

    @Override
    public String name() {
        return "webhook";
    }

    @Override
    public void send(Notice notice) throws IOException, InterruptedException {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("text", notice.subject());
        body.put("outcome", notice.outcome());
        body.put("night", notice.night());
        body.put("exit_code", notice.exitCode());
        body.put("lines", notice.lines());
        body.put("new_breaks", notice.newBreaks());
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body)))
                .build();
        HttpResponse<Void> answer =
                HttpClient.newBuilder().connectTimeout(PATIENCE).build().send(request, BodyHandlers.discarding());
        if (answer.statusCode() >= REFUSED) {
            throw new IOException("the server answered " + answer.statusCode());
        }
    }
}
