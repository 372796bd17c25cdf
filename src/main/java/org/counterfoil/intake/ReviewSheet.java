package org.counterfoil.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.counterfoil.incident.Issue;
import org.counterfoil.incident.Issue.Kind;
import org.counterfoil.incident.Judgement;
import org.counterfoil.incident.Origin;
import org.counterfoil.incident.ReportId;
import org.counterfoil.incident.ReviewColumn;
import org.counterfoil.incident.ReviewMark;
import org.counterfoil.source.RawCell;
import org.counterfoil.source.RawRow;
import org.counterfoil.source.RawTable;

/** A sheet <i>Review</i> that was handed back: its columns in any order, among any others. */
final class ReviewSheet {

    private static final String MEND = "Mend the row; until then it has no effect.";

    /** People may put a title or a note above the header. */
    private static final int HEADER_WITHIN = 20;

    private static final Pattern FORMULA = Pattern.compile("[=+\\-@＝＋－＠].*", Pattern.DOTALL);

    private final String document;
    private final RawTable table;
    private final Map<ReviewColumn, Integer> columns;
    private final int header;
    private final Consumer<Issue> issues;

    private ReviewSheet(
            String document, RawTable table, Map<ReviewColumn, Integer> columns, int header, Consumer<Issue> issues) {
        this.document = document;
        this.table = table;
        this.columns = columns;
        this.header = header;
        this.issues = issues;
    }

    /** The table as a sheet Review, if a row near its top has every column that is needed. */
    static Optional<ReviewSheet> of(String document, RawTable table, Consumer<Issue> issues) {
        return table.rows().stream()
                .limit(HEADER_WITHIN)
                .filter(row -> columns(row).size() == ReviewColumn.values().length)
                .findFirst()
                .map(row -> new ReviewSheet(document, table, columns(row), row.number(), issues));
    }

    private static Map<ReviewColumn, Integer> columns(RawRow row) {
        Map<String, ReviewColumn> names = new TreeMap<>();
        for (ReviewColumn column : ReviewColumn.values()) {
            names.put(column.header(), column);
        }
        // A title may be the header of another column (Why and why): a row is headed by titles or by names, never by
        // both.
        Map<ReviewColumn, Integer> byTitle = new EnumMap<>(ReviewColumn.class);
        Map<ReviewColumn, Integer> byName = new EnumMap<>(ReviewColumn.class);
        for (RawCell cell : row.cells()) {
            String text = cell.text().strip();
            Stream.of(ReviewColumn.values())
                    .filter(column -> column.title().equalsIgnoreCase(text))
                    .forEach(column -> byTitle.putIfAbsent(column, cell.column()));
            Optional.ofNullable(names.get(text.toLowerCase(Locale.ROOT)))
                    .ifPresent(column -> byName.putIfAbsent(column, cell.column()));
        }
        return byTitle.size() >= byName.size() ? byTitle : byName;
    }

    /** The rows that are decided and as they were published; what is wrong with others is told. */
    List<ReviewedRow> rows() {
        List<ReviewedRow> rows = new ArrayList<>();
        table.rows().stream()
                .filter(row -> row.number() > header)
                .filter(row -> !text(row, ReviewColumn.DECISION).isEmpty())
                .forEach(row -> read(row).ifPresent(rows::add));
        return rows;
    }

    private Optional<ReviewedRow> read(RawRow row) {
        Origin origin = new Origin("", document, table.place(), row.number(), "", "", "");
        Optional<ReviewMark> mark = mark(row, origin);
        try {
            return mark.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new ReviewedRow(origin, line(row, mark.get()), mark.get()));
        } catch (IllegalArgumentException e) {
            issues.accept(new Issue(Kind.DECISION_INVALID, origin, String.valueOf(e.getMessage()), MEND));
            return Optional.empty();
        }
    }

    private Optional<ReviewMark> mark(RawRow row, Origin origin) {
        String fingerprint = text(row, ReviewColumn.FINGERPRINT);
        List<String> asked = Stream.of(ReviewColumn.values())
                .filter(ReviewColumn::isAsked)
                .map(column -> text(row, column))
                .toList();
        try {
            Optional<ReviewMark> mark =
                    Optional.of(ReviewMark.parse(fingerprint)).filter(read -> read.isOf(asked));
            if (mark.isEmpty()) {
                altered(origin, "The kind, the subject, the other report, what is asked or the evidence was edited.");
            }
            return mark;
        } catch (IllegalArgumentException e) {
            altered(
                    origin,
                    fingerprint.isEmpty()
                            ? "The row has no fingerprint: it is not settled by a decision on two reports, or was added."
                            : String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private void altered(Origin origin, String seen) {
        issues.accept(new Issue(
                Kind.DECISION_ALTERED,
                origin,
                seen,
                "Decide in an unedited row of the last release's workbook, or write the line into decisions.csv."));
    }

    private JudgedLine line(RawRow row, ReviewMark mark) {
        ReportId[] pair = pair(row);
        Map<String, String> cells = new TreeMap<>();
        cells.put("decision", answer(row));
        cells.put("left", pair[0].text());
        cells.put("right", pair[1].text());
        cells.put("who", words(row, ReviewColumn.DECIDED_BY));
        cells.put("why", words(row, ReviewColumn.DECIDED_BECAUSE));
        cells.put("when", day(row, mark));
        return JudgedLine.of(row.number(), cells);
    }

    /** In {@code decisions.csv} there are other answers, on other questions. */
    private String answer(RawRow row) {
        String text = text(row, ReviewColumn.DECISION);
        String answer = text.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
        if (!Judgement.ANSWERS.contains(answer)) {
            throw new IllegalArgumentException("'" + text + "' is neither 'same' nor 'not same'.");
        }
        return answer;
    }

    /** Both reports of a pair; those of a weak link stand in one cell. */
    private ReportId[] pair(RawRow row) {
        String subject = text(row, ReviewColumn.SUBJECT);
        String other = text(row, ReviewColumn.OTHER);
        if (text(row, ReviewColumn.KIND).equals("pair")) {
            return new ReportId[] {ReportId.parse(subject), ReportId.parse(other)};
        }
        int space = other.indexOf(' ');
        if (space < 0 || space != other.lastIndexOf(' ')) {
            throw new IllegalArgumentException("'" + other + "' does not name two reports.");
        }
        return new ReportId[] {ReportId.parse(other.substring(0, space)), ReportId.parse(other.substring(space + 1))};
    }

    /** A text that a spreadsheet would run is no name and no reason. */
    private String words(RawRow row, ReviewColumn column) {
        String text = text(row, column);
        if (FORMULA.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "The cell '" + column.title() + "' looks like a formula: '" + text + "'.");
        }
        return text;
    }

    private String day(RawRow row, ReviewMark mark) {
        return row.cell(columns.getOrDefault(ReviewColumn.DECIDED_ON, 0))
                .map(cell -> cell.date() == null
                        ? cell.text().strip()
                        : cell.date().toLocalDate().toString())
                .orElse(mark.night().toString());
    }

    private String text(RawRow row, ReviewColumn column) {
        return row.cell(columns.getOrDefault(column, 0))
                .map(cell -> cell.text().strip())
                .orElse("");
    }
}
