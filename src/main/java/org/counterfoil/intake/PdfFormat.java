package org.counterfoil.intake;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.counterfoil.intake.pdf.DrawingBudget;
import org.counterfoil.intake.pdf.EndlessDrawing;
import org.counterfoil.intake.pdf.PageLayout;
import org.counterfoil.source.RawDocument;

/**
 * PDF: tables by the lines that are drawn and by how their text is aligned, everything else as running text. Pictures of
 * text are not read.
 */
final class PdfFormat implements FormatReader {

    private static final String UNPROTECT = "Save it without protection, or ask its publisher for an open copy.";

    @Override
    public RawDocument read(OpenFile file) throws IOException {
        try (PDDocument document = Loader.loadPDF(new PdfBytes(file))) {
            refuse(file, document);
            return pages(file, document);
        } catch (InvalidPasswordException e) {
            throw file.unreadable("The file is protected with a password.", UNPROTECT);
        } catch (EndlessDrawing e) {
            throw file.unreadable(String.valueOf(e.getMessage()), "Print it into a new PDF, and deliver that.");
        }
    }

    private static void refuse(OpenFile file, PDDocument document) {
        if (!document.getCurrentAccessPermission().canExtractContent()) {
            throw file.unreadable("The file forbids taking its text out.", UNPROTECT);
        }
        if (document.getNumberOfPages() == 0) {
            throw file.unreadable("The file has no page that is whole.", "Fetch it again, or print it into a new PDF.");
        }
        if (document.getNumberOfPages() > Limits.PDF_PAGES) {
            throw file.unreadable(
                    "The file has " + document.getNumberOfPages() + " pages; at most " + Limits.PDF_PAGES
                            + " are read.",
                    "Keep the pages that matter.");
        }
    }

    private static RawDocument pages(OpenFile file, PDDocument document) throws IOException {
        PdfTables tables = new PdfTables(file);
        Passages passages = new Passages(file, "");
        boolean anyText = false;
        DrawingBudget budget = new DrawingBudget(ReaderThread::check);
        for (int number = 1; number <= document.getNumberOfPages(); number++) {
            PageLayout page = PageLayout.of(document, number, budget);
            anyText |= page.hasText();
            noteIfPicture(file, number, page);
            tables.add(number, page);
            passages.startPage(number);
            page.paragraphs().forEach(paragraph -> passages.paragraph(paragraph.text()));
        }
        if (!anyText) {
            throw file.unreadable("No page holds text: it is a scan.", "Have the text recognised (OCR), or type it.");
        }
        return new RawDocument(file.source(), file.path(), Format.PDF.slug(), tables.all(), passages.all());
    }

    private static void noteIfPicture(OpenFile file, int number, PageLayout page) {
        if (!page.hasText() && page.hasPictures()) {
            file.note(
                    org.counterfoil.incident.Issue.Kind.VALUE_UNREADABLE,
                    file.at("page " + number, 0),
                    "The page is a picture without text.",
                    "Have the text recognised (OCR), if it matters.");
        }
    }
}
