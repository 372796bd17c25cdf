package org.counterfoil.linkage;

import java.util.Locale;
import org.counterfoil.incident.ModelTable;
import org.counterfoil.incident.ModelTable.Line;

/** Reads the numbers and marks of a level. */
final class LevelCells {

    private final ModelTable table;

    LevelCells(ModelTable table) {
        this.table = table;
    }

    double parameter(Line line, LevelTest test) {
        String cell = line.cell("parameter");
        if (test.parameter() == LevelTest.Parameter.NONE) {
            if (!cell.isBlank()) {
                throw table.error(line, "The test '" + test.text() + "' takes no parameter: remove '" + cell + "'");
            }
            return 0;
        }
        double parameter = number(line, "parameter");
        if (parameter < 0) {
            throw table.error(line, "The parameter must not be negative: " + cell);
        }
        return parameter;
    }

    double share(Line line, String column) {
        double share = number(line, column);
        if (share <= 0 || share >= 1) {
            throw table.error(
                    line,
                    column + " must lie between 0 and 1, both excluded (a share of 0 or 1 would be certainty): "
                            + line.cell(column));
        }
        return share;
    }

    private double number(Line line, String column) {
        try {
            double number = Double.parseDouble(line.cell(column));
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, with the place
        }
        throw table.error(line, column + " must be a number: '" + line.cell(column) + "'");
    }

    Level.Frequency frequency(Line line) {
        String cell = line.cell("frequency");
        for (Level.Frequency frequency : Level.Frequency.values()) {
            if (frequency.name().toLowerCase(Locale.ROOT).equals(cell) || frequency.ordinal() == 0 && cell.isBlank()) {
                return frequency;
            }
        }
        throw table.error(line, "frequency is empty, 'repeats', 'share' or 'value', not '" + cell + "'");
    }

    boolean veto(Line line) {
        String cell = line.cell("veto");
        if (!cell.isBlank() && !cell.equals("yes") && !cell.equals("no")) {
            throw table.error(line, "veto is empty, 'yes' or 'no', not '" + cell + "'");
        }
        return cell.equals("yes");
    }
}
