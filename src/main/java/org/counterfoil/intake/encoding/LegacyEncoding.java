package org.counterfoil.intake.encoding;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;

/**
 * The encodings that were in use before UTF-8, as Windows wrote them, and the languages they were made for. Encodings of two
 * bytes are laid out by how often a character is used: a first level of everyday ones, a second of rare ones.
 */
enum LegacyEncoding {
    WINDOWS_1252("windows-1252", 0, "de", "fr", "es", "pt", "it", "nl", "sv", "nb", "da", "fi", "is", "ca"),
    WINDOWS_1250("windows-1250", -1, "pl", "cs", "sk", "hu", "ro", "hr", "sl"),
    WINDOWS_1251("windows-1251", -1, "ru", "uk", "bg", "sr", "be"),
    KOI8_R("KOI8-R", -2, "ru"),
    KOI8_U("KOI8-U", -3, "uk"),
    IBM866("IBM866", -5, "ru"),
    WINDOWS_1253("windows-1253", -1, "el"),
    WINDOWS_1254("windows-1254", -1, "tr"),
    WINDOWS_1255("windows-1255", -1, "he"),
    WINDOWS_1256("windows-1256", -1, "ar", "fa"),
    WINDOWS_1257("windows-1257", -1, "lt", "lv", "et"),
    WINDOWS_949("x-windows-949", 0xB0, 0xC8, 0xA1, "ko"),
    WINDOWS_31J("windows-31j", 0x88, 0x98, 0x40, "ja"),
    EUC_JP("EUC-JP", 0xB0, 0xCF, 0xA1, "ja"),
    GB18030("GB18030", 0xB0, 0xD7, 0xA1, "zh"),
    BIG5("Big5", 0xA4, 0xC6, 0x40, "zh_Hant");

    private final String name;
    private final double prior;
    private final int firstLead;
    private final int lastLead;
    private final int firstTrail;
    private final List<String> languages;

    LegacyEncoding(String name, double prior, String... languages) {
        this(name, prior, 0, -1, 0, languages);
    }

    LegacyEncoding(String name, int firstLead, int lastLead, int firstTrail, String... languages) {
        this(name, 0, firstLead, lastLead, firstTrail, languages);
    }

    LegacyEncoding(String name, double prior, int firstLead, int lastLead, int firstTrail, String... languages) {
        this.name = name;
        this.prior = prior;
        this.firstLead = firstLead;
        this.lastLead = lastLead;
        this.firstTrail = firstTrail;
        this.languages = List.of(languages);
    }

    Charset charset() {
        return Charset.forName(name);
    }

    /** Natural logarithm of how much more often files are in it than in one of the commonest; set by hand, untuned. */
    double prior() {
        return prior;
    }

    /** Locale names, as of CLDR. */
    List<String> languages() {
        return languages;
    }

    boolean isMultiByte() {
        return lastLead >= firstLead;
    }

    /** Whether a character of two bytes is one of the everyday ones. */
    boolean isFirstLevel(byte[] character) {
        return character.length == 2
                && (character[0] & 0xFF) >= firstLead
                && (character[0] & 0xFF) <= lastLead
                && (character[1] & 0xFF) >= firstTrail;
    }

    /** Whether it lies outside the standard that the encoding extends. */
    boolean isExtension(byte[] character) {
        return character.length > 2 || character.length == 2 && (character[1] & 0xFF) < firstTrail;
    }

    static List<LegacyEncoding> supported() {
        return Arrays.stream(values())
                .filter(each -> Charset.isSupported(each.name))
                .toList();
    }
}
