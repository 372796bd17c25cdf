package org.counterfoil.samples;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.ooxml.POIXMLProperties;

/** What an Office file says of itself: that it is ours, and a fixed date. */
final class Properties {

    static final Instant MADE = Instant.parse("2026-01-01T00:00:00Z");
    static final String AUTHOR = "Counterfoil maintainers, restated from the facts";

    private Properties() {}

    static void set(POIXMLDocument document, String title) {
        POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
        core.setTitle(title);
        core.setCreator(AUTHOR);
        core.setLastModifiedByUser(AUTHOR);
        core.setCreated(Optional.of(Date.from(MADE)));
        core.setModified(Optional.of(Date.from(MADE)));
    }
}
