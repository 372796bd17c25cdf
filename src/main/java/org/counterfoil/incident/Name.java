package org.counterfoil.incident;

/**
 * Who was hit, under the name we publish: an alias of a known victim is its main name here, and stands as written in
 * the claim's original text.
 *
 * @param text the name, or the description of an anonymous victim (<i>financial services company</i>); not blank
 * @param anonymous whether the source gives a description instead of a name: weak evidence that two are the same
 */
public record Name(String text, boolean anonymous) implements Value {

    public Name {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A name may not be blank");
        }
    }

    @Override
    public String kind() {
        return anonymous ? "anonymous" : "name";
    }

    /** A description agrees with every name: it does not say which. */
    @Override
    public boolean agreesWith(Value other) {
        return other instanceof Name name && (anonymous || name.anonymous() || text.equals(name.text()));
    }
}
