package org.counterfoil.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.counterfoil.incident.Issue;
import org.counterfoil.incident.Issue.Kind;
import org.counterfoil.source.DescriptorNode;
import org.counterfoil.source.DescriptorNode.Mapping;
import org.counterfoil.source.DescriptorNode.Scalar;
import org.counterfoil.source.DescriptorNode.Sequence;
import org.counterfoil.source.Profile;
import org.counterfoil.source.RawRow;
import org.counterfoil.source.RawTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Formats of exchange become tables that a profile describes. */
class FeedTest {

    @TempDir
    Path folder;

    private ReadResult read(String json, Profile profile) throws Exception {
        return Reads.text(folder, "a.json", json, StandardCharsets.UTF_8, new ReadOptions("", "", "", "", profile));
    }

    private static Map<String, String> row(ReadResult read, String table, int number) {
        RawTable found = read.document().tables().stream()
                .filter(each -> each.name().equals(table))
                .findFirst()
                .orElseThrow();
        RawRow header = found.rows().get(0);
        RawRow row = found.rows().stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow();
        Map<String, String> texts = new TreeMap<>();
        row.cells()
                .forEach(cell ->
                        texts.put(header.cell(cell.column()).orElseThrow().text(), cell.text()));
        return texts;
    }

    private static String bundle(String... objects) {
        return "{\"type\": \"bundle\", \"id\": \"bundle--1\", \"objects\": [" + String.join(",", objects) + "]}";
    }

    @Test
    void joinsWhatRelatedObjectsSay() throws Exception {
        ReadResult read = read(
                bundle(
                                "{'type':'incident','id':'incident--1','kill_chain_phases':[{'phase_name':'a'},{'phase_name':'b'}]}",
                                "{'type':'identity','id':'identity--1','name':'A'}",
                                "{'type':'identity','id':'identity--2','name':'B','revoked':true}",
                                "{'type':'identity','id':'identity--3','name':'C'}",
                                "{'type':'location','id':'location--1','country':'EE'}",
                                "{'type':'report','id':'report--1','name':'R','object_refs':['incident--1']}",
                                "{'type':'relationship','id':'relationship--1','relationship_type':'targets','source_ref':'incident--1','target_ref':'identity--1'}",
                                "{'type':'relationship','id':'relationship--2','relationship_type':'targets','source_ref':'incident--1','target_ref':'identity--2'}",
                                "{'type':'relationship','id':'relationship--3','relationship_type':'targets','source_ref':'incident--1','target_ref':'identity--3'}",
                                "{'type':'relationship','id':'relationship--4','relationship_type':'located-at','source_ref':'identity--1','target_ref':'location--1'}",
                                "{'type':'relationship','id':'relationship--5','relationship_type':'related-to','source_ref':'identity--1','target_ref':'incident--1'}")
                        .replace('\'', '"'),
                Profile.STIX);

        assertThat(row(read, "incident", 1))
                .containsEntry("targets.identity.name", "A; C")
                .containsEntry("targets.identity.located-at.location.country", "EE")
                .containsEntry("report.object_refs.name", "R")
                .containsEntry("identity.related-to.name", "A")
                .containsEntry("kill_chain_phases.phase_name", "a; b");
        assertThat(row(read, "report", 6)).containsEntry("object_refs.incident.id", "incident--1");
        assertThat(read.issues()).isEmpty();
    }

    @Test
    void takesTheVersionOfAnObjectThatWasModifiedLast() throws Exception {
        ReadResult read = read(
                bundle(
                                "{'type':'identity','id':'identity--1','modified':'2024-02-01T00:00:00Z','name':'New'}",
                                "{'type':'identity','id':'identity--1','modified':'2024-01-01T00:00:00Z','name':'Old'}",
                                "{'type':'incident','id':'incident--1','created_by_ref':'identity--1'}")
                        .replace('\'', '"'),
                Profile.STIX);

        assertThat(row(read, "incident", 3)).containsEntry("created_by_ref.identity.name", "New");
        assertThat(row(read, "identity", 2)).containsEntry("name", "Old");
    }

    @Test
    void endsWhereObjectsReferToEachOther() throws Exception {
        ReadResult read = read(
                bundle(
                                "{'type':'incident','id':'incident--1','next_ref':'incident--1'}",
                                "{'type':'relationship','id':'relationship--1','relationship_type':'led-to','source_ref':'incident--1','target_ref':'incident--1'}")
                        .replace('\'', '"'),
                Profile.STIX);

        assertThat(row(read, "incident", 1)).containsEntry("led-to.incident.led-to.incident.id", "incident--1");
    }

