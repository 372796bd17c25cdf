package org.counterfoil.intake.pdf;

/** A document draws more than any page that is meant to be read. Unchecked: PDFBox passes over checked ones in a form. */
public final class EndlessDrawing extends RuntimeException {

    EndlessDrawing(String message) {
        super(message);
    }
}
