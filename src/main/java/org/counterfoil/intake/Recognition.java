package org.counterfoil.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.counterfoil.incident.Issue.Kind;

/** Recognises a format by content. The name decides only between formats whose content looks alike. */
final class Recognition {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int PDF_HEADER_WITHIN = 1024;

    private Recognition() {}

    static Format of(OpenFile file) throws IOException {
        Format format = byContent(file);
        String ending = Format.ending(file.path());
        if (!format.isPromisedBy(ending) && Format.promisedBy(ending).isPresent()) {
            file.note(
                    Kind.FORMAT_MISMATCH,
                    file.origin(),
                    "The name ends in ." + ending + ", the content is " + format.slug() + ".",
                    "Nothing, if the content is right; rename it to ." + format.slug() + " to silence this.");
        }
        return format;
    }

    private static Format byContent(OpenFile file) throws IOException {
        byte[] bytes = file.bytes();
        if (startsWith(bytes, ZIP)) {
            return ZipContent.recognise(file);
        }
        if (startsWith(bytes, OLE2)) {
            return Ole2Content.recognise(file);
        }
        if (hasPdfHeader(bytes)) {
            return Format.PDF;
        }
        OtherContent.refuse(file);
        return TextContent.recognise(file);
    }

    /** The standard lets other bytes stand before the header. */
    private static boolean hasPdfHeader(byte[] bytes) {
        int length = Math.min(bytes.length, PDF_HEADER_WITHIN);
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    static boolean startsWith(byte[] bytes, byte[] magic) {
        return bytes.length >= magic.length && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
    }
}
