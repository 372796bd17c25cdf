package org.counterfoil.intake;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;

/** PDFBox warns of every odd font and POI logs every error that it also throws: what matters becomes an issue. */
final class QuietLibraries {

    private QuietLibraries() {}

    static void hush() {
        for (String name : new String[] {"org.apache.pdfbox", "org.apache.fontbox", "org.apache.poi"}) {
            org.slf4j.Logger logger = LoggerFactory.getLogger(name);
            if (logger instanceof Logger && !Level.OFF.equals(((Logger) logger).getLevel())) {
                ((Logger) logger).setLevel(Level.OFF);
            }
        }
    }
}
