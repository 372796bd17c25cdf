package org.counterfoil.source;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * What a text must be: {@code TOTAL} equals it, {@code /TOTAL|Sum.*}{@code /} matches the whole of it. Runs of white
 * space count as one space on both sides.
 */
public final class TextRule {

    private final String written;
    private final @Nullable Pattern pattern;

    /** @throws PatternSyntaxException if it is a regex that does not compile */
    public TextRule(String written) {
        this.written = isRegex(written) ? written : plain(written);
        this.pattern =
                isRegex(written) ? Pattern.compile(written.substring(1, written.length() - 1), Pattern.DOTALL) : null;
    }

    static boolean isRegex(String written) {
        return written.length() > 2 && written.startsWith("/") && written.endsWith("/");
    }

    /** Without space around, runs of white space as one space. */
    static String plain(String text) {
        return Spaces.collapse(text);
    }

    public boolean matches(String text) {
        String plain = plain(text);
        return pattern == null ? written.equals(plain) : pattern.matcher(plain).matches();
    }

    boolean isPattern() {
        return pattern != null;
    }

    /** What the first group of the regex holds; the whole text where it has none. Empty where the rule does not match. */
    Optional<String> part(String text) {
        String plain = plain(text);
        if (pattern == null) {
            return Optional.of(plain).filter(written::equals);
        }
        Matcher matcher = pattern.matcher(plain);
        return matcher.matches()
                ? Optional.of(matcher.groupCount() > 0 && matcher.group(1) != null ? matcher.group(1) : plain)
                : Optional.empty();
    }

    /** As written in the descriptor. */
    public String written() {
        return written;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TextRule rule && written.equals(rule.written);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(written);
    }

    @Override
    public String toString() {
        return written;
    }
}
