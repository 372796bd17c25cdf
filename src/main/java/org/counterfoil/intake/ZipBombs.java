package org.counterfoil.intake;

import org.apache.poi.openxml4j.util.ZipSecureFile;

/** POI's guards against archives that inflate beyond measure, set to our limits. */
final class ZipBombs {

    private ZipBombs() {}

    static void guard() {
        ZipSecureFile.setMinInflateRatio(1 / Limits.INFLATE_RATIO);
        ZipSecureFile.setMaxEntrySize(Limits.INFLATED_PART_BYTES);
    }
}
