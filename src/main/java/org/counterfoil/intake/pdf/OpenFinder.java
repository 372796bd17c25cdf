package org.counterfoil.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds tables that are not drawn whole: between rulings across the page, and by the alignment of text alone. */
final class OpenFinder {

    /** Lines of a table without rulings are at most so many sizes of its font apart. */
    private static final double LEADING = 3.2;

    /** A table may have so many lines with one piece in a row: titles of sections, wrapped cells. */
    private static final int SINGLE_LINES = 2;

    private final List<Ruling> across;
    private final List<Ruling> down;
    private final List<Box> leaders;

    /** @param leaders where dots lead the eye across */
    OpenFinder(List<Ruling> rulings, List<Box> leaders) {
        this.leaders = leaders;
        across = rulings.stream()
                .filter(Ruling::horizontal)
                .sorted(Comparator.comparingDouble(Ruling::at))
                .toList();
        down = rulings.stream().filter(ruling -> !ruling.horizontal()).toList();
    }

    /** @param words of a page */
    List<PageTable> betweenRules(List<Word> words) {
        List<PageTable> tables = new ArrayList<>();
        for (RuleFrame frame : RuleFrame.of(across)) {
            List<Word> inside = outside(tables, words).stream()
                    .filter(word -> frame.area().holdsCentreOf(word.box()))
                    .toList();
            if (!inside.isEmpty() && PageFlow.parts(inside).size() == 1) {
                List<TextLine> beside = TextLines.of(outside(tables, words).stream()
                        .filter(word -> frame.isOver(word.box()))
                        .toList());
                for (List<TextLine> part : frame.tabularParts(beside, down)) {
                    table(beside, part, frame.rules()).ifPresent(tables::add);
                }
            }
        }
        return tables;
    }

    /** @param words of a part of the page that is read from top to bottom: the page, or one column of it */
    List<PageTable> byAlignment(List<Word> words) {
        List<PageTable> tables = new ArrayList<>();
        List<TextLine> open = new ArrayList<>();
        List<TextLine> lines = TextLines.of(words);
        double width = Box.around(
                        words.get(0).box(), words.stream().map(Word::box).toList())
                .width();
        int single = 0;
        for (TextLine line : lines) {
            boolean parted = Tabular.isParted(line, down);
            single = parted ? 0 : single + 1;
            boolean apart = !open.isEmpty() && isApart(open.get(open.size() - 1), line);
            if (apart || single > SINGLE_LINES || !parted && Tabular.isProse(line, width)) {
                table(lines, trimmed(open), List.of()).ifPresent(tables::add);
                open.clear();
                single = 0;
            }
            if (parted || !open.isEmpty()) {
                open.add(line);
            }
        }
        table(lines, trimmed(open), List.of()).ifPresent(tables::add);
        return tables;
    }

    private static boolean isApart(TextLine above, TextLine below) {
        return below.baseline() - above.baseline() > LEADING * Math.max(above.size(), below.size());
    }

    /** Without lines of one piece at the end. */
    private List<TextLine> trimmed(List<TextLine> lines) {
        int end = lines.size();
        while (end > 0 && !Tabular.isParted(lines.get(end - 1), down)) {
            end--;
        }
        return List.copyOf(lines.subList(0, end));
    }

    private Optional<PageTable> table(List<TextLine> all, List<TextLine> lines, List<Double> frameRules) {
        Surroundings surroundings = new Surroundings(all, down);
        if (lines.size() < 2 || surroundings.areOfFigure(lines)) {
            return Optional.empty();
        }
        OpenCandidate candidate = candidate(lines, frameRules);
        if (!candidate.isTable() || candidate.isContents(leaders)) {
            return Optional.empty();
        }
        List<TextLine> grown = surroundings.grown(lines, candidate.columns());
        OpenCandidate larger = grown.size() == lines.size() ? candidate : candidate(grown, frameRules);
        return Optional.of((larger.isTable() ? larger : candidate).table());
    }

    private OpenCandidate candidate(List<TextLine> lines, List<Double> frameRules) {
        Box area =
                Box.around(lines.get(0).box(), lines.stream().map(TextLine::box).toList());
        return new OpenCandidate(lines, across, down, frameRules.isEmpty() ? rulesOver(area) : frameRules);
    }

    private static List<Word> outside(List<PageTable> tables, List<Word> words) {
        return words.stream()
                .filter(word -> tables.stream().noneMatch(table -> table.area().holdsCentreOf(word.box())))
                .toList();
    }

    private List<Double> rulesOver(Box area) {
        return across.stream()
                .filter(line -> line.at() > area.top() - 6 && line.at() < area.bottom() + 6)
                .filter(line -> line.covers(area.left(), area.right()) > 0.8 * area.width())
                .map(Ruling::at)
                .toList();
    }
}
