package org.counterfoil.incident;

/**
 * Whom a speaker holds responsible. Who says so, and how surely, stands in the claim.
 *
 * @param actor main name of the actor: Lazarus Group, TraderTraitor, DPRK; not blank
 * @param sponsor ISO 3166-1 alpha-2 code of the state it is held to work for ({@code KP}), or empty where none is known
 */
public record Attribution(String actor, String sponsor) implements Value {

    public Attribution {
        if (actor.isBlank() || actor.contains(" @")) {
            throw new IllegalArgumentException("Not the name of an actor: '" + actor + "'");
        }
    }

    @Override
    public String kind() {
        return "attribution";
    }

    @Override
    public String text() {
        return sponsor.isEmpty() ? actor : actor + " @" + sponsor;
    }

    public static Attribution parse(String text) {
        int at = text.lastIndexOf(" @");
        return at < 0 ? new Attribution(text, "") : new Attribution(text.substring(0, at), text.substring(at + 2));
    }

    /** Actors of one state agree: a unit is named by one speaker and the state by another. */
    @Override
    public boolean agreesWith(Value other) {
        return other instanceof Attribution attribution
                && (actor.equals(attribution.actor) || !sponsor.isEmpty() && sponsor.equals(attribution.sponsor));
    }
}
