package org.counterfoil.intake.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Pulls tags out of XML in UTF-8 without making a string of anything. A token is a run of text and the tag behind it;
 * both lie in one buffer until the next is pulled. Document types, and so entities of their own and everything outside
 * the file, are refused. End tags are not held against start tags here: who walks the tree does that.
 */
final class XmlBytes {

    enum Tag {
        START,
        EMPTY,
        END,
        /** The input is at its end. */
        NONE
    }

    /** Longest run of text and tag: far above the 32,767 characters a cell may hold, far below what fills memory. */
    static final int TOKEN_BYTES = 4 << 20;

    private static final int BLOCK = 1 << 16;

    private final InputStream in;
    private byte[] buffer = new byte[BLOCK];
    private int position;
    private int limit;
    private int textStart;
    private int textEnd;
    private boolean plain;
    private int nameStart;
    private int nameEnd;
    private int tagEnd;
    private int attribute;
    private int keyStart;
    private int keyEnd;
    private int valueStart;
    private int valueEnd;
    private final XmlText text = new XmlText();

    XmlBytes(InputStream in) throws IOException {
        this.in = in;
        fill();
        if (limit >= 3 && buffer[0] == (byte) 0xEF && buffer[1] == (byte) 0xBB && buffer[2] == (byte) 0xBF) {
            position = 3;
        }
    }

    /** Moves on to the next tag. What {@link #text} and the attributes gave is gone. */
    Tag next() throws IOException {
        text.clear();
        textStart = position;
        plain = true;
        while (true) {
            boolean found = findTag();
            textEnd = position;
            if (!found) {
                return Tag.NONE;
            }
            if (byteAt(1) != '!' && buffer[position + 1] != '?') {
                return tag();
            }
            text.add(buffer, textStart, textEnd, plain);
            aside();
            textStart = position;
            plain = true;
        }
    }

    private boolean findTag() throws IOException {
        while (true) {
            byte[] bytes = buffer;
            int end = limit;
            int at = position;
            boolean clean = plain;
            while (at < end && bytes[at] != '<') {
                clean &= bytes[at] != '&' & bytes[at] != '\r';
                at++;
            }
            position = at;
            plain = clean;
            if (at < end) {
                return true;
            }
            if (!more()) {
                return false;
            }
        }
    }

    private Tag tag() throws IOException {
        int open = position - textStart;
        findClose();
        int lt = textStart + open;
        tagEnd = position;
        position++;
        boolean end = buffer[lt + 1] == '/';
        boolean empty = !end && buffer[tagEnd - 1] == '/';
        tagEnd -= empty ? 1 : 0;
        name(lt + (end ? 2 : 1));
        return end ? Tag.END : empty ? Tag.EMPTY : Tag.START;
    }

    /** To the {@code >} that ends the tag; one inside a quoted value does not. */
    private void findClose() throws IOException {
        byte quote = 0;
        position++;
        while (true) {
            while (position < limit) {
                byte at = buffer[position];
                if (quote != 0) {
                    quote = at == quote ? 0 : quote;
                } else if (at == '>') {
                    return;
                } else if (at == '"' || at == '\'') {
                    quote = at;
                } else if (at == '<') {
                    throw new MalformedSheet("A tag is not closed.");
                }
                position++;
            }
            need();
        }
    }

    private void name(int start) throws IOException {
        nameStart = start;
        int at = start;
        while (at < tagEnd && !isSpace(buffer[at])) {
            if (buffer[at] == ':') {
                nameStart = at + 1;
            }
            at++;
        }
        nameEnd = at;
        attribute = at;
        if (nameEnd == nameStart) {
            throw new MalformedSheet("A tag has no name.");
        }
    }

    static boolean isSpace(byte at) {
        return at == ' ' || at == '\n' || at == '\t' || at == '\r';
    }

    /** Comments, instructions and marked sections of plain characters. */
    private void aside() throws IOException {
        if (byteAt(1) == '?') {
            skipBehind("?>", 2);
        } else if (byteAt(2) == '-' && byteAt(3) == '-') {
            skipBehind("-->", 4);
        } else if (byteAt(2) == '[') {
            int from = position + "<![CDATA[".length() - textStart;
            skipBehind("]]>", "<![CDATA[".length());
            text.raw(buffer, textStart + from, position - 3);
        } else {
            throw new MalformedSheet("It declares a document type, which no spreadsheet needs.");
        }
    }

    private void skipBehind(String end, int from) throws IOException {
        byte[] mark = end.getBytes(StandardCharsets.US_ASCII);
        byteAt(from);
        position += from;
        int met = 0;
        while (met < mark.length) {
            byte at = byteAt(0);
            // "--->" ends a comment as "-->" does
            met = at == mark[met] ? met + 1 : met == 2 && at == mark[1] ? 2 : at == mark[0] ? 1 : 0;
            position++;
        }
    }

