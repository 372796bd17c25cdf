package org.counterfoil.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.counterfoil.source.Understood;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ShippedInputTest {

    private static SortedMap<String, Understood> documents = new TreeMap<>();

    @BeforeAll
    static void read() throws Exception {
        documents = ShippedInput.understood();
    }

    @Test
    void dump() throws Exception {
        StringBuilder out = new StringBuilder();
        documents.forEach((name, u) -> {
            out.append("=== " + name + " reports " + u.reports().size() + " totals " + u.totals().size() + " issues " + u.issues().size() + " " + u.account() + "\n");
            u.totals().forEach(t -> out.append("   T " + t.id() + " " + t.value().text() + " " + t.unit() + " " + t.modalities() + " " + t.scope() + " by " + t.speaker() + " " + t.stated() + " part of " + t.partOf() + "\n"));
            u.issues().forEach(i -> out.append("   I " + i.kind() + " " + i.origin().locator() + " | " + i.seen() + " | " + i.advice() + "\n"));
            if (!name.startsWith("defi")) u.reports().forEach(r -> { out.append("   R " + r.id().text() + "\n"); r.claims().forEach(c -> out.append("       " + c.field() + " = " + c.value().kind() + " " + c.value().text() + " <- " + c.original() + " " + c.modalities() + " by " + c.speaker() + " " + c.stated() + "\n")); });
        });
        Files.writeString(Path.of("/tmp/h/understood.txt"), out);
    }
}
