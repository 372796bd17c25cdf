package org.counterfoil.intake.pdf;

/**
 * How the letters of a page run in its own coordinates, and how it is turned so that they stand upright. What a viewer
 * would turn (the page's {@code Rotate}) does not matter: text that runs upwards is read upwards.
 *
 * @param quarters counter-clockwise quarter turns of the text: 0 to 3
 * @param width of the page as stored
 * @param height of the page as stored
 */
record Turn(int quarters, double width, double height) {

    static int quartersOf(double directionX, double directionY) {
        if (Math.abs(directionX) >= Math.abs(directionY)) {
            return directionX >= 0 ? 0 : 2;
        }
        return directionY > 0 ? 1 : 3;
    }

    double x(double storedX, double storedY) {
        return switch (quarters) {
            case 1 -> storedY;
            case 2 -> width - storedX;
            case 3 -> height - storedY;
            default -> storedX;
        };
    }

    double y(double storedX, double storedY) {
        return switch (quarters) {
            case 1 -> storedX;
            case 2 -> storedY;
            case 3 -> width - storedX;
            default -> height - storedY;
        };
    }

    /** @return the box of two opposite corners, upright */
    Box box(double x1, double y1, double x2, double y2) {
        double left = x(x1, y1);
        double right = x(x2, y2);
        double top = y(x1, y1);
        double bottom = y(x2, y2);
        return new Box(Math.min(left, right), Math.min(top, bottom), Math.max(left, right), Math.max(top, bottom));
    }

    Box page() {
        return box(0, 0, width, height);
    }
}
