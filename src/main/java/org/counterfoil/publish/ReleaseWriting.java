package org.counterfoil.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.counterfoil.release.Provenance;
import org.counterfoil.release.ReleaseId;
import org.counterfoil.release.Table;

/** Writes the files of a release into an empty folder, as many at a time as there are processors. For one thread. */
final class ReleaseWriting {

    private final ReleaseId id;
    private final List<Table> tables;
    private final ReleaseFiles files;

    private ReleaseWriting(ReleaseId id, List<Table> tables, ReleaseFiles files) {
        this.id = id;
        this.tables = tables;
        this.files = files;
    }

    /** @param made what the release was made of; no manifest where that is not known */
    static void write(Path folder, ReleaseId id, List<Table> tables, Optional<Provenance> made) throws IOException {
        ReleaseFiles files = new ReleaseFiles(folder);
        new ReleaseWriting(id, tables, files).tables();
        files.write(DataPackage.FILE, DataPackage.text(id, tables, files));
        if (made.isPresent()) {
            files.write(
                    Manifest.FILE, Manifest.of(id, made.get(), files.entries()).text());
        }
        files.write(ReleaseFolder.SUMS, Checksums.of(files.entries()));
    }

    /** The workbook's sheets come after its frame, which is made beside the other files. */
    private void tables() throws IOException {
        ExcelTwins.begin(files.folder());
        AtomicReference<Workbook> workbook = new AtomicReference<>();
        SideBySide others = new SideBySide();
        others.add(() -> workbook.set(Workbook.of(id, tables)));
        others.add(() -> files.write(IndexPage.FILE, new IndexPage(id, tables).html()));
        Comparator<Table> longest = Comparator.comparing(table -> -table.rows().size());
        tables.stream().sorted(longest).forEach(table -> others.add(() -> csv(table)));
        others.write();
        workbook(Objects.requireNonNull(workbook.get()));
    }

    private void workbook(Workbook workbook) throws IOException {
        SideBySide sheets = new SideBySide();
        workbook.sheets(files.folder()).forEach(sheets::add);
        sheets.write();
        try (OutputStream out = files.open(ReleaseFolder.WORKBOOK)) {
            workbook.join(out);
        }
    }

    private void csv(Table table) throws IOException {
        try (CsvTarget plain = new CsvTarget(files.open(CsvFile.name(table)), FormulaGuard::add);
                CsvTarget twin = ExcelTwins.has(table) ? ExcelTwins.target(files.open(ExcelTwins.path(table))) : null) {
            CsvFile.write(table, twin == null ? List.of(plain) : List.of(plain, twin));
        }
    }
}
