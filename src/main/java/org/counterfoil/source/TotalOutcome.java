package org.counterfoil.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.counterfoil.incident.Measure;
import org.counterfoil.incident.StatedTotal;

/** A row of a table of stated totals. One statement may give several measures. */
record TotalOutcome(Telling telling, Voice voice, ScopeParts scope, List<StatedFigure> figures)
        implements RowSaid.Outcome {

    /** Dollars first: the second figure of a measure has a name of its own. */
    private static final Comparator<StatedFigure> ORDER = Comparator.comparing(StatedFigure::measure)
            .thenComparing(figure -> figure.unit().equals("USD") ? "" : figure.unit())
            .thenComparing(StatedFigure::said);

    @Override
    public void under(String key, DocumentSaid said) {
        Map<Measure, Integer> counts = new TreeMap<>();
        figures.stream()
                .sorted(ORDER)
                .forEach(figure -> said.total(total(key, figure, counts.merge(figure.measure(), 1, Integer::sum))));
    }

    private StatedTotal total(String key, StatedFigure figure, int count) {
        String partOf = scope.text(Targets.PART_OF);
        return StatedTotal.asItStands(
                StatedKey.of(telling.source(), key, count),
                scope.scope(),
                figure.measure(),
                figure.range(),
                figure.unit(),
                figure.modalities(),
                telling.rendition(),
                figure.origin(),
                voice.speaker(),
                voice.stated(),
                partOf.isEmpty() ? "" : StatedKey.of(telling.source(), partOf, 1));
    }

    /** Its figures and scope, for the hash of a row without a key. */
    String said() {
        List<String> statements =
                new ArrayList<>(figures.stream().map(StatedFigure::said).toList());
        statements.add(scope.scope().toString());
        return Content.joined(statements);
    }

    String content() {
        return Content.joined(List.of(said(), voice.toString(), scope.text(Targets.PART_OF)));
    }
}
