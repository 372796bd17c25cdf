package org.counterfoil.intake.encoding;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How likely a text is in a language as written in an encoding: the sum of the logarithms of its characters' probabilities, each
 * given the one before. ASCII costs the same under every encoding. The constants were set by hand on 36 short tables of their own,
 * none of which is among those of the test.
 */
final class Likelihood {

    private static final double ASCII = Math.log(1.0 / 30);
    private static final double PUNCTUATION = 2e-3;
    private static final double EVERYDAY_UNSEEN = 3e-5;
    private static final double RARE = 2e-6;
    private static final double STRANGE = 1e-8;
    private static final double UPPER_AFTER_LOWER = Math.log(0.02);
    private static final double DIGIT_AFTER_LETTER = Math.log(0.02);
    private static final double LARGEST_LIFT = 3;
    private static final double OTHER_SCRIPT_IN_WORD = Math.log(0.002);
    private static final String COMMON_SIGNS = "“”‘’„–—…€£¥°§«»·•№º®™、。「」（），．：；！？・～％ー　《》【】";
    private static final Map<String, LetterModel> MODELS = new ConcurrentHashMap<>();

    private final LegacyEncoding encoding;

    Likelihood(LegacyEncoding encoding) {
        this.encoding = encoding;
    }

    /** Of the language that suits it best. */
    double of(String text) {
        return encoding.languages().stream()
                        .mapToDouble(language -> of(text, model(language)))
                        .max()
                        .orElseThrow()
                + encoding.prior();
    }

    private static LetterModel model(String language) {
        return MODELS.computeIfAbsent(language, name -> new LetterModel(LanguageText.of(name)));
    }

    private double of(String text, LetterModel model) {
        double sum = 0;
        int before = ' ';
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int character = text.codePointAt(at);
            sum += character < 0x80
                    ? ASCII + fit(model, before, character)
                    : Math.log(probability(model, before, character));
            if (Character.isLowerCase(before) && Character.isUpperCase(character)) {
                sum += UPPER_AFTER_LOWER;
            }
            if (!encoding.isMultiByte() && isStuckToADigit(before, character)) {
                sum += DIGIT_AFTER_LETTER;
            }
            if (changesScript(before, character)) {
                sum += OTHER_SCRIPT_IN_WORD;
            }
            before = character;
        }
        return sum;
    }

    /** A letter that stands right before a digit is mostly a sign of money in another encoding. */
    private static boolean isStuckToADigit(int before, int character) {
        return before >= 0x80 && Character.isLetter(before) && character >= '0' && character <= '9';
    }

    /** How much oftener than by chance the language lets an ASCII letter, or the end of the word, follow a letter beyond ASCII. */
    private double fit(LetterModel model, int before, int character) {
        if (before < 0x80 || !Character.isLetter(before) || encoding.isMultiByte()) {
            return 0;
        }
        double lift = Math.log(model.probability(before, character) / model.probability(character));
        return Double.isNaN(lift) ? 0 : Math.max(-LARGEST_LIFT, Math.min(LARGEST_LIFT, lift));
    }

    /** A word is in one alphabet; Chinese, Japanese and Korean write Latin letters without a space. */
    private boolean changesScript(int before, int character) {
        return !encoding.isMultiByte()
                && Character.isLetter(before)
                && Character.isLetter(character)
                && Character.UnicodeScript.of(before) != Character.UnicodeScript.of(character);
    }

    private double probability(LetterModel model, int before, int character) {
        if (character == '\uFFFD') {
            return STRANGE;
        }
        if (COMMON_SIGNS.indexOf(character) >= 0) {
            return PUNCTUATION;
        }
        if (!Character.isLetter(character)) {
            return isStrange(character) ? STRANGE : RARE;
        }
        if (model.knows(character)) {
            return Math.max(model.probability(before, character), RARE);
        }
        return encoding.isMultiByte() ? ofUnseen(character) : RARE;
    }

    private static boolean isStrange(int character) {
        return Character.isISOControl(character)
                || !Character.isDefined(character)
                || Character.getType(character) == Character.PRIVATE_USE;
    }

    private double ofUnseen(int character) {
        byte[] bytes = Character.toString(character).getBytes(encoding.charset());
        if (encoding.isFirstLevel(bytes)) {
            return EVERYDAY_UNSEEN;
        }
        return encoding.isExtension(bytes) ? STRANGE : RARE;
    }
}
