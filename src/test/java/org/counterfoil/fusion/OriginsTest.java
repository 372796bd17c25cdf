package org.counterfoil.fusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.SourceProfile;
import org.junit.jupiter.api.Test;

class OriginsTest {

    @Test
    void countsAChainOfCopiesAsOneOrigin() {
        Origins origins = origins(
                List.of(
                        source("seventh", 3, "second"),
                        source("second", 4, "wire"),
                        source("wire", 2),
                        source("other", 1)),
                "seventh",
                "second",
                "wire",
                "other");

        assertThat(List.of("seventh", "second", "wire"))
                .as("named by the most trusted of them")
                .extracting(origins::of)
                .containsOnly("wire");
        assertThat(origins.of("other")).isEqualTo("other");
        assertThat(origins.count()).isEqualTo(2);
        assertThat(origins.copies("second"))
                .extracting(Copy::evidence)
                .containsExactly("seventh declares that it copies second", "second declares that it copies wire");
    }

    @Test
    void bearsSourcesThatCopyEachOther() {
        Origins origins = origins(List.of(source("a", 3, "b"), source("b", 3, "a")), "a", "b");

        assertThat(origins.of("b")).isEqualTo("a");
        assertThat(origins.count()).isEqualTo(1);
    }

    @Test
    void joinsTwoThatCopyASourceThatSaysNothing() {
        Origins origins = origins(List.of(source("a", 3, "wire"), source("b", 3, "wire")), "a", "b");

        assertThat(origins.count()).isEqualTo(1);
        assertThat(origins.copies("a")).hasSize(1);
    }

    @Test
    void tellsNothingOfCopiesThatJoinNobodyWhoSpeaks() {
        Origins origins = origins(List.of(source("a", 3, "wire"), source("b", 3)), "a", "b");

        assertThat(origins.count()).isEqualTo(2);
        assertThat(origins.copies("a")).isEmpty();
    }

    private static Origins origins(List<SourceProfile> profiles, String... speaking) {
        List<Report> reports = Stream.of(speaking)
                .flatMap(source -> Said.of("country", source + ": KR").stream())
                .toList();
        return Genealogy.declared(profiles).of(reports);
    }

    private static SourceProfile source(String id, int rank, String... copies) {
        return new SourceProfile(id, id, id, "press", rank, "none", List.of(copies));
    }
}
