package org.counterfoil.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferencesTest {

    private static final String HASH = "0x" + "1a2B".repeat(16);

    @ParameterizedTest
    @CsvSource({
        "https://Example.NEWS/a/B/#top, url https://example.news/a/B/",
        "HTTP://EXAMPLE.com:80/, url http://example.com",
        "https://x.com/a/status/1?s=20&utm_source=b&t=c, url https://x.com/a/status/1?s=20&t=c",
        "https://x.com/?utm_source=b, url https://x.com",
        "(see https://en.wikipedia.org/wiki/Foo_(bar)), url https://en.wikipedia.org/wiki/Foo_(bar)",
        "https://a.b/c., url https://a.b/c",
        "'annex 21 of S/2019/691, p. 109', document S/2019/691",
        "S/RES/2397 (2017), document S/RES/2397",
        "A/RES/70/1, document A/RES/70/1",
        "S/2024/215/Add.1, document S/2024/215/Add.1",
    })
    void readsReferencesInTheirNormalForm(String text, String expected) {
        assertThat(Cases.texts(References.read(text).values())).isEqualTo(expected);
    }

    @Test
    void readsATransactionByItsHashWhereverItIsLinked() {
        String address = "https://etherscan.io/tx/" + HASH;

        assertThat(References.read(address)).isEqualTo(References.read(HASH));
        assertThat(Cases.texts(References.read(HASH).values()))
                .isEqualTo("transaction " + HASH.toLowerCase(java.util.Locale.ROOT));
    }

    @Test
    void takesNoAddressOfAWalletForATransaction() {
        assertThat(References.read("0x" + "ab".repeat(20)).values()).isEmpty();
    }

    @Test
    void namesEachReferenceOnce() {
        assertThat(References.read("https://a.b/c https://A.B/c#d S/2019/691").values())
                .hasSize(2);
    }
}
