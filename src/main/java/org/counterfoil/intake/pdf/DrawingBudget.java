package org.counterfoil.intake.pdf;

/**
 * How much the pages of one document may draw. A few hundred bytes can draw without end: a form that draws another twice,
 * which draws another twice. Not thread-safe; one for each document.
 */
public final class DrawingBudget {

    /** Pages of a thousand operators each are usual, of maps of some hundred thousand: enough for 2,000 pages of either. */
    private static final long OPERATORS = 50_000_000;

    /** A page of a newspaper has some 30,000. */
    private static final int LETTERS_OF_A_PAGE = 500_000;

    /** Maps repeat their signs some thousand times. */
    private static final int FORMS_OF_A_PAGE = 20_000;

    private static final String DRAW_FORM = "Do";

    private final Runnable check;
    private long operators;
    private int letters;
    private int forms;

    /** @param check called once for each operator; throws where the document may be read no longer */
    public DrawingBudget(Runnable check) {
        this.check = check;
    }

    /** To be called before a page is drawn, each time that it is. */
    void page() {
        letters = 0;
        forms = 0;
    }

    /** @throws EndlessDrawing once there are too many */
    void operator(String name) {
        check.run();
        if (name.equals(DRAW_FORM) && ++forms > FORMS_OF_A_PAGE) {
            throw new EndlessDrawing("A page draws more than " + FORMS_OF_A_PAGE + " forms and pictures.");
        }
        if (++operators > OPERATORS) {
            throw new EndlessDrawing("The pages draw more than " + OPERATORS + " times.");
        }
    }

    /** @throws EndlessDrawing once there are too many */
    void letter() {
        if (++letters > LETTERS_OF_A_PAGE) {
            throw new EndlessDrawing("A page draws more than " + LETTERS_OF_A_PAGE + " letters.");
        }
    }
}
