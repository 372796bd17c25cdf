package org.counterfoil.fusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counterfoil.incident.SourceProfile;
import org.junit.jupiter.api.Test;

class OriginsTest {

    @Test
    void countsAChainOfCopiesAsOneOrigin() {
        Origins origins = new Origins(
                List.of(source("seventh", "second"), source("second", "wire"), source("wire"), source("other")));

        assertThat(List.of("seventh", "second", "wire")).extracting(origins::of).containsOnly(origins.of("wire"));
        assertThat(origins.of("other")).isEqualTo("other");
    }

    @Test
    void bearsSourcesThatCopyEachOther() {
        Origins origins = new Origins(List.of(source("a", "b"), source("b", "a")));

        assertThat(origins.of("a")).isEqualTo(origins.of("b"));
    }

    @Test
    void joinsTwoThatCopyASourceNobodyDescribes() {
        Origins origins = new Origins(List.of(source("a", "wire"), source("b", "wire")));

        assertThat(origins.of("a")).isEqualTo(origins.of("b"));
    }

    private static SourceProfile source(String id, String... copies) {
        return new SourceProfile(id, id, id, "press", 3, "none", List.of(copies));
    }
}
