package org.counterfoil.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Which headings or list items of running text begin a record: {@code headings}, {@code headings 3}, {@code items /regex/}.
 *
 * @param what {@link #HEADINGS} or {@link #ITEMS}
 * @param level of the headings, 1 to 6; 0: any
 * @param title what the whole text must match; its named groups are columns. Null: any
 */
record RecordRule(
        String what,
        int level,
        @org.jspecify.annotations.Nullable Pattern title) {

    static final String HEADINGS = "headings";
    static final String ITEMS = "items";

    private static final Pattern WRITTEN =
            Pattern.compile("(headings|items)(?:\\s+([1-6]))?(?:\\s+/(.+)/)?", Pattern.DOTALL);
    private static final Pattern GROUP = Pattern.compile("\\(\\?<([A-Za-z]\\w*)>");

    /**
     * Empty where the descriptor names none.
     *
     * @throws Refusal if it is none of these
     */
    static Optional<RecordRule> of(OpenFile file) {
        String written = file.options().records().strip();
        Matcher parts = WRITTEN.matcher(written);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        if (!parts.matches() || parts.group(1).equals(ITEMS) && parts.group(2) != null) {
            throw refuse(file, written, "is none of headings, headings 3, headings /regex/, items, items /regex/");
        }
        try {
            return Optional.of(new RecordRule(
                    parts.group(1),
                    parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2)),
                    parts.group(3) == null ? null : Pattern.compile(parts.group(3), Pattern.DOTALL)));
        } catch (PatternSyntaxException e) {
            throw refuse(file, written, "has a regex that does not compile: " + e.getDescription());
        }
    }

    private static Refusal refuse(OpenFile file, String written, String why) {
        return file.refuse(
                org.counterfoil.incident.Issue.Kind.TABLE_MISSING,
                file.origin(),
                "`records: " + written + "` " + why + ".",
                "Mend `records:` in source.yml.");
    }

    boolean isOfHeadings() {
        return what.equals(HEADINGS);
    }

    /** @param level of the heading; of a list item, how deep it lies, from 1 */
    boolean begins(int level, String text) {
        boolean there = isOfHeadings() ? this.level == 0 || this.level == level : level == 1;
        return there && (title == null || title.matcher(Passages.joined(text)).matches());
    }

    /** The columns of a title that begins a record. */
    Map<String, Words> columns(Words words) {
        Map<String, Words> columns = new LinkedHashMap<>();
        List<String> names = title == null
                ? List.of()
                : GROUP.matcher(title.pattern())
                        .results()
                        .map(found -> found.group(1))
                        .toList();
        if (title == null || names.isEmpty()) {
            columns.put(isOfHeadings() ? "title" : "item", words);
            return columns;
        }
        Matcher groups = title.matcher(Passages.joined(words.text()));
        if (groups.matches()) {
            for (String name : names) {
                String part = groups.group(name);
                columns.put(
                        name, new Words(part == null ? "" : part, part == null ? "" : part, words.struck(), List.of()));
            }
        }
        if (!words.addresses().isEmpty()) {
            columns.put("link", new Words(words.addresses(), words.addresses(), words.struck(), List.of()));
        }
        return columns;
    }
}
