package org.counterfoil.intake.pdf;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a cell says: its lines from top to bottom, then what runs another way. */
final class CellText {

    private CellText() {}

    static String of(List<Word> words) {
        Stream<String> upright = TextLines.of(
                        words.stream().filter(Word::upright).toList())
                .stream()
                .map(TextLine::text);
        Stream<String> turned = words.stream().filter(word -> !word.upright()).map(Word::text);
        return Stream.concat(upright, turned).collect(Collectors.joining("\n"));
    }
}
