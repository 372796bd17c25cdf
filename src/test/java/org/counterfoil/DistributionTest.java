package org.counterfoil;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** What the tar ships beside the jar. */
class DistributionTest {

    private static final Path DIST = Path.of("src/main/dist");

    @TempDir
    Path folder = Path.of("");

    /** Called by a link, in a folder with a blank, with a Java that says what it was told. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void scriptStartsTheJarBesideItWithItsSettings() throws Exception {
        Path home = Files.createDirectories(folder.resolve("my programs/counterfoil"));
        Path script = Files.createDirectories(home.resolve("bin")).resolve("counterfoil");
        Files.copy(DIST.resolve("bin/counterfoil"), script);
        assertThat(script.toFile().setExecutable(true)).isTrue();
        Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nfor word in \"$@\"; do echo \"[$word]\"; done\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Path link = Files.createSymbolicLink(folder.resolve("link"), script);
        String real = home.toRealPath().toString();
        Files.createFile(Files.createDirectories(home.resolve("lib")).resolve("classes.jsa"));
        assertThat(said(
                        Map.of("JAVA_HOME", folder.resolve("jdk").toString()),
                        link.toString(),
                        "run",
                        "--night",
                        "a b"))
                .containsExactly(
                        "[-Xmx1g]",
                        "[-XX:TieredStopAtLevel=1]",
                        "[-XX:SharedArchiveFile=" + real + "/lib/classes.jsa]",
                        "[-Xlog:cds=off]",
                        "[-Xlog:cds+dynamic=off]",
                        "[-Dspring.config.additional-location=optional:file:" + real + "/config/]",
                        "[-jar]",
                        "[" + real + "/lib/counterfoil.jar]",
                        "[run]",
                        "[--night]",
                        "[a b]");
        assertThat(said(Map.of("JAVA_HOME", "/nowhere"), link.toString()))
                .containsExactly(
                        "counterfoil: there is no Java at '/nowhere/bin/java'. Install Java 17 or later, or name"
                                + " one by JAVA_HOME.");
    }

    private static List<String> said(Map<String, String> environment, String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.environment().remove("COUNTERFOIL_JAVA_OPTS");
        return new String(builder.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"counterfoil.service", "counterfoil-schedule.service"})
    void unitHasNoMoreRightsThanItNeeds(String unit) throws IOException {
        assertThat(Files.readAllLines(DIST.resolve("systemd").resolve(unit)))
                .contains(
                        "User=counterfoil",
                        "NoNewPrivileges=yes",
                        "CapabilityBoundingSet=",
                        "ProtectSystem=strict",
                        "ReadWritePaths=/var/lib/counterfoil",
                        "ReadOnlyPaths=-/var/lib/counterfoil/input",
                        "SuccessExitStatus=143");
    }

    @Test
    void jobHasNoMoreRightsThanItNeeds() throws IOException {
        Map<String, Object> job = new Yaml().load(Files.readString(DIST.resolve("kubernetes/cronjob.yaml")));
        assertThat(at(job, "spec", "concurrencyPolicy")).isEqualTo("Forbid");
        Object pod = at(job, "spec", "jobTemplate", "spec", "template", "spec");
        assertThat(at(pod, "automountServiceAccountToken")).isEqualTo(false);
        assertThat(at(pod, "securityContext", "runAsNonRoot")).isEqualTo(true);
        Object container = ((List<?>) at(pod, "containers")).get(0);
        assertThat(at(container, "securityContext", "readOnlyRootFilesystem")).isEqualTo(true);
        assertThat(at(container, "securityContext", "allowPrivilegeEscalation")).isEqualTo(false);
        assertThat(at(container, "securityContext", "capabilities", "drop")).isEqualTo(List.of("ALL"));
        assertThat(((List<?>) at(container, "volumeMounts")).get(0).toString()).contains("readOnly=true");
    }

    private static Object at(Object map, String... keys) {
        Object value = map;
        for (String key : keys) {
            value = ((Map<?, ?>) value).get(key);
        }
        return value;
    }

    @Test
    void everyFileOfItIsExplained() {
        String page = Docs.text(Docs.FOLDER.resolve("operations.md"));
        assertThat(Docs.below(DIST, ""))
                .filteredOn(Files::isRegularFile)
                .filteredOn(file -> !file.endsWith("assembly.xml"))
                .allSatisfy(file -> assertThat(page).contains(file.getFileName().toString()));
    }
}
