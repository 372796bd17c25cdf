package org.counterfoil.intake;

import java.io.IOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.counterfoil.source.RawDocument;

/** Documents of Word: body, tables, footnotes; headers, footers, text boxes and comments are not read. */
final class DocxFormat implements FormatReader {

    @Override
    public RawDocument read(OpenFile file) throws IOException {
        ZipBombs.guard();
        try (XWPFDocument document = new XWPFDocument(file.stream())) {
            DocxWalk walk = new DocxWalk(file, document);
            walk.read();
            return new RawDocument(file.source(), file.path(), Format.DOCX.slug(), walk.tables(), walk.passages());
        }
    }
}