    @ParameterizedTest(name = "{5}")
    @CsvFileSource(resources = "/cases/feeds.csv", numLinesToSkip = 1, nullValues = "-")
    void saysWhatIsWrong(String name, String profile, String content, String kind, String seen, String why)
            throws Exception {
        ReadOptions options =
                new ReadOptions("", "", "", "", Profile.find(profile).orElseThrow());
        List<Issue> issues;
        try {
            issues = Reads.text(folder, name, content.replace('\'', '"'), StandardCharsets.UTF_8, options)
                    .issues();
        } catch (UnreadableDocument e) {
            issues = List.of(e.issue());
        }
        if (kind == null) {
            assertThat(issues).as(why).isEmpty();
        } else {
            assertThat(issues).as(why).anySatisfy(issue -> {
                assertThat(issue.kind().slug()).isEqualTo(kind);
                assertThat(issue.seen()).contains(seen);
                assertThat(issue.advice()).isNotBlank();
            });
        }
    }

    @Test
    void recognisesWhatAProfileIsFor() throws Exception {
        assertThat(Reads.text(folder, "s.json", bundle("{\"type\":\"incident\",\"id\":\"incident--1\"}"))
                        .suggested()
                        .profile())
                .isEqualTo(Profile.STIX);
        assertThat(Reads.text(folder, "m.json", "{\"Event\": {\"info\": \"theft\"}}")
                        .suggested()
                        .profile())
                .isEqualTo(Profile.MISP);
        assertThat(Reads.text(folder, "o.json", "{\"objects\": [{\"type\": \"box\", \"id\": \"1\"}]}")
                        .suggested()
                        .profile())
                .isNull();
    }

    @Test
    void letsADescriptorOverruleItsProfile() throws Exception {
        DescriptorNode root = DescriptorFile.parse(Path.of("s", "source.yml"), """
                documents:
                  - file: a.json
                    profile: stix-2.1
                    tables:
                      - table: sighting
                        as: ignore
                        because: ours
                      - table: incident
                        columns:
                          x_amount: taken
                          labels: technique
                        ignore:
                          name: repeated below
                      - table: x-ours
                        as: ignore
                        because: ours
                """);
        Mapping document = (Mapping)
                ((Sequence) ((Mapping) root).entries().get("documents")).items().get(0);
        List<DescriptorNode> tables = ((Sequence) document.entries().get("tables")).items();
        Mapping incident = (Mapping) tables.get(1);
        Mapping columns = (Mapping) incident.entries().get("columns");
        Mapping ignored = (Mapping) incident.entries().get("ignore");

        assertThat(((Mapping) tables.get(0)).entries()).hasSize(3);
        assertThat(columns.entries())
                .containsKeys("x_amount", "labels", "description")
                .doesNotContainKey("name");
        assertThat(columns.entries().get("x_amount")).isEqualTo(new Scalar(10, "taken"));
        assertThat(columns.entries().get("description")).isEqualTo(new Scalar(3, "description"));
        assertThat(ignored.entries()).containsKeys("name", "last_seen").doesNotContainKey("labels");
        assertThat(tables.stream()
                        .map(table -> ((Scalar) ((Mapping) table).entries().get("table")).text()))
                .startsWith("sighting", "incident", "x-ours", "report")
                .doesNotHaveDuplicates();
    }

    @Test
    void readsWhatOthersPublish() throws Exception {
        String shared = System.getenv("COUNTERFOIL_SHARED");
        assumeTrue(shared != null, "COUNTERFOIL_SHARED is not set");
        for (Path file : bundles(Path.of(shared, "reference", "stix21"))) {
            ReadResult read =
                    new DocumentReader().read("s", "a.json", file, new ReadOptions("", "", "", "", Profile.STIX));
            assertThat(read.document().tables()).as(file.toString()).isNotEmpty();
            assertThat(read.issues()).as(file.toString()).noneMatch(issue -> issue.kind() == Kind.VALUE_UNKNOWN);
        }
        Path galaxy = Path.of(shared, "reference", "misp", "threat-actor.json");
        assertThatThrownBy(() ->
                        new DocumentReader().read("s", "a.json", galaxy, new ReadOptions("", "", "", "", Profile.MISP)))
                .hasMessageContaining("galaxy");
    }

    private static List<Path> bundles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
