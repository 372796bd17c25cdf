package org.counterfoil.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names the tables of one document by their captions, so that a descriptor can select them. */
final class Captions {

    /** Longer text above a table is prose that happens to stand there. */
    static final int LONGEST = 200;

    private static final Pattern NUMBERED = Pattern.compile(
            "(?:table|tabla|tableau|tabelle)\\s+([A-Z]{0,2}\\d{0,3}(?:\\.\\d{1,2})?)\\s*(?:[.:)–—-].*|\\(.*|)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern LETTERED = Pattern.compile("([A-Z]|\\d{1,2})[.:)]\\s+\\S.*", Pattern.DOTALL);

    private static final Pattern NUMBERED_LINE = Pattern.compile(
            "^\\s*(?:table|tabla|tableau|tabelle)\\s+\\S+[.:)]", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private final List<String> places = new ArrayList<>();
    private int tables;

    /** {@code A} for {@code Table A: Banks} and {@code A. Banks}; else the caption; {@code table 2} where it is blank. */
    String name(String caption) {
        tables++;
        String text = Passages.joined(caption);
        if (text.isEmpty() || text.length() > LONGEST) {
            return "table " + tables;
        }
        return reduced(text);
    }

    /** Whether a line calls itself a table's: {@code Table A: Banks}. */
    static boolean isNumbered(String line) {
        Matcher numbered = NUMBERED.matcher(Passages.joined(line));
        return line.length() <= LONGEST
                && numbered.matches()
                && !numbered.group(1).isEmpty();
    }

    /** The lines from the one that numbers a table on; all of them where none does. */
    static String fromNumber(String lines) {
        Matcher start = NUMBERED_LINE.matcher(lines);
        int from = 0;
        while (start.find()) {
            from = start.start();
        }
        return lines.substring(from);
    }

    /** What a descriptor would call it. */
    static String reduced(String caption) {
        Matcher numbered = NUMBERED.matcher(caption);
        if (numbered.matches() && !numbered.group(1).isEmpty()) {
            return numbered.group(1);
        }
        Matcher lettered = LETTERED.matcher(caption);
        return lettered.matches() ? lettered.group(1) : caption;
    }

    /** {@code table A}; a second table of the name on the same page is {@code table A (2)}. */
    String place(String prefix, String name) {
        String place = prefix + (name.startsWith("table ") ? name : "table " + name);
        places.add(place);
        long same = places.stream().filter(place::equals).count();
        return same == 1 ? place : place + " (" + same + ")";
    }
}
