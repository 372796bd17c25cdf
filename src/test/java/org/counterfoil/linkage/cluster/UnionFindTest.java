package org.counterfoil.linkage.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnionFindTest {

    @Test
    void knowsASetByItsSmallestMember() {
        UnionFind sets = new UnionFind(6);
        assertThat(sets.union(4, 5)).isTrue();
        assertThat(sets.union(5, 2)).isTrue();
        assertThat(sets.union(2, 4)).isFalse();
        assertThat(sets.find(5)).isEqualTo(2);
        assertThat(sets.smallest()).containsExactly(0, 1, 2, 3, 2, 2);
    }
}
