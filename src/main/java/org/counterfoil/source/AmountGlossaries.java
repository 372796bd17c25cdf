package org.counterfoil.source;

import java.util.List;

/** Words of amounts in other languages. The language of the words says how the number beside them is written. */
final class AmountGlossaries {

    private static final AmountLanguage GERMAN = AmountLanguage.of("de", """
            eine(?= (?:Million|Milliarde)) -> 1
            zwei(?= (?:Million|Milliarde)) -> 2
            drei(?= (?:Million|Milliarde)) -> 3
            Millionen|Mio\\.? -> million
            Milliarden?|Mrd\\.? -> billion
            Billionen|Bio\\. -> billones
            Tausend|Tsd\\.? -> thousand
            zwischen (.{1,25}?) und -> between $1 and
            von ([\\d.,]+(?: \\p{L}+)?) bis -> $1 to
            (?<=\\d )bis(?= \\d) -> to
            bis zu|höchstens|maximal -> up to
            rund|etwa|ungefähr|zirka -> about
            beinahe|knapp|annähernd -> nearly
            über|mehr als -> more than
            mindestens|wenigstens -> at least
            weniger als -> less than
            angeblich -> allegedly
            mutmaßlich|vermutlich|wahrscheinlich -> probably
            möglicherweise|womöglich -> possibly
            Prozent -> percent
            Schweizer Franken|Franken -> CHF
            Pfund(?: Sterling)? -> GBP
            (?<=Million )(?:US-)?Dollar -> USD
            """, """
            fast -> nearly
            unter -> less than
            US-Dollar -> USD
            """);

    private static final AmountLanguage FRENCH = AmountLanguage.of("fr", """
            un(?= (?:million|milliard)) -> 1
            deux(?= (?:million|milliard)) -> 2
            trois(?= (?:million|milliard)) -> 3
            (?<=\\d) ?(M|k) ?€ -> $1 €
            billions?(?= (?:d'|de )) -> billones
            (?<=\\d) ?Mds?(?= ?€| d'| de ) -> billion
            milliards? -> billion
            millions?(?= (?:d'|de )) -> million
            mille -> thousand
            entre (.{1,25}?) et -> between $1 and
            de ([\\d.,]+(?: \\p{L}+)?) à(?= \\d) -> $1 to
            (?<=\\d )à(?= \\d) -> to
            environ|quelque(?= \\d) -> about
            près de|presque -> nearly
            plus de -> more than
            au moins -> at least
            jusqu'à|au plus|au maximum -> up to
            moins de -> less than
            prétendument|présumé\\p{L}* -> allegedly
            probablement -> probably
            peut-être|possiblement -> possibly
            pour cent -> percent
            francs suisses -> CHF
            livres sterling -> GBP
            yens -> JPY
            """, """
            d'euros|de euros -> EUR
            de dollars(?: américains)? -> USD
            de(?= (?:JPY|GBP|CHF)) ->
            """);

    private static final AmountLanguage SPANISH = AmountLanguage.of("es", """
            un(?= (?:millón|millardo|billón)) -> 1
            dos(?= (?:mil |millones|millardos)) -> 2
            tres(?= (?:mil |millones|millardos)) -> 3
            (?<=\\d )mil millones -> billion
            mil millones -> 1 billion
            millardos? -> billion
            billones|billón -> billones
            millones|millón -> million
            (?<=\\d )mil(?= (?:de )?(?:dólares|euros|yenes)) -> thousand
            entre (.{1,25}?) y -> between $1 and
            de ([\\d.,]+(?: \\p{L}+)?) a(?= \\d) -> $1 to
            (?<=\\d )a(?= \\d) -> to
            unos|unas|alrededor de|cerca de|aproximadamente -> about
            casi -> nearly
            más de -> more than
            al menos|por lo menos|como mínimo -> at least
            hasta|como máximo -> up to
            menos de -> less than
            presuntamente|supuestamente -> allegedly
            probablemente -> probably
            posiblemente|quizás? -> possibly
            por ciento -> percent
            dólares(?: estadounidenses)? -> USD
            libras esterlinas -> GBP
            yenes -> JPY
            pesos mexicanos -> MXN
            pesos argentinos -> ARS
            pesos colombianos -> COP
            pesos chilenos -> CLP
            francos suizos -> CHF
            """, """
            de euros -> EUR
            de(?= [A-Z]{3}) ->
            """);

    private static final AmountLanguage RUSSIAN = AmountLanguage.of("ru", """
            один|одного -> 1
            полтора -> 1.5
            тысяч\\p{L}*|тыс\\.? -> thousand
            миллион\\p{L}*|млн\\.? -> million
            миллиард\\p{L}*|млрд\\.? -> billion
            триллион\\p{L}*|трлн\\.? -> trillion
            от ([\\d.,]+(?: \\p{L}+)?) до -> $1 to
            между (.{1,25}?) и -> between $1 and
            не более|максимум|до -> up to
            не менее|как минимум|по меньшей мере|минимум -> at least
            более|больше|свыше -> more than
            менее|меньше -> less than
            около|примерно|приблизительно|порядка -> about
            почти -> nearly
            якобы -> allegedly
            предположительно|вероятно -> probably
            возможно -> possibly
            процент\\p{L}* -> percent
            доллар\\p{L}*(?: США)?|долл\\.?(?: США)? -> USD
            рубл\\p{L}*|руб\\.? -> RUB
            евро -> EUR
            вон -> KRW
            иен\\p{L}{0,2}|йен\\p{L}{0,2} -> JPY
            юан\\p{L}{1,3} -> CNY
            фунт\\p{L}*(?: стерлингов)? -> GBP
            гривен|гривн\\p{L}+ -> UAH
            бит[ck]ои?н\\p{L}*|биткои?й?н\\p{L}* -> BTC
            эфир\\p{L}* -> ETH
            """, "");

    static final List<AmountLanguage> EUROPEAN = List.of(RUSSIAN, GERMAN, FRENCH, SPANISH);

    private AmountGlossaries() {}

    /**
     * @param words as the grammar reads them
     * @param locale how the number is written
     * @param guessed whether the locale was told by the words and not by the source
     */
    record Worded(String words, String locale, boolean guessed) {}

    /** @param locale the source's */
    static Worded english(String text, String locale) {
        String signed = AmountSigns.plain(text, locale);
        for (AmountLanguage language : EUROPEAN) {
            Glossary glossary = language.glossary();
            boolean stated = isOf(locale, glossary);
            if (stated || language.shows(signed)) {
                return new Worded(
                        glossary.english(signed).orElse(signed), stated ? locale : glossary.locale(), !stated);
            }
        }
        return new Worded(signed, locale, false);
    }

    private static boolean isOf(String locale, Glossary glossary) {
        int length = glossary.locale().length();
        return locale.startsWith(glossary.locale())
                && (locale.length() == length || "-_".indexOf(locale.charAt(length)) >= 0);
    }
}
