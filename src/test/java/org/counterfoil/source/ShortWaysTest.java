package org.counterfoil.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Most cells are plain, and are read without a search for what they do not hold. They must say the same either way. */
class ShortWaysTest {

    private static final int TRIES = 20_000;

    /** Every letter of ASCII, and of the others one of each kind that a rule speaks of. */
    private static final List<String> LETTERS = Stream.concat(
                    IntStream.range(0, 128).mapToObj(Character::toString),
                    Stream.of(
                            " ",
                            " ",
                            "  ",
                            "~",
                            "~~",
                            "__",
                            "**",
                            "<br>",
                            "[a](http://b)",
                            "\u0085",
                            "\u00a0",
                            "\u00ad",
                            "\u200b",
                            "\u2013",
                            "\u2019",
                            "\u2028",
                            "\u202f",
                            "\u3000",
                            "\ufeff",
                            "é",
                            "e\u0301",
                            "İ",
                            "ﬁ",
                            "Ａ",
                            "억",
                            "万",
                            "中",
                            "€",
                            "¥",
                            "𝔄",
                            "😀"))
            .toList();

    private static final List<String> WORDS = List.of(
            "5",
            "1.5",
            "1,234",
            "$",
            "USD",
            "€",
            "%",
            "million",
            "about",
            "more than",
            "d'",
            "de",
            "'",
            ".",
            "-",
            "(",
            "M",
            "à",
            "US-",
            "Mio.",
            "mil",
            "(USD)");

    private static String text(Random random, List<String> letters, String between) {
        return IntStream.range(0, random.nextInt(9))
                .mapToObj(i -> letters.get(random.nextInt(letters.size())))
                .collect(Collectors.joining(between));
    }

    private static void sayTheSame(UnaryOperator<String> quick, UnaryOperator<String> thorough) {
        Random random = new Random(7);
        for (int i = 0; i < TRIES; i++) {
            String text = text(random, LETTERS, "");
            assertThat(quick.apply(text)).as(text).isEqualTo(thorough.apply(text));
        }
    }

    @Test
    void ofDressSpacesNamesAndSigns() {
        sayTheSame(PlainText::of, PlainText::undressed);
        sayTheSame(Spaces::collapse, Spaces::collapsed);
        sayTheSame(NameKey::of, NameKey::folded);
        sayTheSame(text -> AmountSigns.plain(text, "zh"), text -> AmountSigns.signed(text, "zh"));
        sayTheSame(
                Absence::key,
                text -> PlainText.undressed(text)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("^[\\[(]|[\\])]$|(?<=\\w)\\.$", ""));
    }

    @Test
    void ofHedgesAndDates() {
        List<String> words = List.of(
                "5",
                "17",
                "2018",
                "-",
                "/",
                ".",
                "$",
                "'",
                ">",
                "<=",
                "~",
                "about",
                "H",
                "R1",
                "at least",
                "%",
                "?",
                "약",
                "年",
                "in",
                " ",
                "~ ",
                "",
                "+",
                "(",
                "±",
                "@");
        Random random = new Random(17);
        for (int i = 0; i < TRIES; i++) {
            String text = text(random, words, "");
            assertThat(Hedge.before(text)).as(text).isEqualTo(Hedge.hedging(text));
            assertThat(DatePhrase.of(text)).as(text).isEqualTo(DatePhrase.worded(text));
            assertThat(EastAsianDates.of(text)).as(text).isEqualTo(EastAsianDates.signed(text));
        }
    }

    @Test
    void ofSpacesOfEveryLetter() {
        for (char letter = 0; letter < Character.MAX_VALUE; letter++) {
            String text = letter + "a" + letter + "b " + letter;
            assertThat(Spaces.collapse(text)).as("%04x", (int) letter).isEqualTo(Spaces.collapsed(text));
        }
    }

    @Test
    void ofTheLanguageOfAnAmount() {
        Random random = new Random(11);
        for (AmountLanguage language : AmountGlossaries.EUROPEAN) {
            List<String> words = new ArrayList<>(WORDS);
            words.addAll(language.spelled().words());
            Cases.of("amounts.csv").forEach(one -> words.add(one.getField("text")));
            int shown = 0;
            for (int i = 0; i < TRIES; i++) {
                String text = text(random, words, random.nextInt(4) == 0 ? "" : " ");
                boolean shows = language.telling().matcher(text).find();
                assertThat(language.shows(text)).as(text).isEqualTo(shows);
                shown += shows ? 1 : 0;
            }
            assertThat(shown).isBetween(100, TRIES - 100);
        }
    }

    @Test
    void ofTheHeaderSaidAgain() {
        Random random = new Random(13);
        RawTable table = Given.table("a|b|c d");
        Header header = Header.of(table, List.of(1)).orElseThrow();
        int repeated = 0;
        for (int i = 0; i < TRIES; i++) {
            RawRow row = new RawRow(
                    2,
                    IntStream.rangeClosed(1, random.nextInt(5))
                            .mapToObj(cell -> RawCell.ofText(
                                    random.nextInt(5) == 0 ? 1 + random.nextInt(4) : cell,
                                    List.of(" a", "b", "c  d", "")
                                            .get(random.nextInt(5) < 3 && cell < 4 ? cell - 1 : 3 - random.nextInt(4))))
                            .toList());
            boolean same = !row.cells().isEmpty()
                    && texts(row).equals(texts(table.rows().get(0)));
            assertThat(header.isRepeatedIn(row, table)).as(row.toString()).isEqualTo(same);
            repeated += same ? 1 : 0;
        }
        assertThat(repeated).isPositive();
    }

    private static TreeMap<Integer, String> texts(RawRow row) {
        TreeMap<Integer, String> texts = new TreeMap<>();
        row.cells().forEach(cell -> texts.put(cell.column(), Spaces.collapsed(cell.text())));
        return texts;
    }
}
