package org.counterfoil.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.counterfoil.intake.Words.LeftOut;
import org.counterfoil.source.RawPassage;

/**
 * Puts a marked-up text together piece by piece. Text added within {@link #begin} and {@link #end} is not read; of reasons
 * within each other the outermost counts.
 */
final class WordsBuilder {

    private static final String STRIKE = "~~";

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder stored = new StringBuilder();
    private final Deque<String> why = new ArrayDeque<>();
    private boolean marked;

    /** What was added under one reason. */
    private record Piece(String why, StringBuilder text) {

        boolean isBlank() {
            return text.toString().isBlank();
        }
    }

    WordsBuilder add(String text) {
        String reason = why.isEmpty() ? "" : why.getFirst();
        int last = pieces.size() - 1;
        if (last < 0 || !pieces.get(last).why().equals(reason)) {
            pieces.add(new Piece(reason, new StringBuilder()));
        }
        pieces.get(pieces.size() - 1).text().append(text);
        if (reason.isEmpty() || reason.equals(RawPassage.STRUCK)) {
            stored.append(text);
        }
        return this;
    }

    void begin(String reason) {
        why.addLast(reason);
        if (why.size() == 1 && reason.equals(RawPassage.STRUCK)) {
            stored.append(STRIKE);
            marked = true;
        }
    }

    /** Ends what was begun last. */
    void end() {
        if (RawPassage.STRUCK.equals(why.pollLast()) && why.isEmpty()) {
            stored.append(STRIKE);
        }
    }

    /** The address that the words before lead to. */
    void link(String address) {
        if (!address.isBlank() && !address.startsWith("#") && !endsWith(address)) {
            stored.append(" <").append(address.strip()).append('>');
            marked = true;
        }
    }

    private boolean endsWith(String address) {
        int from = stored.length() - address.length();
        return from >= 0 && stored.substring(from).equals(address);
    }

    boolean isBlank() {
        return pieces.stream().allMatch(Piece::isBlank);
    }

    Words words() {
        String read = text("");
        String taken = text(RawPassage.STRUCK);
        boolean struck = read.isBlank() && !taken.isBlank();
        String text = struck ? taken : read;
        List<LeftOut> leftOut = pieces.stream()
                .filter(piece -> !piece.why().isEmpty() && !piece.isBlank())
                .filter(piece -> !struck || !piece.why().equals(RawPassage.STRUCK))
                .map(piece ->
                        new LeftOut(piece.why(), Passages.joined(piece.text().toString())))
                .toList();
        return new Words(text, marked ? stored.toString() : text, struck, leftOut);
    }

    private String text(String reason) {
        StringBuilder text = new StringBuilder();
        pieces.stream().filter(piece -> piece.why().equals(reason)).forEach(piece -> text.append(piece.text()));
        return text.toString();
    }
}
