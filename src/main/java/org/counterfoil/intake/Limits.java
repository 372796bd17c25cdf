package org.counterfoil.intake;

/**
 * How much one file may hold. Chosen for a heap of 1 GB, of bytes and counts and never of time, so that the same file is
 * read or refused on every machine.
 */
final class Limits {

    /** The whole file lies in memory while it is read, so that nobody can change it under the reader. */
    static final long FILE_BYTES = 128L << 20;

    /** The name of a file with its folders and, in an archive, the archive's: what the ledger holds. */
    static final int PATH_CHARACTERS = 1_000;

    /** The name of a source's folder: what the ledger holds. */
    static final int SOURCE_CHARACTERS = 200;

    /** What is not read is hashed all the same, so that it is known again; a file without an end is not: 30 seconds a night. */
    static final long HASHED_BYTES = 8L << 30;

    /** Text lies in memory twice, as bytes and as characters of up to two bytes. */
    static final long TEXT_BYTES = 64L << 20;

    /** A cell costs some 100 to 150 bytes of heap: three million leave room for what is made of them. */
    static final long CELLS = 3_000_000;

    /** Excel's own bound; a wider text file has the wrong delimiter. */
    static final int COLUMNS = 16_384;

    /** Thirty times what a spreadsheet's cell holds. */
    static final int CELL_CHARACTERS = 1_000_000;

    /** Lines that one quoted cell may run over before its quote is taken for a stray one. */
    static final int QUOTED_LINES = 1_000;

    /** Quotes in a file that do not fit, each of which costs a search of {@link #QUOTED_LINES}. */
    static final int STRAY_QUOTES = 1_000;

    /** Records nest a handful of levels; far below what would exhaust the stack. */
    static final int JSON_DEPTH = 64;

    /** Elements of a document of Word within each other: tables in tables in text boxes reach some dozens. */
    static final int DOCX_DEPTH = 256;

    /** Digits of a number in JSON; longer ones are no figures, and some parsers need quadratic time for them. */
    static final int NUMBER_LENGTH = 1_000;

    /** Annexes have hundreds of pages; table detection costs some 0.1 s a page. */
    static final int PDF_PAGES = 2_000;

    /** One part of a spreadsheet or document once inflated: the largest sheet of {@link #CELLS} cells is smaller. */
    static final long INFLATED_PART_BYTES = 512L << 20;

    /** Inflated to packed size, above which a part is taken for a bomb. Sheets of one repeated value reach 50. */
    static final double INFLATE_RATIO = 100;

    /** Files in an archive; deliveries have some dozens. */
    static final int ARCHIVE_ENTRIES = 1_000;

    /** All files of an archive once inflated: each is hashed every night. */
    static final long ARCHIVE_BYTES = 512L << 20;

    /** An archive in an archive in an archive; deeper ones are built to harm. */
    static final int ARCHIVE_DEPTH = 3;

    /** A source.yml of a thousand lines has 50 KB. */
    static final int DESCRIPTOR_BYTES = 1 << 20;

    /** Our descriptors nest seven levels. */
    static final int DESCRIPTOR_DEPTH = 20;

    private Limits() {}
}
