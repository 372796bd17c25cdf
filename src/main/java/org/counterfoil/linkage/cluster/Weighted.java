package org.counterfoil.linkage.cluster;

/** Some things, numbered from 0, and what lies between each two of them. */
interface Weighted {

    int size();

    /** How strongly the two are joined: plus infinity by a person, minus infinity if not at all. */
    double strength(int one, int other);

    /** What the two add to a cluster; finite. */
    double weight(int one, int other);

    boolean link(int one, int other);
}
