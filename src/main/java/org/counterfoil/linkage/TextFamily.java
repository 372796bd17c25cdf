package org.counterfoil.linkage;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.Text;
import org.counterfoil.linkage.engine.Column;
import org.counterfoil.linkage.table.TextFact;
import org.counterfoil.linkage.table.TextForms;
import org.counterfoil.linkage.table.TextForms.Need;
import org.counterfoil.linkage.table.TextTests;
import org.counterfoil.linkage.table.WordWeights;

/** Texts of any kind: what a column of a table, or a field of free words, says. */
final class TextFamily implements Family<TextFact> {

    /** Words that are less alike than this are two words (the cut-off of Cohen, Ravikumar and Fienberg 2003). */
    private static final double LIKE = 0.9;

    private final TextForms forms;
    private final WordWeights weights;

    /**
     * @param forms that the column was made by
     * @param column every text that will be compared
     */
    TextFamily(TextForms forms, Column<TextFact> column) {
        this.forms = forms;
        this.weights = WordWeights.over(column, forms.dictionary().size());
    }

    /** Texts of reports: what they say in the comparison's fields. */
    static TextFamily of(Comparison comparison, List<Report> reports) {
        TextForms forms = new TextForms(needs(comparison));
        Column.Builder<TextFact> builder = new Column.Builder<>();
        for (Report report : reports) {
            texts(report, comparison.fields(), forms).forEach(builder::say);
            builder.next();
        }
        return new TextFamily(forms, builder.column());
    }

    /** What the comparison's levels ask of its texts. */
    static Set<Need> needs(Comparison comparison) {
        Set<Need> needs = EnumSet.noneOf(Need.class);
        for (Level level : comparison.levels()) {
            switch (level.test()) {
                case EDITS, SIMILAR_TEXT, SWAPPED -> needs.add(Need.LETTERS);
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
        return texts(report, fields, forms);
    }

    private static List<TextFact> texts(Report report, List<String> fields, TextForms forms) {
        return fields.stream()
                .flatMap(field -> report.values(field, Text.class).stream())
                .map(text -> forms.of(text.text()))
                .distinct()
                .toList();
    }

    @Override
    public String words(TextFact fact) {
        return fact.toString();
    }

    /** An empty main cell says nothing, though a second one may speak. */
    @Override
    public boolean comparable(TextFact left, TextFact right) {
        return !left.text().isEmpty() && !right.text().isEmpty();
    }

    @Override
    public boolean holds(Level level, TextFact left, TextFact right) {
        double parameter = level.parameter();
        int count = (int) Math.min(parameter, Integer.MAX_VALUE - 1);
        return switch (level.test()) {
            case SAME_TEXT -> left.text().equals(right.text());
            case EDITS -> TextTests.edits(left, right, count);
            case SIMILAR_TEXT -> TextTests.similar(left, right, parameter);
            case SAME_BEGINNING -> TextTests.sameBeginning(left, right, count);
            case INITIAL -> TextTests.initial(left, right);
            case SWAPPED -> TextTests.swapped(left, right, count);
            case SAME_NUMBER -> left.text().equals(right.text()) || TextTests.within(left, right, 0);
            case WITHIN -> TextTests.within(left, right, parameter);
            case DAYS_WITHIN -> TextTests.daysApart(left, right, parameter);
            case DATE_EDITS -> TextTests.dateEdits(left, right, count);
            case DATE_SWAPPED -> TextTests.dayMonthSwapped(left, right);
            case FIRST_OF_YEAR -> TextTests.firstOfYear(left, right);
            case TWO_DATE_PARTS -> TextTests.twoDateParts(left, right);
            case SAME_MAILBOX -> TextTests.sameMailbox(left, right);
            default -> holdsOfWords(level, left, right);
        };
    }

    private boolean holdsOfWords(Level level, TextFact left, TextFact right) {
        double least = level.parameter();
        return switch (level.test()) {
            case SAME_WORDS -> TextTests.sameWords(left, right);
            case CONTAINED_WORDS -> TextTests.containedWords(left, right);
            case SHARED_WORDS -> weights.cosine(left, right) >= least;
            case SIMILAR_WORDS -> weights.soft(left, right, forms.letters(), LIKE) >= least;
            case SHARED_PERSONS -> TextTests.sharedPersons(left, right, true) >= least;
            case CONTAINED_PERSONS -> TextTests.sharedPersons(left, right, false) >= least;
            default -> false;
        };
    }

    /** Where several cells are one value, only the main one is what is called the same. */
    @Override
    public Column<?> equal(Column<TextFact> column) {
        boolean together = column.distinct() > 0 && !column.value(0).parts().isEmpty();
        return together ? column.merging(TextFact::text) : column;
    }

    @Override
    public Optional<String> term(TextFact fact) {
        return Optional.of(fact.text());
    }
}
