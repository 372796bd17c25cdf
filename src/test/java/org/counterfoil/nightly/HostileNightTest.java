package org.counterfoil.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.counterfoil.incident.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A night whose input holds every hostile file at once ends well, and the good source beside them is published as if alone. */
class HostileNightTest {

    private static final String GOOD = "1,2018-06-10,Coinrail,South Korea,$40 million,Coins were taken";

    /** What a file in the input may say of the source beside it. */
    private static final List<String> OF_THE_GOOD =
            List.of("incidents", "claims", "reports", "links", "totals_by_year");

    @TempDir
    Path folder = Path.of("");

    private final ServerSocketChannel listener = ServerSocketChannel.open();
    private String address = "";

    HostileNightTest() throws IOException {}

    @BeforeEach
    void listen() throws IOException {
        listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        listener.configureBlocking(false);
        address = "http:/" + listener.getLocalAddress() + "/";
    }

    @AfterEach
    void hangUp() throws IOException {
        listener.close();
    }

    /** The small files; one by one everyday tests read them, too ({@code HostileFilesTest}, {@link DamagedInputTest}). */
    @Test
    @Tag("exhaustive")
    void endsWell() throws Exception {
        Workspace workspace = new Workspace(folder).keyed("alpha", 1, GOOD);
        HostileFolder hostile = HostileFolder.write(workspace, address, 2);
        Map<String, String> before = withoutOutcome();

        Release release;
        Growing growing = new Growing(folder.resolve("input/sources/hostile/growing.csv"));
        try {
            // not kept for other tests: the folder holds a file of a terabyte
            Workspace.Ending ending = workspace.night(Workspace.FIRST);
            assertThat(ending.said()).contains("Published " + Workspace.FIRST);
            release = workspace.latest();
        } finally {
            growing.end();
        }

        assertThat(release.issues("file-unstable"))
                .extracting(issue -> issue.get("document"))
                .containsExactly("growing.csv");
        assertEndedWell(release, hostile, before, false);
    }

    /** A file to which something is added as long as the night lasts; gone afterwards. */
    private static final class Growing {

        private final Path file;
        private final Thread writer = new Thread(this::grow);
        private volatile boolean ended;

        Growing(Path file) throws IOException {
            this.file = Files.writeString(file, "No,Date\n");
            writer.start();
        }

