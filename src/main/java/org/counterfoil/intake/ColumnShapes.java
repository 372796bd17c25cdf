package org.counterfoil.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the cells of each column look, digits as one kind: {@code 9-9-9} for dates. Tells a line that is a row from text. */
final class ColumnShapes {

    private static final int ENOUGH = 3;

    private final Map<Integer, Map<String, Integer>> counts = new HashMap<>();
    private int rows;

    void add(List<String> cells) {
        rows++;
        for (int column = 0; column < cells.size(); column++) {
            counts.computeIfAbsent(column, first -> new HashMap<>()).merge(shape(cells.get(column)), 1, Integer::sum);
        }
    }

    /** Each run of digits as one 9, each of letters as one a. */
    static String shape(String cell) {
        StringBuilder shape = new StringBuilder();
        int before = 0;
        for (int letter : cell.strip().codePoints().toArray()) {
            int look = look(letter);
            if (look != before || look != '9' && look != 'a') {
                shape.appendCodePoint(look);
            }
            before = look;
        }
        return shape.toString();
    }

    private static int look(int letter) {
        if (letter >= '0' && letter <= '9') {
            return '9';
        }
        return Character.isLetter(letter) ? 'a' : letter;
    }

    /** Whether some column has a look of digits in nine rows of ten, and the line has it in every such column. */
    boolean fit(List<String> cells) {
        boolean some = false;
        for (int column = 0; column < cells.size() && rows > ENOUGH; column++) {
            String shape = shape(cells.get(column));
            for (Map.Entry<String, Integer> look :
                    counts.getOrDefault(column, Map.of()).entrySet()) {
                if (look.getKey().contains("9") && look.getValue() >= 0.9 * (rows - 1)) {
                    if (!look.getKey().equals(shape)) {
                        return false;
                    }
                    some = true;
                }
            }
        }
        return some;
    }
}
