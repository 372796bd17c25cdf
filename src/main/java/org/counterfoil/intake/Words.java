package org.counterfoil.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.counterfoil.source.RawCell;

/**
 * A text as its document marks it up.
 *
 * @param text what is read of it; if every word is struck through, those words
 * @param stored the same with what a reader does not see: the address behind the words of a link, {@code Report
 *     <https://…>}, and what is struck through between {@code ~~}
 * @param struck whether every word is struck through
 * @param items where it is nothing but a list, its items; else empty
 * @param leftOut the pieces of it that are not read
 */
record Words(String text, String stored, boolean struck, List<String> items, List<LeftOut> leftOut) {

    /** A piece that is not read, and why, as in {@link org.counterfoil.source.RawPassage#leftOut}. */
    record LeftOut(String why, String text) {}

    private static final Pattern ADDRESS = Pattern.compile(" <([^<>\\s]+)>");

    Words(String text, String stored, boolean struck, List<LeftOut> leftOut) {
        this(text, stored, struck, List.of(), leftOut);
    }

    Words listing(List<String> itemTexts) {
        return new Words(text, stored, struck, itemTexts, leftOut);
    }

    static Words plain(String text) {
        return new Words(text, text, false, List.of());
    }

    /** The addresses of its links, parted by spaces; empty where it has none. */
    String addresses() {
        return ADDRESS.matcher(stored)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** Line by line; what is left out stays with the first. */
    List<Words> lines() {
        String[] read = text.split("\n", -1);
        String[] held = stored.split("\n", -1);
        List<Words> lines = new ArrayList<>();
        for (int i = 0; i < read.length; i++) {
            lines.add(new Words(
                    read[i], held.length == read.length ? held[i] : read[i], struck, i == 0 ? leftOut : List.of()));
        }
        return lines;
    }

    RawCell cell(int column) {
        return new RawCell(column, "", text.strip(), null, null, stored.strip(), "", items);
    }
}
