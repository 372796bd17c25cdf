package org.counterfoil.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.counterfoil.incident.Attribution;
import org.counterfoil.incident.Claim;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.Manner;
import org.counterfoil.incident.Modality;
import org.counterfoil.incident.Origin;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;
import org.counterfoil.incident.Text;
import org.counterfoil.incident.Value;

/**
 * Reads the one incident that a sentence tells of: the victim, and when it happened or how much it was. A sentence that
 * denies, asks, foresees, sums up many, spans several years or names two victims tells of none.
 */
final class ProseReports {

    private static final Pattern DEED = Pattern.compile(
            "(?i)\\b(?:attack(?:ed|ers?)?|cyber-?attack|hack(?:ed|ers?|ing)?|thefts?|st(?:ole|olen|eal|ealing)|heist|raid(?:ed)?|breach(?:ed)?|robb(?:ed|ery|ing)"
                    + "|compromised|intrusion|exploit(?:ed)?|drained|siphoned|lost|suffered|looted|took|taken|recovered|seized|froze|frozen|returned|made off|got back|got away|broken? into|emptied|losing|withdrew|withdrawn|moved|transfer(?:red)?)\\b");
    private static final Pattern NEGATED = Pattern.compile(
            "(?i)\\b(?:not|never|no|nobody|nothing|none|neither|nor|without|cannot|\\p{L}+n't)\\b(?! (?:only|fewer|less|more|just)\\b)");

    /** Another theft beside the one told of: <i>dwarfed by what Upbit lost</i>. */
    private static final Pattern COMPARED = Pattern.compile(
            "\\b(?:by|than|to|of|as|with|beside|from) (?:what|that which) (?:the )?\\p{Lu}[^,;]{1,40}? (?:lost|suffered|was robbed of)\\b"
                    + "|\\bthan (?:the )?\\p{Lu}[^,;]{1,40}? (?:lost|did|had|suffered)\\b");

    private final ProseScope scope;
    private final ReferenceLists lists;

    ProseReports(ProseScope scope, ReferenceLists lists) {
        this.scope = scope;
        this.lists = lists;
    }

    /** Empty where the sentence does not say enough, or says it of more than one incident. */
    Optional<Report> read(String quote, String place) {
        SentenceText sentence = SentenceText.of(quote);
        if (!sentence.says(DEED)
                || UnsaidFigures.whole(sentence)
                || sentence.says(NEGATED)
                || sentence.says(COMPARED)
                || isOfMany(sentence)) {
            return Optional.empty();
        }
        List<ProseFigure> figures = ProseLosses.figures(sentence.words());
        ProseSpeaker speaker = ProseSpeaker.of(sentence, figures, scope);
        SentenceText rest = speaker.rest();
        Optional<ProseVictim> victim = ProseVictim.in(rest, lists).or(() -> ProseVictim.speaking(speaker, lists));
        List<DateInterval> days = ProseDates.days(rest.words(), sentence.words(), scope.notation());
        Optional<List<ProseLosses.Loss>> losses = ProseLosses.of(rest, figures, quote);
        boolean enough = ProseDeed.isSure(rest, lists)
                && victim.isPresent()
                && losses.isPresent()
                && days.size() < 2
                && (days.size() == 1 || !losses.get().isEmpty());
        return enough ? Optional.of(report(quote, place, speaker, victim.get(), days, losses.get())) : Optional.empty();
    }

    /** Whether the sentence says of a deed that it was none: it tells of no incident, and a person may want to know it. */
    static boolean denies(String quote) {
        SentenceText sentence = SentenceText.of(quote);
        return sentence.says(DEED) && sentence.says(NEGATED);
    }

    private boolean isOfMany(SentenceText sentence) {
        boolean counted = ProseCounts.in(sentence.words(), true).stream().anyMatch(ProseFigure::isPlural);
        boolean spanned = ProsePeriod.in(sentence.words(), scope, scope.stated()).stream()
                .anyMatch(period -> period.days() != null
                        && period.isSpan()
                        && period.days().days() > 62);
        return counted || spanned;
    }

    private Report report(
            String quote,
            String place,
            ProseSpeaker speaker,
            ProseVictim victim,
            List<DateInterval> days,
            List<ProseLosses.Loss> losses) {
        Origin origin = new Origin(scope.source(), scope.document(), place, 0, "", "", quote);
        List<Modality> hedges = SentenceReader.modalities(SentenceText.of(quote));
        List<Claim> claims = new ArrayList<>();
        claims.add(claim("victim", victim.name(), victim.words(), origin, speaker, List.of()));
        boolean onlyWonBack = !losses.isEmpty()
                && losses.stream().allMatch(loss -> loss.field().startsWith("recovered"));
        List<Attribution> actors = ProseAttribution.of(SentenceText.of(quote), speaker.rest(), victim.words(), lists);
        boolean nothingElse = losses.isEmpty() && actors.isEmpty();
        days.stream()
                .filter(day -> !onlyWonBack)
                .forEach(day ->
                        claims.add(claim("occurred", day, quote, origin, speaker, nothingElse ? hedges : List.of())));
        victim.country().ifPresent(c -> claims.add(claim("country", c, quote, origin, speaker, List.of())));
        actors.forEach(actor -> claims.add(claim("attribution", actor, quote, origin, speaker, hedges)));
        for (ProseLosses.Loss loss : losses) {
            List<Modality> both = Stream.concat(hedges.stream(), loss.hedges().stream())
                    .distinct()
                    .sorted()
                    .toList();
            claims.add(claim(loss.field(), loss.amount(), loss.words(), origin, speaker, both));
        }
        claims.add(claim("description", new Text(quote.strip()), quote, origin, speaker, List.of()));
        String statement = StatementKey.of(scope, SentenceText.of(quote).words());
        String key = statement.substring(scope.source().length() + 1);
        return new Report(new ReportId(scope.source(), key), scope.rendition(), origin, claims);
    }

    private Claim claim(
            String field,
            Value value,
            String original,
            Origin origin,
            ProseSpeaker speaker,
            List<Modality> modalities) {
        return new Claim(
                field,
                value,
                original,
                origin,
                new Manner(
                        speaker.name().isEmpty() ? scope.speaker() : speaker.name(),
                        speaker.stated() == null ? scope.stated() : speaker.stated(),
                        modalities,
                        ProseRule.confidence(field, value)));
    }
}
