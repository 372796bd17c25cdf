package org.counterfoil.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.counterfoil.incident.Issue;
import org.counterfoil.incident.ModelTable;
import org.counterfoil.incident.Sha256;
import org.counterfoil.source.Amounts;
import org.counterfoil.source.Dates;
import org.counterfoil.source.HeaderWords;
import org.counterfoil.source.Notation;
import org.counterfoil.source.Proposal;
import org.counterfoil.source.ReferenceLists;
import org.counterfoil.source.References;

/**
 * What is fuzzed: each reader and each parser of values. A target fails by any exception but the refusal that readers
 * promise; the fuzzer itself sees to time and memory. Stateless but for one file that is written anew each time.
 */
enum FuzzTarget {
    CSV("a.csv", bytes -> bytes),
    JSON("a.json", bytes -> bytes),
    XML("a.xml", bytes -> bytes),
    HTML("a.html", bytes -> bytes),
    MARKDOWN("a.md", bytes -> bytes),
    TEXT("a.txt", bytes -> bytes),
    XLS("a.xls", bytes -> bytes),
    PDF("a.pdf", bytes -> bytes),
    /** The archive alone: what its entries hold is for the other targets. */
    ZIP("a.zip", bytes -> bytes) {
        @Override
        void run(byte[] input) {
            walk(input);
        }
    },
    XLSX_SHEET("a.xlsx", content -> with(Containers.XLSX, "xl/worksheets/sheet1.xml", content)),
    XLSX_STRINGS("a.xlsx", content -> with(Containers.XLSX, "xl/sharedStrings.xml", content)),
    XLSX_STYLES("a.xlsx", content -> with(Containers.XLSX, "xl/styles.xml", content)),
    ODS_CONTENT("a.ods", content -> with(Containers.ODS, "content.xml", content)),
    DOCX_BODY("a.docx", content -> with(Containers.DOCX, "word/document.xml", content)),
    DESCRIPTOR(text -> {
        try {
            DescriptorFile.parse(Path.of("source.yml"), text);
        } catch (UnreadableDocument e) {
            requireWords(e);
        }
    }),
    VALUES(text -> {
        Dates.read(text, Notation.PLAIN);
        Amounts.read(text, Notation.PLAIN);
        References.read(text);
        Lists.ALL.country(text);
        Lists.ALL.victim(text);
        Lists.ALL.actor(text);
    });

    private static final Path FILE = scratch();
    private final Consumer<byte[]> law;

    FuzzTarget(Consumer<String> law) {
        this.law = bytes -> law.accept(new String(bytes, StandardCharsets.UTF_8));
    }

    FuzzTarget(String name, java.util.function.UnaryOperator<byte[]> file) {
        this.law = bytes -> read(name, file.apply(bytes));
    }

    void run(byte[] input) {
        law.accept(input);
    }

    private static void read(String name, byte[] content) {
        try {
            Files.write(FILE, content);
            ReadResult result = new DocumentReader().read("s", name, FILE, ReadOptions.DETECT);
            Inspection.describe(result);
            Proposal.yaml(result.document(), Lists.ALL, Lists.HEADERS);
        } catch (UnreadableDocument e) {
            requireWords(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void walk(byte[] content) {
        try {
            Files.write(FILE, content);
            DocumentFile file = new DocumentFile("a.zip", FILE, content.length, Sha256.of(content));
            ArchiveWalk walk = new ArchiveWalk("s", file);
            boolean entered = walk.enter();
            walk.issues().forEach(FuzzTarget::requireWords);
            if (!entered && !(walk.documents().isEmpty() && walk.issues().isEmpty())) {
                throw new AssertionError("found something in what is no archive");
            }
            if (walk.documents().stream().map(DocumentFile::path).distinct().count()
                    != walk.documents().size()) {
                throw new AssertionError("two documents of one path");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireWords(UnreadableDocument refusal) {
        requireWords(refusal.issue());
    }

    private static void requireWords(Issue issue) {
        if (issue.seen().isBlank() || issue.advice().isBlank()) {
            throw new AssertionError("refused without words: " + issue);
        }
    }

    private static Path scratch() {
        try {
            Path file = Files.createTempFile("fuzz", ".bin");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parts of a good archive, one of them replaced. */
    private static byte[] with(byte[] archive, String name, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(entry.getName().equals(name) ? content : in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Good files whose one part is replaced. */
    private static final class Containers {

        static final byte[] XLSX = xlsx();
        static final byte[] DOCX = docx();
        static final byte[] ODS = ods();

        private static byte[] xlsx() {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (XSSFWorkbook workbook = new XSSFWorkbook()) {
                workbook.createSheet("s").createRow(0).createCell(0).setCellValue("a");
                workbook.write(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toByteArray();
        }

        private static byte[] docx() {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (XWPFDocument document = new XWPFDocument()) {
                document.write(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toByteArray();
        }

        private static byte[] ods() {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("mimetype"));
                zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII));
                zip.putNextEntry(new ZipEntry("content.xml"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toByteArray();
        }
    }

    /** The lists that ship. */
    private static final class Lists {

        static final ReferenceLists ALL =
                ReferenceLists.of(table("victims"), table("actors"), table("countries"), table("absences"));
        static final HeaderWords HEADERS = HeaderWords.of(table("header_words"));

        private static ModelTable table(String name) {
            return ModelTables.read(name, Path.of("nowhere"));
        }
    }
}
