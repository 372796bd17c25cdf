package org.counterfoil.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.counterfoil.publish.NightMark;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a monitor is answered, over real sockets. */
class ManagementServerTest {

    @TempDir
    Path output = Path.of("");

    private Optional<ManagementServer> server = Optional.empty();

    private HttpResponse<String> ask(String method, String path) throws IOException, InterruptedException {
        if (server.isEmpty()) {
            server = ManagementServer.start("127.0.0.1:0", output);
        }
        URI address = URI.create("http://127.0.0.1:" + server.orElseThrow().port() + path);
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address)
                                .method(method, BodyPublishers.noBody())
                                .build(),
                        BodyHandlers.ofString());
    }

    @AfterEach
    void stop() {
        server.ifPresent(ManagementServer::close);
    }

    private void ended(int code) throws IOException {
        String now = Instant.now().toString();
        NightMark.begin(Optional.empty(), "2026-11-20", "process 1", now)
                .ending(now, code, "secret of a source, /a/path")
                .write(output);
    }

    @Test
    void healthFollowsTheLastNight() throws Exception {
        assertThat(ask("GET", "/health").body()).isEqualTo("{\"status\":\"UP\",\"night\":\"never ran\"}\n");
        ended(0);
        assertThat(ask("GET", "/health").statusCode()).isEqualTo(200);
        ended(3);
        HttpResponse<String> failed = ask("GET", "/health");
        assertThat(failed.statusCode()).isEqualTo(503);
        assertThat(failed.body()).isEqualTo("{\"status\":\"DOWN\",\"night\":\"failed\"}\n");
    }

    @Test
    void metricsTellWhereNightsStandAndNothingElse() throws Exception {
        ended(3);
        assertThat(ask("GET", "/metrics").body())
                .contains("counterfoil_night{what=\"last exit code\"} 3.0", "counterfoil_night{what=\"running\"} 0.0")
                .contains("jvm_memory_used_bytes")
                .doesNotContain("secret", "/a/path");
        ended(0);
        assertThat(ask("GET", "/metrics").body())
                .contains("counterfoil_night{what=\"last exit code\"} 0.0", "counterfoil_night{what=\"last good\"}");
    }

    @Test
    void takesNothingAndKnowsNoOtherPage() throws Exception {
        assertThat(ask("POST", "/health").statusCode()).isEqualTo(405);
        assertThat(ask("GET", "/env").statusCode()).isEqualTo(404);
        Files.writeString(Files.createDirectories(output.resolve("runs")).resolve("last.json"), "{");
        HttpResponse<String> damaged = ask("GET", "/health");
        assertThat(damaged.statusCode()).isEqualTo(500);
        assertThat(damaged.body()).doesNotContain(output.toString());
    }

    @Test
    void addressThatCannotBeHadEndsNothing() {
        server = ManagementServer.start("127.0.0.1:0", output);
        assertThat(ManagementServer.start("127.0.0.1:" + server.orElseThrow().port(), output))
                .isEmpty();
        assertThat(ManagementServer.start("nonsense", output)).isEmpty();
    }
}
