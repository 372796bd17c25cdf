package org.counterfoil.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What a file of the old Office container is, by the names of its streams. */
final class Ole2Content {

    private Ole2Content() {}

    static Format recognise(OpenFile file) throws IOException {
        Set<String> names = names(file);
        if (names.contains("EncryptedPackage")) {
            throw file.unreadable("The file is protected with a password.", "Save it without one.");
        }
        if (names.contains("Workbook") || names.contains("WORKBOOK") || names.contains("Book")) {
            return Format.XLS;
        }
        if (names.contains("WordDocument")) {
            throw file.unknown("It is an old Word document (DOC).", "Save it as DOCX.");
        }
        if (names.contains("PowerPoint Document")) {
            throw file.unknown("It is an old presentation (PPT).", "Save it as PDF.");
        }
        if (names.stream().anyMatch(name -> name.startsWith("__properties_version"))) {
            throw file.unknown("It is an e-mail of Outlook (MSG).", "Save its attachment, or its text as HTML.");
        }
        throw file.unknown("It is an old Office file, but no workbook.", "Save it as XLSX, DOCX or PDF.");
    }

    private static Set<String> names(OpenFile file) throws IOException {
        try (POIFSFileSystem ole2 = new POIFSFileSystem(new ByteArrayInputStream(file.bytes()))) {
            return Set.copyOf(ole2.getRoot().getEntryNames());
        }
    }
}
