package org.counterfoil.intake;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that names what it says: {@code Lost: 15.7k USD}.
 *
 * @param name without the colon
 * @param value what stands behind it; may be blank
 */
record Label(String name, Words value) {

    /** Longer ones are sentences with a colon in them. In letters. */
    private static final int LONGEST = 40;

    private static final Pattern COLON = Pattern.compile(
            "\\s*(\\p{L}[^:：.;!?\\n]{0," + LONGEST + "}?)\\s*(?::(?=\\s|$|[$€£¥₩~≈])|：|(?<=[\\p{L})]):(?=\\d))(.*)",
            Pattern.DOTALL);
    private static final int WORDS = 5;

    /** Empty where the line has no label. */
    static Optional<Label> of(Words line) {
        Matcher colon = COLON.matcher(line.text());
        if (!colon.matches() || colon.group(1).split("\\s+").length > WORDS) {
            return Optional.empty();
        }
        return Optional.of(new Label(Passages.joined(colon.group(1)), rest(line, colon.start(2))));
    }

    /** A line that begins with a name that other lines have with a colon, and goes on with a figure. */
    static Optional<Label> of(Words line, Collection<String> names) {
        String text = line.text().strip();
        return names.stream()
                .filter(name -> text.length() > name.length()
                        && text.substring(0, name.length())
                                .toLowerCase(Locale.ROOT)
                                .equals(name)
                        && text.substring(name.length()).matches("\\s+[$€£¥₩~≈\\d].*"))
                .findFirst()
                .map(name -> new Label(
                        text.substring(0, name.length()), rest(line, line.text().indexOf(text) + name.length())));
    }

    private static Words rest(Words line, int from) {
        boolean same = line.stored().startsWith(line.text().substring(0, from));
        String value = line.text().substring(from).strip();
        return new Words(value, same ? line.stored().substring(from).strip() : value, line.struck(), line.leftOut());
    }
}
