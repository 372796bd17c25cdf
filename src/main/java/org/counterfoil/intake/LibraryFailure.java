package org.counterfoil.intake;

import java.nio.file.FileSystemException;
import java.util.regex.Pattern;
import org.apache.poi.EncryptedDocumentException;

/** What a library's exception means to a person, without anything that differs from run to run. */
final class LibraryFailure {

    private static final Pattern IDENTITY_HASH = Pattern.compile("@[0-9a-f]{4,}");
    private static final int LENGTH = 160;

    private LibraryFailure() {}

    static String inWords(Throwable failure) {
        if (failure instanceof EncryptedDocumentException) {
            return "The file is protected with a password.";
        }
        if (failure instanceof FileSystemException) {
            // its message is a path of this machine
            return "The file cannot be opened (" + failure.getClass().getSimpleName() + ").";
        }
        String message = failure.getMessage() == null ? "" : failure.getMessage();
        if (message.contains("Zip bomb") || message.contains("exceeds the max. ratio")) {
            return "The file inflates to more than " + (int) Limits.INFLATE_RATIO
                    + " times its size, as only bombs and damaged files do.";
        }
        if (message.contains("Strict OOXML")) {
            return "The workbook is saved as Strict Open XML, which is not read.";
        }
        return "The file is damaged (" + brief(failure, message) + ").";
    }

    private static String brief(Throwable failure, String message) {
        String line =
                IDENTITY_HASH.matcher(message.lines().findFirst().orElse("")).replaceAll("");
        String said = failure.getClass().getSimpleName() + (line.isBlank() ? "" : ": " + line.strip());
        return said.length() <= LENGTH ? said : said.substring(0, LENGTH) + "…";
    }
}
