package org.counterfoil.intake.sheet;

import java.io.IOException;

/** A workbook that breaks its own format: cut off, not well-formed, or over a bound. The message says what and where. */
public final class MalformedSheet extends IOException {

    private static final long serialVersionUID = 1L;

    MalformedSheet(String seen) {
        super(seen);
    }
}
