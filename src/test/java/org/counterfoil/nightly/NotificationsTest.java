package org.counterfoil.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People are told by a real mail server and a real web server, or the night goes on without. */
class NotificationsTest {

    private final GreenMail mailServer = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    @TempDir
    Path folder = Path.of("");

    private final List<String> posted = new CopyOnWriteArrayList<>();
    private final TreeSet<String> set = new TreeSet<>();
    private HttpServer web;
    private int answer = 204;

    NotificationsTest() throws IOException {
        web = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        web.createContext("/hook", exchange -> {
            posted.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
    }

    @BeforeEach
    void start() {
        web.start();
        mailServer.start();
        settings(Map.of(
                "counterfoil.notify.webhook",
                "http://localhost:" + web.getAddress().getPort() + "/hook?token=secret",
                "counterfoil.notify.mail-to",
                "team@example.org, chief@example.org",
                "counterfoil.notify.mail-from",
                "night@example.org",
                "spring.mail.host",
                "localhost",
                "spring.mail.port",
                String.valueOf(mailServer.getSmtp().getPort())));
    }

    private void settings(Map<String, String> settings) {
        settings.forEach(System::setProperty);
        set.addAll(settings.keySet());
    }

    @AfterEach
    void stop() {
        set.forEach(System::clearProperty);
        web.stop(0);
        mailServer.stop();
    }

    /** Two sources that differ by more than any rule settles, so that there is a break. */
    private Workspace workspace() {
        return new Workspace(folder)
                .keyed("alpha", 1, "1,2017-02-07,Krakatau Exchange,South Korea,7000000,Coins left")
                .keyed(
                        "beta",
                        1,
                        "K,2017-02-07,Krakatau Exchange,South Korea,7000000,Robbed",
                        "L,2017-02-07,Krakatau Exchange,South Korea,7000000,Robbed once more");
    }

    @Test
    void peopleAreToldOfNewBreaksOnceAndOfAFailedNight() throws Exception {
        Workspace workspace = workspace();
        Release first = workspace.published(Workspace.FIRST);
        assertThat(first.table("breaks")).isNotEmpty();
        MimeMessage mail = mailServer.getReceivedMessages()[0];
        assertThat(mail.getSubject())
                .startsWith("Counterfoil 2026-11-20.1 published: ")
                .contains("1 break (" + first.table("breaks").size() + " new)");
        assertThat(mail.getAllRecipients())
                .extracting(Object::toString)
                .containsExactly("team@example.org", "chief@example.org");
        assertThat((String) mail.getContent()).contains("New breaks:", "duplicate-inside-source");
        assertThat(posted).hasSize(1);
        assertThat(posted.get(0))
                .contains("\"text\":\"Counterfoil 2026-11-20.1 published", "\"new_breaks\":[\"duplicate-inside-source");
        assertThat(run("2026-11-20.1")).contains("\"mail: sent\", \"webhook: sent\"");

        workspace.published(Workspace.SECOND);
        assertThat(posted).as("the break is not new any more").hasSize(1);

        workspace.edit("input/sources/alpha/source.yml", "- key: [No]", "- key: [No]\n        rows: {minimum: 2}");
        assertThat(workspace.night(Workspace.THIRD).code()).isEqualTo(ExitCode.CHECKS_FAILED.code());
        assertThat(posted.get(1)).contains("\"outcome\":\"failed\"", "\"exit_code\":3", "count-too-low");
        assertThat(mailServer.getReceivedMessages())
                .extracting(MimeMessage::getSubject)
                .contains("Counterfoil 2026-11-22 failed: Nothing was published: 1 check failed.");
    }

    @Test
    void nightIsPublishedThoughNobodyCanBeTold() throws IOException {
        answer = 500;
        settings(Map.of("spring.mail.port", "1"));
        Workspace.Ending ending = workspace().night(Workspace.FIRST);
        assertThat(ending.code()).as(ending.said()).isZero();
        assertThat(ending.said())
                .contains(
                        "People were not told by mail",
                        "People were not told by webhook: IOException, the server" + " answered 500")
                .doesNotContain("secret", "\tat ");
        assertThat(run("2026-11-20.1"))
                .contains("\"outcome\" : \"published\"", "mail: not sent", "webhook: not sent")
                .doesNotContain("secret");
    }

    @Test
    void addressThatIsNoneIsToldAndDoesNotStopTheNight() throws IOException {
        settings(Map.of("counterfoil.notify.webhook", "not an address"));
        Workspace.Ending ending = workspace().night(Workspace.FIRST);
        assertThat(ending.code()).as(ending.said()).isZero();
        assertThat(run("2026-11-20.1")).contains("mail: sent", "not sent");
    }

    @Test
    void trialNoticeGoesEveryWayAndSaysWhatCameOfIt() throws Exception {
        Workspace.Ending ending = Workspace.say("notify");
        assertThat(ending.code()).as(ending.said()).isZero();
        assertThat(ending.said().lines()).contains("mail: sent", "webhook: sent");
        assertThat(mailServer.getReceivedMessages()[0].getSubject()).isEqualTo("Counterfoil: a trial notice");
        assertThat(posted.get(0)).contains("\"outcome\":\"trial\"");

        answer = 500;
        Workspace.Ending refused = Workspace.say("notify");
        assertThat(refused.code()).isEqualTo(ExitCode.FAILED.code());
        assertThat(refused.said()).contains("mail: sent", "webhook: not sent: IOException, the server answered 500");

        settings(Map.of("counterfoil.notify.webhook", "", "counterfoil.notify.mail-to", ""));
        Workspace.Ending nobody = Workspace.say("notify");
        assertThat(nobody.code()).isEqualTo(ExitCode.INPUT_UNUSABLE.code());
        assertThat(nobody.said()).contains("Set COUNTERFOIL_NOTIFY_MAILTO or COUNTERFOIL_NOTIFY_WEBHOOK");
    }

    /** A person keeps a copy apart from what it is a copy of: that copies join is then not kept. */
    @Test
    @Tag("exhaustive")
    void peopleAreToldOfAPromiseThatTheNightlySelfTestFoundBroken() throws IOException {
        settings(Map.of("counterfoil.selftest", "true"));
        Workspace workspace = workspace();
        workspace.decisions("not same,beta/K,beta-again/K,M. Kim,2026-11-19,two robberies on one day");
        Workspace.Ending ending = workspace.night(Workspace.FIRST);
        assertThat(ending.code()).as(ending.said()).isZero();
        assertThat(posted.get(posted.size() - 1))
                .contains("\"outcome\":\"broken-promise\"", "\"exit_code\":12", "broken  source duplicated");
        assertThat(run("2026-11-20.1"))
                .contains("\"mail: sent\", \"webhook: sent\", \"mail: sent\", \"webhook: sent\"");
        assertThat(workspace.output().resolve("runs/selftest.csv")).content().contains("source duplicated");
    }

    private String run(String release) throws IOException {
        return Files.readString(folder.resolve("output/runs").resolve(release).resolve("run.json"));
    }
}
