package org.counterfoil.linkage;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.Text;
import org.counterfoil.linkage.engine.CodeComparison;
import org.counterfoil.linkage.engine.Column;
import org.counterfoil.linkage.engine.Remembered;
import org.counterfoil.linkage.table.TextFact;
import org.counterfoil.linkage.table.TextForms;
import org.counterfoil.linkage.table.TextForms.Need;
import org.counterfoil.linkage.table.TextLevels;
import org.counterfoil.linkage.table.TextTest;
import org.counterfoil.linkage.table.TextTests;
import org.counterfoil.linkage.table.WordTests;

/** Texts of any kind: what a column of a table, or a field of free words, says. */
final class TextFamily implements ReportFamily<TextFact> {

    private final TextForms forms;
    private final List<Column<TextFact>> besides;

    /**
     * @param forms that the texts are made by
     * @param besides columns that are told with the one that is compared, and that it may be exchanged with the first of
     */
    TextFamily(TextForms forms, List<Column<TextFact>> besides) {
        this.forms = forms;
        this.besides = List.copyOf(besides);
    }

    /** Texts of reports: what they say in the comparison's fields. */
    static TextFamily of(Comparison comparison) {
        return new TextFamily(new TextForms(needs(comparison.levels())), List.of());
    }

    /** What levels ask of their texts. */
    static Set<Need> needs(List<Level> levels) {
        Set<Need> needs = EnumSet.noneOf(Need.class);
        for (Level level : levels) {
            switch (level.test()) {
                case SAME_WORDS, SHARED_WORDS, CONTAINED_WORDS -> needs.add(Need.WORDS);
                case SIMILAR_WORDS -> needs.addAll(EnumSet.of(Need.WORDS, Need.WORDS_ALIKE));
                case SHARED_PERSONS, CONTAINED_PERSONS -> needs.add(Need.PERSONS);
                default -> {}
            }
        }
        return needs;
    }

    @Override
    public List<TextFact> facts(Report report, List<String> fields) {
        return fields.stream()
                .flatMap(field -> report.values(field, Text.class).stream())
                .map(text -> forms.of(text.text()))
                .distinct()
                .toList();
    }

    /** How rare words are is counted on all texts: where a level asks, one text more is another count. */
    @Override
    public String context(List<Level> levels, Column<TextFact> column) {
        boolean asks = levels.stream()
                .map(Level::test)
                .anyMatch(test -> test == LevelTest.SHARED_WORDS || test == LevelTest.SIMILAR_WORDS);
        return asks
                ? IntStream.range(0, column.size())
                        .mapToObj(column::said)
                        .toList()
                        .toString()
                : "";
    }

    @Override
    public String words(TextFact fact) {
        return fact.toString();
    }

    /** With what the record says in the other columns. */
    @Override
    public String words(int record, TextFact fact) {
        return Stream.concat(
                        Stream.of(fact.toString()),
                        besides.stream()
                                .map(column -> column.said(record).stream()
                                        .map(TextFact::toString)
                                        .collect(Collectors.joining("; "))))
                .collect(Collectors.joining(" / "));
    }

    @Override
    public boolean saysFacts() {
        return besides.isEmpty();
    }

    /** Remembers the levels of texts whose words are compared: letters are compared faster than a level is looked up. */
    @Override
    public CodeComparison comparison(Column<TextFact> column, List<Level> levels) {
        TextTests texts = new TextTests(column);
        WordTests words = new WordTests(column, forms);
        boolean[] asksForOneCode = new boolean[levels.size()];
        for (int i = 0; i < asksForOneCode.length; i++) {
            asksForOneCode[i] = levels.get(i).test() == LevelTest.SAME_TEXT;
        }
        TextLevels compared = new TextLevels(
                column, levels.stream().map(level -> test(level, texts, words)).toList(), asksForOneCode);
        return !needs(levels).isEmpty() && besides.isEmpty() ? new Remembered(compared, column.distinct()) : compared;
    }

    private TextTest test(Level level, TextTests texts, WordTests words) {
        double parameter = level.parameter();
        int count = (int) Math.min(parameter, Integer.MAX_VALUE - 1);
        return switch (level.test()) {
            case SAME_TEXT -> texts.same();
            case EDITS -> texts.edits(count);
            case SIMILAR_TEXT -> texts.similar(parameter);
            case SAME_BEGINNING -> texts.sameBeginning(count);
            case INITIAL -> texts.initial();
            case SWAPPED -> besides.isEmpty() ? never() : texts.swapped(new TextTests(besides.get(0)), count);
            case SAME_NUMBER -> texts.same().or(texts.within(0));
            case WITHIN -> texts.within(parameter);
            case DAYS_WITHIN -> texts.dates().apart(parameter);
            case DATE_EDITS -> texts.dates().edits(count);
            case DATE_SWAPPED -> texts.dates().dayMonthSwapped();
            case FIRST_OF_YEAR -> texts.dates().firstOfYear();
            case TWO_DATE_PARTS -> texts.dates().twoParts();
            case SAME_MAILBOX -> texts.sameMailbox();
            case OTHERWISE -> (one, other, left, right) -> true;
            default -> test(level, words);
        };
    }

    private static TextTest test(Level level, WordTests words) {
        double least = level.parameter();
        return switch (level.test()) {
            case SAME_WORDS -> words.same();
            case CONTAINED_WORDS -> words.contained();
            case SHARED_WORDS -> words.shared(least);
            case SIMILAR_WORDS -> words.similar(least);
            case SHARED_PERSONS -> words.persons(least, true);
            case CONTAINED_PERSONS -> words.persons(least, false);
            default -> never();
        };
    }

    private static TextTest never() {
        return (one, other, left, right) -> false;
    }

    @Override
    public Optional<String> term(TextFact fact) {
        return Optional.of(fact.text());
    }
}
