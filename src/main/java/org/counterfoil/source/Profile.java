package org.counterfoil.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Formats of exchange whose layout is known, so that a {@code source.yml} names it and maps no column. */
public enum Profile {
    /** Bundles of STIX 2.1: a table for each type of object. */
    STIX("stix-2.1"),
    /** Events of MISP, as its instances export them. */
    MISP("misp");

    private final String text;

    Profile(String text) {
        this.text = text;
    }

    /** As in a {@code source.yml}. */
    public String text() {
        return text;
    }

    /** Empty for a word that is no profile's. */
    public static Optional<Profile> find(String text) {
        return Stream.of(values()).filter(profile -> profile.text.equals(text)).findFirst();
    }

    static List<String> names() {
        return Stream.of(values()).map(Profile::text).toList();
    }
}
