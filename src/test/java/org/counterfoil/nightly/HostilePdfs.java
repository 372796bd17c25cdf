package org.counterfoil.nightly;

import static org.counterfoil.nightly.HostileArchives.ascii;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;

/** PDF files of hand-written objects that lead back to themselves, draw without end, or fetch what they name. */
final class HostilePdfs {

    private static final String FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";
    private static final String HELLO = "BT /F1 12 Tf 72 700 Td (hello) Tj ET\n";

    /** Megabytes from which a folder also has what takes its reader seconds. */
    static final int LARGE = 20;

    private HostilePdfs() {}

    static Map<String, byte[]> all(String address, int megabytes) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("page-tree.pdf", pdf(List.of(catalog(), pages("2 0 R 2 0 R"))));
        files.put(
                "page-parent.pdf",
                pdf(List.of(
                        catalog(),
                        "<< /Type /Pages /Parent 2 0 R /Kids [3 0 R] /Count 9999999 >>",
                        "<< /Type /Page /Parent 3 0 R /Contents 4 0 R >>",
                        stream("", ascii(HELLO)))));
        files.put("content-bomb.pdf", page(null, stream("", new byte[0]), contentBomb(megabytes)));
        files.put(
                "type3.pdf",
                page(
                        "BT /F1 1 Tf (aaaa) Tj ET",
                        "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1 1]"
                                + " /FontMatrix [1 0 0 1 0 0] /CharProcs << /a 6 0 R >> /Encoding << /Differences [97 /a] >> /FirstChar 97"
                                + " /LastChar 97 /Widths [1] /Resources << /Font << /F1 5 0 R >> >> >>",
                        stream("", ascii("1 0 d0 BT /F1 1 Tf (aaaa) Tj ET"))));
        files.put("object-streams.pdf", objectStreams());
        files.put(
                "previous.pdf",
                ascii("%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 1 0 R >> endobj\nxref\n0 1\n"
                        + "0000000000 65535 f \ntrailer << /Size 2 /Root 1 0 R /Prev 55 >>\nstartxref\n55\n%%EOF\n"));
        files.put(
                "deep-array.pdf",
                pdf(List.of("<< /Type /Catalog /Pages 2 0 R /A " + "[".repeat(200_000) + " >>", pages(""))));
        files.put(
                "length.pdf",
                pdf(List.of(
                        catalog(),
                        pages("3 0 R"),
                        "<< /Type /Page /Parent 2 0 R /Contents 4 0 R >>",
                        "<< /Length 4 0 R >>\nstream\n" + HELLO + "endstream")));
        files.put("fetches.pdf", fetches(address));
        files.put("cut.pdf", ascii("%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n2 0 obj << /Type /Pa"));
        if (megabytes >= LARGE) {
            endless(files);
        }
        return files;
    }

    /** What takes its reader seconds. */
    private static void endless(Map<String, byte[]> files) throws IOException {
        files.put("self-form.pdf", page("/X0 Do", form("/X0 5 0 R", "/X0 Do /X0 Do")));
        files.put("doubling-forms.pdf", doubling(48, HELLO));
        files.put("doubling-paths.pdf", doubling(48, "0 0 m 10 10 l S\n"));
        files.put("letters.pdf", page("BT /F1 1 Tf (" + "x".repeat(600_000) + ") Tj ET", FONT));
        files.put("lines.pdf", page(lines(60_000) + HELLO, FONT));
    }

    private static String catalog() {
        return "<< /Type /Catalog /Pages 2 0 R >>";
    }

    private static String pages(String kids) {
        return "<< /Type /Pages /Kids [" + kids + "] /Count " + kids.split(" R").length + " >>";
    }

    private static String form(String resources, String content) {
        return stream(
                "/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /XObject << " + resources
                        + " >> /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>",
                ascii(content));
    }

    private static String stream(String dictionary, byte[] content) {
        return "<< " + dictionary + " /Length " + content.length + " >>\nstream\n"
                + new String(content, java.nio.charset.StandardCharsets.ISO_8859_1) + "\nendstream";
    }

    /** One page; objects behind it are numbered from 5, the first of them its form X0 and its font F1. */
    private static byte[] page(String content, String... objects) throws IOException {
        List<String> all = new ArrayList<>(List.of(catalog(), pages("3 0 R")));
        all.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents " + (content == null ? "6" : "4")
                + " 0 R /Resources << /XObject << /X0 5 0 R >> /Font << /F1 5 0 R >> >> >>");
        all.add(stream("", ascii(content == null ? "" : content)));
        all.addAll(List.of(objects));
        return pdf(all);
    }

    /** Each form draws the next one twice: 2 to the power of their number. */
    private static byte[] doubling(int forms, String last) throws IOException {
        String[] objects = new String[forms];
        for (int i = 0; i < forms - 1; i++) {
            objects[i] = form("/N " + (6 + i) + " 0 R", "/N Do /N Do");
        }
        objects[forms - 1] = form("", last);
        return page("/X0 Do", objects);
    }

    private static String contentBomb(int megabytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            byte[] block = " ".repeat(1 << 20).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
            for (int i = 0; i < megabytes; i++) {
                deflater.write(block);
            }
        }
        return stream("/Filter /FlateDecode", out.toByteArray());
    }

    private static String lines(int count) {
        StringBuilder lines = new StringBuilder();
        java.util.Random random = new java.util.Random(5);
        for (int i = 0; i < count; i++) {
            int x = random.nextInt(600);
            int y = random.nextInt(800);
            lines.append(x).append(' ').append(y).append(" m ");
            lines.append(i % 2 == 0 ? x + 20 : x)
                    .append(' ')
                    .append(i % 2 == 0 ? y : y + 20)
                    .append(" l S\n");
        }
        return lines.toString();
    }

    /** An object stream that is said to lie in itself, and to extend itself. */
    private static byte[] objectStreams() throws IOException {
        return pdf(List.of(
                catalog(),
                stream("/Type /ObjStm /N 2 /First 8 /Extends 2 0 R", ascii("2 0 3 3 << >> << >>")),
                "<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 2 /Parent 3 0 R >>"));
    }

    private static byte[] fetches(String address) throws IOException {
        String uri = "<< /S /URI /URI (" + address + ") >>";
        return pdf(List.of(
                "<< /Type /Catalog /Pages 2 0 R /OpenAction " + uri + " /AcroForm << /XFA 5 0 R >> /Metadata 5 0 R >>",
                pages("3 0 R"),
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /AA << /O << /S /Launch /F ("
                        + address + ") >> >> /Resources << /XObject << /X0 6 0 R >> >> >>",
                "<< /Length 0 /F << /FS /URL /F (" + address + "content) >> >>\nstream\n\nendstream",
                stream("", ascii(HostileTexts.laughs("x", address) + "<x>&e9;&n;</x>")),
                "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /Length 0 /F << /FS /URL /F (" + address
                        + "image) >> >>\nstream\n\nendstream"));
    }

    private static byte[] pdf(List<String> objects) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Integer> offsets = new ArrayList<>();
        out.write(ascii("%PDF-1.7\n"));
        for (int i = 0; i < objects.size(); i++) {
            offsets.add(out.size());
            out.write(ascii((i + 1) + " 0 obj\n"));
            out.write(objects.get(i).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
            out.write(ascii("\nendobj\n"));
        }
        int xref = out.size();
        out.write(ascii("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n"));
        for (int offset : offsets) {
            out.write(ascii("%010d 00000 n \n".formatted(offset)));
        }
        out.write(ascii(
                "trailer << /Size " + (objects.size() + 1) + " /Root 1 0 R >>\nstartxref\n" + xref + "\n%%EOF\n"));
        return out.toByteArray();
    }
}
