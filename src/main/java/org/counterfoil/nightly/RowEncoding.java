package org.counterfoil.nightly;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import org.counterfoil.intake.RowBatch;
import org.counterfoil.intake.RowFile;
import org.counterfoil.linkage.table.Cells;
import org.counterfoil.linkage.table.TableRows;

/** Encodes the rows of files while those that follow are read: rows come in their order, one batch after the other. */
final class RowEncoding {

    private final TableRows rows;
    private ForkJoinTask<?> before = ForkJoinTask.adapt(() -> {});

    RowEncoding(TableRows rows) {
        this.rows = rows;
        before.invoke();
    }

    /** @throws IllegalArgumentException if the file cannot be read, or a column is missing */
    void read(Path file) {
        RowFile.read(file, new RowFile.Rows() {
            @Override
            public void header(List<String> columns) {
                before.join();
                rows.file(file.toString(), columns);
            }

            @Override
            public void rows(RowBatch batch) {
                before.join();
                before = ForkJoinTask.adapt(() -> rows.rows(cells(batch))).fork();
            }
        });
        before.join();
    }

    private static Cells cells(RowBatch batch) {
        return new Cells(batch.text(), batch.bounds(), batch.firsts(), batch.lines(), batch.rows());
    }
}
