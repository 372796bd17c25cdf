package org.counterfoil.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterfoil.incident.FieldKind;
import org.counterfoil.incident.Issue;
import org.counterfoil.incident.Modality;
import org.counterfoil.incident.NoValue;
import org.counterfoil.incident.Value;

/** The values of a table's constants, read once. */
final class ConstantValues {

    private final Telling telling;
    private final TableLayout layout;
    private final RawTable table;
    private final Targets targets;
    private final CellReader reader;
    private final Findings findings;
    private final Map<Constant, List<ReadValue>> values = new LinkedHashMap<>();

    ConstantValues(
            Telling telling,
            TableLayout layout,
            RawTable table,
            Targets targets,
            ReferenceLists lists,
            Findings findings) {
        this.telling = telling;
        this.layout = layout;
        this.table = table;
        this.targets = targets;
        this.reader = new CellReader(lists);
        this.findings = findings;
        layout.constants().stream()
                .filter(constant -> targets.kind(constant.target()).isPresent())
                .forEach(constant -> values.put(constant, read(constant)));
    }

    /** In the order of the descriptor; a constant that could not be read has no values and an issue. */
    Map<Constant, List<ReadValue>> all() {
        return values;
    }

    private List<ReadValue> read(Constant constant) {
        Optional<NoValue> absence = reader.lists().absence(constant.value());
        if (absence.isPresent()) {
            return List.of(new ReadValue(constant.because(), absence.get(), constant.modality()));
        }
        FieldKind kind = targets.kind(constant.target()).orElseThrow();
        Reading<? extends Value> reading = reader.read(
                kind,
                Codes.of(targets.schema(), constant.target()),
                RawCell.ofText(1, constant.value()),
                layout.notation(table));
        complain(constant, kind, reading);
        return reading.values().stream()
                .map(value -> new ReadValue(constant.because(), value, modalities(constant, reading)))
                .toList();
    }

    private static List<Modality> modalities(Constant constant, Reading<? extends Value> reading) {
        return Stream.concat(constant.modality().stream(), reading.modalities().stream())
                .toList();
    }

    private void complain(Constant constant, FieldKind kind, Reading<? extends Value> reading) {
        String odd = reading.problem() + reading.doubt();
        if (!odd.isEmpty()) {
            Issue.Kind issue = reading.values().isEmpty() ? CellReader.problem(kind) : CellReader.doubt(kind);
            findings.issue(
                    issue,
                    telling.origin(constant),
                    "the constant " + constant.target() + " '" + constant.value() + "' " + odd,
                    "mend it in the source.yml");
        }
    }
}
