package org.counterfoil.intake;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;

/** PDFBox warns of every odd font, hundreds of times a document; what matters is thrown. */
final class QuietPdfBox {

    private QuietPdfBox() {}

    static void hush() {
        for (String name : new String[] {"org.apache.pdfbox", "org.apache.fontbox", "technology.tabula"}) {
            org.slf4j.Logger logger = LoggerFactory.getLogger(name);
            if (logger instanceof Logger && !Level.OFF.equals(((Logger) logger).getLevel())) {
                ((Logger) logger).setLevel(Level.OFF);
            }
        }
    }
}
