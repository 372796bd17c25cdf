package org.counterfoil.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads one record of a text table from any place of the text, so that a record that swallowed others can be read again line by
 * line, which no library of ours can do. Lines end with LF, CR or both.
 */
final class CsvCursor {

    private final OpenFile file;
    private final String text;
    private final CsvDialect dialect;
    private final StringBuilder cell = new StringBuilder();
    private int at;
    private int lines;
    private boolean closed;
    private boolean clean;

    CsvCursor(OpenFile file, String text, CsvDialect dialect) {
        this.file = file;
        this.text = text;
        this.dialect = dialect;
    }

    /** The record that begins there, quotes obeyed. */
    CsvLine record(int begin, int line) {
        return read(begin, line, text.length());
    }

    /** The line that begins there as a record by itself: a quote that it does not close is a character like others. */
    CsvLine alone(int begin, int line) {
        return read(begin, line, endOfLine(begin));
    }

    private int endOfLine(int from) {
        int end = from;
        while (end < text.length() && !endsLine(end)) {
            end++;
        }
        return end;
    }

    private boolean endsLine(int index) {
        return text.charAt(index) == '\n' || text.charAt(index) == '\r';
    }

    private CsvLine read(int begin, int line, int limit) {
        at = begin;
        lines = 1;
        closed = true;
        clean = true;
        List<String> cells = new ArrayList<>();
        do {
            cells.add(cell(line, limit));
            if (cells.size() > Limits.COLUMNS) {
                throw file.unreadable(
                        "Line " + line + " has more than " + Limits.COLUMNS + " cells.",
                        "Write the right `delimiter:` in source.yml.");
            }
        } while (closed && at < limit && text.charAt(at) == dialect.delimiter() && isMore(cells, limit));
        return new CsvLine(begin, behindLine(), line, lines, cells, closed, clean);
    }

    /** Behind a delimiter that ends the text stands one more cell, which is empty. */
    private boolean isMore(List<String> cells, int limit) {
        at++;
        if (at == limit) {
            cells.add("");
        }
        return at < limit;
    }

    private int behindLine() {
        if (at >= text.length() || !endsLine(at)) {
            return at;
        }
        boolean two = text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
        return at + (two ? 2 : 1);
    }

    private String cell(int line, int limit) {
        int start = at;
        int quote = start;
        while (quote < limit && text.charAt(quote) == ' ') {
            quote++;
        }
        if (quote < limit && text.charAt(quote) == dialect.quote()) {
            int linesBefore = lines;
            boolean cleanBefore = clean;
            if (quoted(quote + 1, limit)) {
                return sized(cell.toString(), line);
            }
            if (limit == text.length()) {
                closed = false;
                return "";
            }
            lines = linesBefore;
            clean = cleanBefore;
        }
        at = start;
        while (at < limit && text.charAt(at) != dialect.delimiter() && !endsLine(at)) {
            at++;
        }
        return sized(text.substring(start, at), line);
    }

    /** Whether the quote is closed; then {@code at} is behind it and the cell is its text. */
    private boolean quoted(int from, int limit) {
        cell.setLength(0);
        int last = (int) Math.min(limit, (long) from + Limits.CELL_CHARACTERS);
        int index = from;
        while (index < last && lines <= Limits.QUOTED_LINES) {
            char character = text.charAt(index);
            boolean escape = dialect.backslash() && character == '\\' || character == dialect.quote();
            if (escape && index + 1 < last && text.charAt(index + 1) == dialect.quote()) {
                cell.append(dialect.quote());
                index += 2;
            } else if (character == dialect.quote() && ends(index + 1, limit)) {
                return true;
            } else {
                clean &= character != dialect.quote();
                lines += endsLine(index) && !(character == '\n' && text.charAt(index - 1) == '\r') ? 1 : 0;
                cell.append(character);
                index++;
            }
        }
        return false;
    }

    /** Whether only spaces stand between a quote and the cell's end, where {@code at} is then. */
    private boolean ends(int from, int limit) {
        int end = from;
        while (end < limit && text.charAt(end) == ' ') {
            end++;
        }
        if (end < limit && text.charAt(end) != dialect.delimiter() && !endsLine(end)) {
            return false;
        }
        at = end;
        return true;
    }

    private String sized(String content, int line) {
        if (content.length() > Limits.CELL_CHARACTERS) {
            throw file.unreadable(
                    "A cell on line " + line + " has more than " + Limits.CELL_CHARACTERS + " characters.",
                    "Take it out of the file, or write the right `delimiter:` in source.yml.");
        }
        return content;
    }
}
