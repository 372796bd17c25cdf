package org.counterfoil.release;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.counterfoil.incident.Attribution;

/** By what incidents are summed up, as their published cells tell it. */
enum Grouping {
    WHOLE {
        @Override
        List<String> columns(List<String> incidents) {
            return List.of();
        }

        @Override
        List<String> values(List<String> texts) {
            return List.of("");
        }
    },
    YEAR {
        @Override
        List<String> columns(List<String> incidents) {
            String date = beginning(incidents, "_from");
            return List.of(date + "_from", date + "_to");
        }

        /** Of the year that all its days are in, or of none. */
        @Override
        List<String> values(List<String> texts) {
            String year = texts.get(0).split("-")[0];
            return List.of(year.equals(texts.get(1).split("-")[0]) ? year : "");
        }
    },
    COUNTRY {
        @Override
        List<String> columns(List<String> incidents) {
            return List.of(beginning(incidents, "_names"));
        }
    },
    KIND {
        @Override
        List<String> columns(List<String> incidents) {
            return List.of(ValueTotals.KIND);
        }
    },
    ACTOR {
        @Override
        List<String> columns(List<String> incidents) {
            return List.of(beginning(incidents, "_since"));
        }

        @Override
        List<String> values(List<String> texts) {
            return each(
                    texts.get(0),
                    text -> text.isEmpty() ? "" : Attribution.parse(text).actor());
        }
    };

    /** The group of those of which nobody says it, where groups are texts: an empty cell would look like a sum over all. */
    static final String UNKNOWN = "unknown";

    /**
     * The columns of incidents that tell in which groups one is.
     *
     * @param incidents all columns of that table
     */
    abstract List<String> columns(List<String> incidents);

    /**
     * The groups that an incident is in.
     *
     * @param texts its cells in {@link #columns}; empty where it has none
     * @return a year, a code, a name; of those of which nobody says it {@link #UNKNOWN}, or empty among years and actors
     */
    List<String> values(List<String> texts) {
        return each(texts.get(0), text -> text.isEmpty() ? UNKNOWN : text);
    }

    /** Of the first column with such an end the rest: only the first field of a kind is summed up by. */
    private static String beginning(List<String> columns, String end) {
        return columns.stream()
                .filter(column -> column.endsWith(end))
                .findFirst()
                .map(column -> column.substring(0, column.length() - end.length()))
                .orElse("");
    }

    private static List<String> each(String cell, UnaryOperator<String> value) {
        return Stream.of(cell.split(Words.BETWEEN)).map(value).toList();
    }
}
