package org.counterfoil.release;

import java.util.Map;

/**
 * What became of one document tonight. Cells seen = mapped + ignored + quarantined.
 *
 * @param source folder name of the source
 * @param document file name within the source's folder
 * @param format what the content was recognised as, or empty where it could not be read
 * @param contentHash SHA-256 of the bytes, lower-case hexadecimal, or empty where there is no file
 * @param status {@code read}, {@code carried over}, {@code quarantined}, {@code missing}
 * @param reports accounts of single incidents
 * @param totals stated totals
 * @param carriedOverSince the last night in which it could be read, ISO, or empty
 * @param contentSince the night in which what is told of it was first read, under whatever name, ISO, or empty where
 *     nothing is
 * @param ignoredBy cells ignored, by the name of the rule, sorted
 * @param quarantinedBy cells set aside, by the kind of issue, sorted
 */
public record DocumentAccount(
        String source,
        String document,
        String format,
        String contentHash,
        String status,
        long cellsSeen,
        long mapped,
        long ignored,
        long quarantined,
        int reports,
        int totals,
        String carriedOverSince,
        String contentSince,
        Map<String, Long> ignoredBy,
        Map<String, Long> quarantinedBy) {}