    private byte byteAt(int ahead) throws IOException {
        while (position + ahead >= limit) {
            need();
        }
        return buffer[position + ahead];
    }

    private void need() throws IOException {
        if (!more()) {
            throw new MalformedSheet("It is cut off in the middle of a tag.");
        }
    }

    /** Everything from {@link #textStart} on moves to the front. */
    private boolean more() throws IOException {
        int kept = limit - textStart;
        if (kept > TOKEN_BYTES) {
            throw new MalformedSheet("A cell or a tag has more than " + TOKEN_BYTES + " bytes.");
        }
        byte[] target = kept > buffer.length / 2 ? new byte[buffer.length * 2] : buffer;
        System.arraycopy(buffer, textStart, target, 0, kept);
        position -= textStart;
        textEnd -= textStart;
        textStart = 0;
        limit = kept;
        buffer = target;
        return fill();
    }

    private boolean fill() throws IOException {
        int read = in.read(buffer, limit, buffer.length - limit);
        limit += Math.max(0, read);
        return read > 0;
    }

    /** Whether the tag's name without its prefix is this. */
    boolean is(String name) {
        return matches(nameStart, nameEnd, name);
    }

    /** The one letter that is the name without its prefix, or 0. */
    byte letter() {
        return nameEnd - nameStart == 1 ? buffer[nameStart] : 0;
    }

    private boolean matches(int start, int end, String name) {
        if (end - start != name.length()) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (buffer[start + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** With its prefix, to hold an end tag against its start tag. */
    int nameHash() {
        int hash = 0;
        for (int at = nameStart; at < nameEnd; at++) {
            hash = 31 * hash + buffer[at];
        }
        return hash;
    }

    String name() {
        return new String(buffer, nameStart, nameEnd - nameStart, StandardCharsets.UTF_8);
    }

    /** The next attribute of the tag; false behind the last. */
    boolean nextAttribute() throws IOException {
        int at = spaces(attribute);
        if (at == tagEnd) {
            return false;
        }
        keyStart = at;
        while (at < tagEnd && buffer[at] != '=' && !isSpace(buffer[at])) {
            at++;
        }
        keyEnd = at;
        at = spaces(at);
        if (at == tagEnd || buffer[at] != '=') {
            throw new MalformedSheet("An attribute has no value.");
        }
        at = spaces(at + 1);
        if (at == tagEnd || buffer[at] != '"' && buffer[at] != '\'') {
            throw new MalformedSheet("An attribute's value has no quotes.");
        }
        valueStart = at + 1;
        valueEnd = valueStart;
        while (valueEnd < tagEnd && buffer[valueEnd] != buffer[at]) {
            valueEnd++;
        }
        attribute = Math.min(tagEnd, valueEnd + 1);
        return true;
    }

    private int spaces(int from) {
        int at = from;
        while (at < tagEnd && isSpace(buffer[at])) {
            at++;
        }
        return at;
    }

    boolean attributeIs(String name) {
        return matches(keyStart, keyEnd, name);
    }

    /** The one letter that is the attribute's name, or 0. */
    byte attributeLetter() {
        return keyEnd - keyStart == 1 ? buffer[keyStart] : 0;
    }

    int valueLength() {
        return valueEnd - valueStart;
    }

    /** @param at 0-based */
    byte valueByte(int at) {
        return buffer[valueStart + at];
    }

    String value() throws IOException {
        XmlText value = new XmlText();
        value.add(buffer, valueStart, valueEnd, false);
        return value.string();
    }

    /** A whole number from 0 up to nine digits. */
    int valueNumber() throws IOException {
        int number = 0;
        if (valueEnd == valueStart || valueEnd - valueStart > 9) {
            throw new MalformedSheet("'" + value() + "' is no number of a row, column or style.");
        }
        for (int at = valueStart; at < valueEnd; at++) {
            int digit = buffer[at] - '0';
            if (digit < 0 || digit > 9) {
                throw new MalformedSheet("'" + value() + "' is no number of a row, column or style.");
            }
            number = number * 10 + digit;
        }
        return number;
    }

    boolean valueIsTrue() {
        return matches(valueStart, valueEnd, "1") || matches(valueStart, valueEnd, "true");
    }

    /** The text before the tag, entities resolved, as UTF-8. */
    void copyText(ByteSink sink) throws IOException {
        if (plain && text.isEmpty()) {
            sink.add(buffer, textStart, textEnd);
        } else {
            text.add(buffer, textStart, textEnd, plain);
            text.copyTo(sink);
            textStart = textEnd;
        }
    }

    boolean textIsBlank() {
        for (int at = textStart; at < textEnd; at++) {
            if (!isSpace(buffer[at])) {
                return false;
            }
        }
        return text.isEmpty();
    }
}
