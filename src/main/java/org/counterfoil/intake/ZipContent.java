package org.counterfoil.intake;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** What a ZIP archive is, by the names of its parts; whether they are whole is then checked for those that are read. */
final class ZipContent {

    private static final String AS_XLSX = "Open it in its program and export it as XLSX.";

    /** How many parts a refusal names. */
    private static final int NAMED = 5;

    private ZipContent() {}

    static Format recognise(OpenFile file) throws IOException {
        try (ZipFile zip = open(file)) {
            List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
            Format format = OdsFormat.isOneOf(zip)
                    ? Format.ODS
                    : byNames(file, parts.stream().map(ZipArchiveEntry::getName).toList());
            ZipParts.check(file, zip, parts);
            return format;
        }
    }

    private static Format byNames(OpenFile file, List<String> names) {
        if (names.stream().anyMatch(name -> name.matches("xl/workbook\\d*\\.xml"))) {
            return Format.XLSX;
        }
        if (names.contains("word/document.xml")) {
            return Format.DOCX;
        }
        throw unknown(file, names);
    }

    private static Refusal unknown(OpenFile file, List<String> names) {
        if (names.contains("xl/workbook.bin")) {
            return file.unknown("It is a binary workbook (XLSB).", AS_XLSX);
        }
        if (names.stream().anyMatch(name -> name.endsWith(".iwa") || name.equals("Index.zip"))) {
            return file.unknown("It is a document of Apple Numbers, Pages or Keynote.", AS_XLSX);
        }
        if (names.contains("mimetype") && names.contains("content.xml")) {
            return file.unknown(
                    "It is an OpenDocument file, but no spreadsheet (ODT or ODP).", "Save it as DOCX or PDF.");
        }
        if (names.contains("ppt/presentation.xml")) {
            return file.unknown("It is a presentation.", "Save it as PDF.");
        }
        return file.unknown(
                "It is a ZIP archive of " + names.size() + " files: "
                        + String.join(", ", names.stream().limit(NAMED).toList()) + ".",
                "Put it into the source's folder: each of its files is a document there, as `file: " + file.path()
                        + Archive.ENTRY + names.get(0) + "` in the source.yml.");
    }

    private static ZipFile open(OpenFile file) {
        try {
            return ZipFile.builder().setSeekableByteChannel(file.channel()).get();
        } catch (IOException e) {
            throw file.unreadable("The file is cut off or damaged: it has no list of its parts.", "Fetch it again.");
        }
    }
}
