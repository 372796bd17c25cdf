package org.counterfoil.intake;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterfoil.incident.Issue.Kind;

/** The likeliest encoding by the statistics of ICU. A guess is never silent: it becomes an issue with the runner-up. */
final class EncodingGuess {

    /** ICU names the standard; files are written in the superset that Windows made of it. */
    private static final Map<String, String> AS_WRITTEN = Map.of(
            "ISO-8859-1", "windows-1252",
            "EUC-KR", "x-windows-949",
            "Shift_JIS", "windows-31j",
            "GB2312", "GB18030");

    private static final String ADVICE = "Save the file as UTF-8, or write the right `encoding:` in source.yml.";

    private EncodingGuess() {}

    private record Decoded(Charset charset, int confidence, String text) {}

    static String decode(OpenFile file) {
        refuseAlmostUtf8(file);
        List<Decoded> candidates = candidates(file);
        if (candidates.isEmpty()) {
            throw file.unknown("The content is neither text nor a known format.", "Export it as XLSX, CSV or PDF.");
        }
        Decoded best = candidates.get(0);
        file.note(Kind.VALUE_AMBIGUOUS, file.origin(), inWords(best, candidates), ADVICE);
        return best.text();
    }

    private static String inWords(Decoded best, List<Decoded> candidates) {
        String taken = "No encoding is declared; the file was read as "
                + best.charset().name() + " (" + best.confidence() + " of 100)";
        return candidates.size() == 1
                ? taken + "."
                : taken + "; it may also be " + candidates.get(1).charset().name() + ".";
    }

    private static List<Decoded> candidates(OpenFile file) {
        List<Decoded> candidates = new ArrayList<>();
        for (CharsetMatch match : new CharsetDetector().setText(file.bytes()).detectAll()) {
            decoded(file, match)
                    .filter(decoded -> candidates.stream()
                            .noneMatch(other -> other.charset().equals(decoded.charset())))
                    .ifPresent(candidates::add);
            if (candidates.size() == 2) {
                break;
            }
        }
        return candidates;
    }

    /** A few bad bytes in UTF-8 are damage: any other encoding would read all the good ones wrongly. */
    private static void refuseAlmostUtf8(OpenFile file) {
        String read = new String(file.bytes(), StandardCharsets.UTF_8);
        long bad = read.chars().filter(character -> character == '\uFFFD').count();
        long good = read.chars().filter(character -> character > 0x7F).count() - bad;
        if (good > 2 * bad) {
            throw file.unreadable("The bytes are UTF-8 with damaged characters among them.", ADVICE);
        }
    }

    private static Optional<Decoded> decoded(OpenFile file, CharsetMatch match) {
        String name = AS_WRITTEN.getOrDefault(match.getName(), match.getName());
        if (!Charset.isSupported(name)) {
            return Optional.empty();
        }
        Charset charset = Charset.forName(name);
        return TextDecoder.tryStrictly(file.bytes(), charset)
                .map(text -> new Decoded(charset, match.getConfidence(), text));
    }
}
