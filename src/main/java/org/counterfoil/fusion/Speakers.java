package org.counterfoil.fusion;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.counterfoil.incident.Claim;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.Resolution.Cited;
import org.counterfoil.incident.SourceProfile;

/** What counts for a voice of the source that it comes from. */
final class Speakers {

    private final Map<String, Integer> ranks;
    private final Origins origins;

    /** @param origins of the incident in question */
    Speakers(Map<String, Integer> ranks, Origins origins) {
        this.ranks = ranks;
        this.origins = origins;
    }

    /** How far each source is trusted, by id. */
    static Map<String, Integer> ranks(List<SourceProfile> sources) {
        Map<String, Integer> ranks = new TreeMap<>();
        sources.forEach(source -> ranks.put(source.id(), source.rank()));
        return ranks;
    }

    /** @param claims of one report, at least one */
    Voice voice(List<Cited> claims) {
        String source = claims.get(0).report().id().source();
        return new Voice(
                claims.stream().map(cited -> cited.claim().value()).toList(),
                ranks.getOrDefault(source, Integer.MAX_VALUE),
                origins.of(source),
                claims.stream().mapToLong(cited -> stated(cited.claim())).max().orElse(Long.MIN_VALUE));
    }

    private static long stated(Claim claim) {
        DateInterval stated = claim.stated();
        return stated == null ? Long.MIN_VALUE : stated.latest().toEpochDay();
    }
}