        private void grow() {
            try {
                for (int row = 1; !ended; row++) {
                    Files.writeString(file, row + ",2020-01-01\n", StandardOpenOption.APPEND);
                    Thread.sleep(1);
                }
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        void end() throws IOException, InterruptedException {
            ended = true;
            writer.join();
            Files.delete(file);
        }
    }

    @Test
    void publishesCellsThatLookLikeFormulasAsText() throws Exception {
        List<String> formulas = List.of(
                "=cmd|' /C calc'!A0",
                "=WEBSERVICE(\"\"" + address + "\"\")",
                "@SUM(1+9)*cmd|' /C calc'!A0",
                "+cmd|' /C calc'!A0",
                "-2+3+cmd|' /C calc'!A0",
                "＝1+1",
                "\t=1+1",
                "'=1+1");
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < formulas.size(); i++) {
            rows.add(i + ",2018-06-1" + i + ",\"" + formulas.get(i) + "\",Malta,$" + (i + 1) + " million,\""
                    + formulas.get(i) + "\"");
        }
        Release release = new Workspace(folder)
                .keyed("alpha", 1, rows.toArray(String[]::new))
                .published(Workspace.FIRST);

        assertThat(release.column("claims", "original")).contains("=cmd|' /C calc'!A0");
        try (var files = Files.list(release.folder())) {
            for (Path csv :
                    files.filter(file -> file.toString().endsWith(".csv")).toList()) {
                assertNoFormula(csv);
            }
        }
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(Files.newInputStream(release.folder().resolve("counterfoil.xlsx")))) {
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                // the charts' own formulas add up columns of our tables
                if (cell.getCellType() == CellType.FORMULA) {
                    assertThat(sheet.getSheetName()).isEqualTo("Charts");
                    assertThat(cell.getCellFormula()).doesNotContain("1+1", "cmd", "HYPERLINK", "WEBSERVICE", "|");
                }
            })));
        }
        assertThat(listener.accept()).isNull();
    }

    private static void assertNoFormula(Path file) throws IOException {
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file)) {
            csv.forEach(record -> assertThat(record.getFields())
                    .as(file.getFileName() + " line " + record.getStartingLineNumber())
                    .noneMatch(cell ->
                            cell.matches("(?s)[=+\\-@\\t\\r\\n＝＋－＠].*") && !cell.matches("[+-]\\d+(\\.\\d+)?")));
        }
    }

    /** The large files, in a process with half a gigabyte, and the time limit at work. */
    @Test
    @Tag("exhaustive")
    void endsWellInLittleMemory() throws Exception {
        Workspace workspace = new Workspace(folder).keyed("alpha", 1, GOOD);
        HostileFolder hostile = HostileFolder.write(workspace, address, 60);
        Map<String, String> before = withoutOutcome();
        Path temporary = Files.createDirectory(folder.resolve("temporary"));

        try (ChildNight night = ChildNight.start(
                List.of("-Djava.io.tmpdir=" + temporary), workspace.arguments("run", Workspace.FIRST))) {
            Workspace.Ending ending = night.ending();
            assertThat(ending.code()).as(ending.said()).isZero();
            assertThat(ending.said()).doesNotContain("Exception", "\tat ");
        }

        assertThat(temporary).isEmptyDirectory();
        Files.delete(temporary);
        assertEndedWell(workspace.latest(), hostile, before, true);
    }

    /** @param littleMemory whether what could be read may also be given up for want of memory, and says so */
    private void assertEndedWell(
            Release release, HostileFolder hostile, Map<String, String> before, boolean littleMemory) throws Exception {
        assertThat(listener.accept()).as("connections that a reader made").isNull();
        assertThat(withoutOutcome()).as("files beside ledger and output").isEqualTo(before);
        assertThat(asIfAlone(release)).isEqualTo(asIfAlone(alone()));
        assertThat(hostile.files().keySet())
                .filteredOn(name -> !(littleMemory && isGivenUp(release, name)))
                .allSatisfy(name -> assertOutcome(release, name, hostile.files().get(name)));
        assertThat(hostile.names())
                .allSatisfy(name -> assertThat(isTold(release, name)).as(name).isTrue());
    }

    private static boolean isGivenUp(Release release, String name) {
        return release.table("issues").stream()
                .anyMatch(issue -> issue.get("document").equals(name)
                        && (issue.get("seen") + issue.get("advice")).contains("memory"));
    }

    private static boolean isTold(Release release, String name) {
        String composed = java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFC);
        String told = composed.length() <= 1_000 ? composed : composed.substring(0, 999) + "…";
        return release.table("issues").stream()
                .anyMatch(issue -> issue.get("document").equals(told));
    }

    private static void assertOutcome(Release release, String file, byte[] content) {
        NamedCsvRecord expected = expected().get(file);
        assertThat(expected).as(file + " in cases/hostile-files.csv").isNotNull();
        List<Map<String, String>> rows =
                release.rows("files", row -> row.get("document").equals(file));
        assertThat(rows.stream().map(row -> row.get("status")).collect(Collectors.joining()))
                .as("status of " + file)
                .isEqualTo(expected.getField("status"));
        assertThat(rows)
                .allMatch(row -> row.get("sha256").equals(Sha256.of(content))
                        && row.get("reports").equals("0"));
        String seen = release
                .rows(
                        "issues",
                        issue -> issue.get("document").equals(file)
                                || issue.get("document").startsWith(file + "!/"))
                .stream()
                .map(issue -> issue.get("seen") + issue.get("advice"))
                .collect(Collectors.joining("\n"));
        assertThat(seen).as("issues of " + file).contains(expected.getField("seen"));
        if (rows.isEmpty()) {
            assertThat(seen).as("hash of " + file).contains("SHA-256 is ");
        }
    }

    private static Map<String, NamedCsvRecord> expected() {
        Map<String, NamedCsvRecord> expected = new TreeMap<>();
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().ofNamedCsvRecord(Path.of("src/test/resources/cases/hostile-files.csv"))) {
            csv.forEach(line -> expected.put(line.getField("file"), line));
            return expected;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Every file of the workspace that is neither output nor ledger. */
    /** Whatever may be seen beside the output and the ledger; a folder that may not be opened stands for itself. */
    private Map<String, String> withoutOutcome() throws IOException {
        Map<String, String> files = new TreeMap<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String path = folder.relativize(file).toString();
                if (!path.startsWith("output") && !path.startsWith("ledger")) {
                    files.put(
                            path,
                            attributes.isRegularFile() ? attributes.size() + " " + attributes.lastModifiedTime() : "");
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException closed) {
                files.put(folder.relativize(file).toString(), "closed");
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }

    private Release alone() throws IOException {
        Workspace alone =
                new Workspace(Files.createDirectories(folder.resolve("output/alone"))).keyed("alpha", 1, GOOD);
        return alone.published(Workspace.FIRST);
    }

    private static Map<String, String> asIfAlone(Release release) throws IOException {
        Map<String, String> tables = new TreeMap<>();
        for (String table : OF_THE_GOOD) {
            tables.put(table, Files.readString(release.folder().resolve(table + ".csv")));
        }
        return tables;
    }
}
