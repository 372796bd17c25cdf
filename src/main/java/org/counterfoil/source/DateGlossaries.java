package org.counterfoil.source;

import java.util.Comparator;
import java.util.List;

/** Words of dates in other languages. Names of months are not among them: {@link MonthNames} knows those. */
final class DateGlossaries {

    private static final Glossary FRENCH = Glossary.of("fr", """
            (?:l'année|l'an) (?:dernière|dernier|passée?) -> last year
            du (.+?) au -> from $1 to
            de (.+?) à(?= (?!\\d{1,2}[h:])) -> from $1 to
            entre (.+?) et -> between $1 and
            (?:à l'|l'|à la |la |le |l)?printemps -> spring
            (?:à l'|l'|en )?été -> summer
            (?:à l'|l'|en )?automne -> autumn
            (?:à l'|l'|en )?hiver -> winter
            (?:1er|premier|T1)(?: trimestre)?(?= (?:de )?\\d{4})|T1(?= ) -> Q1
            (?:2e|2ème|deuxième|second) trimestre|T2(?= ) -> Q2
            (?:3e|3ème|troisième) trimestre|T3(?= ) -> Q3
            (?:4e|4ème|quatrième|dernier) trimestre|T4(?= ) -> Q4
            (?:1er|premier) semestre|première moitié -> H1
            (?:2e|2ème|deuxième|second) semestre|seconde moitié|deuxième moitié -> H2
            début -> early
            mi-(\\p{L}{3,9}\\.?|\\d{4}) -> mid $1
            milieu -> mid
            fin -> late
            (?:les )?années (\\d{3}0) -> $1s
            1er -> 1
            ou -> or
            vers|environ|autour de|aux alentours de -> about
            peut-être -> possibly
            probablement|vraisemblablement -> probably
            depuis|à partir de -> since
            avant -> before
            jusqu'en|jusqu'à|jusqu'au -> until
            exercice(?= \\d{4}) -> fiscal year
            """, """
            à (?=\\d{1,2} ?h) ->
            le|la|les|de|du|en|au|courant|d' ->
            """);

    private static final Glossary SPANISH = Glossary.of("es", """
            el año pasado|el pasado año -> last year
            desde (.+?) hasta -> from $1 to
            del? (.+?) al?(?= (?!las)) -> from $1 to
            entre (.+?) y -> between $1 and
            primavera -> spring
            verano -> summer
            otoño -> autumn
            invierno -> winter
            (?:primer|1\\.?[ºero]*) trimestre -> Q1
            (?:segundo|2\\.?[ºdo]*) trimestre -> Q2
            (?:tercer|3\\.?[ºero]*) trimestre -> Q3
            (?:cuarto|último|4\\.?[ºto]*) trimestre -> Q4
            (?:primer|1\\.?[ºero]*) semestre|primera mitad -> H1
            (?:segundo|2\\.?[ºdo]*) semestre|segunda mitad -> H2
            (?:a |en )?(?:principios|comienzos|inicios) -> early
            (?:a )?mediados -> mid
            (?:a )?(?:finales|fines) -> late
            (?:la )?década (?:de |de los )?(\\d{3}0) -> $1s
            (?:los )?años (\\d{3}0) -> $1s
            (?<=\\d)\\.?[ºo°](?= de) ->
            o -> or
            alrededor de|hacia|cerca de|aproximadamente en|aproximadamente -> about
            posiblemente|quizás? -> possibly
            probablemente -> probably
            desde|a partir de -> since
            hasta -> until
            antes de -> before
            ejercicio(?: fiscal)?(?= (?:de )?\\d{4}) -> fiscal year
            a las (?=\\d{1,2}:\\d{2}) ->
            """, """
            del?|el|la|los|las|en|año ->
            """);

