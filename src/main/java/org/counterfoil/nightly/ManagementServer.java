package org.counterfoil.nightly;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.counterfoil.publish.Heartbeat;
import org.counterfoil.publish.NightMark;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a monitor may ask the scheduler: {@code /health} and {@code /metrics}. It gives words and numbers of its own, no text of a
 * source, no path and no setting, and takes nothing. The JDK's own server: Actuator's pages would need a web starter, which every
 * night would have to load.
 */
final class ManagementServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ManagementServer.class);

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int NOT_ALLOWED = 405;
    private static final int FAULT = 500;
    private static final int UNAVAILABLE = 503;

    private final HttpServer server;
    private final Path output;
    private final NightMetrics metrics;

    private ManagementServer(HttpServer server, Path output) {
        this.server = server;
        this.output = output;
        this.metrics = new NightMetrics(output);
    }

    /** An answer to a question. */
    private record Answer(int status, String type, String text) {}

    /**
     * An address that cannot be had is logged: nights are worth more than numbers about them.
     *
     * @param address {@code host:port}; port 0 takes any
     */
    static Optional<ManagementServer> start(String address, Path output) {
        try {
            int colon = address.lastIndexOf(':');
            InetSocketAddress place =
                    new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
            ManagementServer management = new ManagementServer(HttpServer.create(place, 0), output);
            management.server.createContext("/", management::handle);
            management.server.start();
            LOG.info("health and metrics at http://{}:{}", place.getHostString(), management.port());
            return Optional.of(management);
        } catch (IOException | RuntimeException e) {
            LOG.warn("no health and no metrics at {}: {}", address, e.getMessage());
            return Optional.empty();
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Answer answer = exchange.getRequestMethod().equals("GET")
                    ? answer(exchange.getRequestURI().getPath())
                    : new Answer(NOT_ALLOWED, "text/plain", "only GET\n");
            byte[] bytes = answer.text().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", answer.type() + "; charset=utf-8");
            exchange.sendResponseHeaders(answer.status(), bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private Answer answer(String path) {
        try {
            return switch (path) {
                case "/health" -> health();
                case "/metrics" -> new Answer(OK, "text/plain; version=0.0.4", metrics.text());
                default -> new Answer(NOT_FOUND, "text/plain", "/health, /metrics\n");
            };
        } catch (IOException e) {
            LOG.warn("A monitor could not be answered: {}", e.getMessage());
            return new Answer(FAULT, "text/plain", "what the night left cannot be read\n");
        }
    }

    /** As {@code status} has it; before the first night there is nothing wrong. */
    private Answer health() throws IOException {
        ExitCode code = new NightStatus(Heartbeat.find(output), NightMark.find(output), Optional.empty(), Instant.now())
                .verdict()
                .code();
        boolean up = code == ExitCode.DONE || code == ExitCode.NEVER_RAN;
        return new Answer(
                up ? OK : UNAVAILABLE,
                "application/json",
                "{\"status\":\"" + (up ? "UP" : "DOWN") + "\",\"night\":\"" + NightStatus.word(code) + "\"}\n");
    }

    @Override
    public void close() {
        server.stop(0);
        metrics.close();
    }
}
