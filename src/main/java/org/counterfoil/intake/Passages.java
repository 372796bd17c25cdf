package org.counterfoil.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.counterfoil.source.RawPassage;

/** Collects running text in reading order and numbers it. Lines that a page only wrapped are joined by a space. */
final class Passages {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");

    private final OpenFile file;
    private final List<RawPassage> all = new ArrayList<>();
    private String prefix;
    private String heading = "";
    private int number;

    /** @param prefix what stands before {@code paragraph 1}: {@code page 2, }; may be empty */
    Passages(OpenFile file, String prefix) {
        this.file = file;
        this.prefix = prefix;
    }

    /** Counts paragraphs from 1 again. */
    void startPage(int page) {
        prefix = "page " + page + ", ";
        number = 0;
    }

    void paragraph(String text) {
        String joined = joined(text);
        if (!joined.isEmpty()) {
            number++;
            addAt(prefix + "paragraph " + number, joined);
        }
    }

    /** What is struck through is kept apart. */
    void paragraph(Words words) {
        if (words.struck()) {
            leaveOut(RawPassage.STRUCK, words.text());
        } else {
            paragraph(words.text());
        }
        words.leftOut().forEach(piece -> leaveOut(piece.why(), piece.text()));
    }

    void addAt(String place, String text) {
        file.countCells(1);
        all.add(new RawPassage(place, heading, text));
    }

    /** What stands in the document and is not read. It is numbered like a paragraph. */
    void leaveOut(String why, String text) {
        if (!joined(text).isEmpty()) {
            number++;
            leaveOut(why, prefix + "paragraph " + number, text);
        }
    }

    void leaveOut(String why, String place, String text) {
        file.countCells(1);
        all.add(new RawPassage(place, heading, joined(text), why));
    }

    /** Is a passage itself, under the heading before it, and the heading of what follows. */
    void heading(String text) {
        paragraph(text);
        if (!joined(text).isEmpty()) {
            heading = joined(text);
        }
    }

    void heading(Words words) {
        paragraph(words);
        if (!words.struck() && !joined(words.text()).isEmpty()) {
            heading = joined(words.text());
        }
    }

    String heading() {
        return heading;
    }

    List<RawPassage> all() {
        return all;
    }

    static String joined(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }
}