    private static final Glossary GERMAN = Glossary.of("de", """
            (?:im )?(?:letzten|vergangenen|vorigen) Jahr(?:es)?|(?:letztes|voriges) Jahr -> last year
            vom (.+?) bis(?: zum)? -> from $1 to
            von (.+?) bis -> from $1 to
            zwischen (.+?) und -> between $1 and
            (?<=[\\d\\p{L}] )bis(?= \\d) -> to
            Frühling|Frühjahr -> spring
            Sommer -> summer
            Herbst -> autumn
            (?:1\\.|I\\.|erste[ns]?) Quartal -> Q1
            (?:2\\.|II\\.|zweite[ns]?) Quartal -> Q2
            (?:3\\.|III\\.|dritte[ns]?) Quartal -> Q3
            (?:4\\.|IV\\.|vierte[ns]?|letzte[ns]?) Quartal -> Q4
            (?:1\\.|erste[ns]?) (?:Halbjahr|Hälfte|Jahreshälfte) -> H1
            (?:2\\.|zweite[ns]?) (?:Halbjahr|Hälfte|Jahreshälfte) -> H2
            Anfang -> early
            Mitte -> mid
            Ende -> late
            (\\d{3}0)er(?: Jahren?)? -> $1s
            oder -> or
            etwa|ungefähr|gegen|um -> about
            möglicherweise|vielleicht|womöglich -> possibly
            vermutlich|wahrscheinlich|mutmaßlich -> probably
            seit|ab -> since
            vor -> before
            bis -> until
            Geschäftsjahr -> fiscal year
            """, """
            am|im|in|der|den|dem|des|Jahren?|Jahres|Uhr ->
            """);

    private static final Glossary RUSSIAN = Glossary.of("ru", """
            (?:в )?(?:прошлом|прошлого) год\\p{L}* -> last year
            с (.+?) по -> from $1 to
            между (.+?) и -> between $1 and
            (?:в )?начал[оеу] -> early
            (?:в )?середин[аеуы] -> mid
            (?:в )?кон(?:ец|це|цу) -> late
            январ[еюь]м? -> January
            феврал[еюь]м? -> February
            март(?:е|у|ом) -> March
            апрел[еюь]м? -> April
            ма[ею]м? -> May
            июн[еюь]м? -> June
            июл[еюь]м? -> July
            август(?:е|у|ом) -> August
            сентябр[еюь]м? -> September
            октябр[еюь]м? -> October
            ноябр[еюь]м? -> November
            декабр[еюь]м? -> December
            весн[аойеы]{1,2} -> spring
            лето|летом|лета -> summer
            осен(?:ь|ью|и) -> autumn
            зим[аойеы]{1,2} -> winter
            (?:I|1|1-[йм]|перв\\p{L}+) квартал\\p{L}? -> Q1
            (?:II|2|2-[йм]|втор\\p{L}+) квартал\\p{L}? -> Q2
            (?:III|3|3-[йм]|треть\\p{L}+) квартал\\p{L}? -> Q3
            (?:IV|4|4-[йм]|четв[её]рт\\p{L}+) квартал\\p{L}? -> Q4
            (?:1|1-[ем]|перв\\p{L}+) (?:полугоди\\p{L}+|половин\\p{L}+) -> H1
            (?:2|2-[ем]|втор\\p{L}+) (?:полугоди\\p{L}+|половин\\p{L}+) -> H2
            (\\d{3}0)-[еых]{1,2}(?: год\\p{L}*)? -> $1s
            (?<=\\d)-го ->
            или -> or
            около|примерно|приблизительно -> about
            предположительно|вероятно -> probably
            возможно,? -> possibly
            до -> before
            (?:начиная )?с -> since
            гг?\\.?|год\\p{L}* ->
            МСК|мск ->
            вo?|во ->
            """, "");

    private static final List<Glossary> ALL = List.of(RUSSIAN, GERMAN, FRENCH, SPANISH);

    private DateGlossaries() {}

    /** A date with its words in English, and the notation that these words imply. */
    record Worded(String words, Notation notation) {}

    /** One for each language of which the text has a word, the source's own first. */
    static List<Worded> english(String text, Notation n) {
        String language = n.locale().split("[-_]", 2)[0];
        return ALL.stream()
                .sorted(Comparator.comparing(glossary -> !glossary.locale().equals(language)))
                .flatMap(glossary -> glossary
                        .english(text)
                        .map(words -> new Worded(
                                words, n.in(glossary.locale().equals(language) ? n.locale() : glossary.locale())))
                        .stream())
                .toList();
    }
}
