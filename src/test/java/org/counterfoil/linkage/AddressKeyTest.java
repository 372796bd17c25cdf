package org.counterfoil.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressKeyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://www.example.org/a/                       | http://example.org/a
            https://example.org/a?utm_source=x&id=3          | https://example.org/a?id=3
            https://mobile.twitter.com/who/status/1371?s=20  | https://x.com/who/status/1371
            https://twitter.com/i/web/status/1371            | https://x.com/who/status/1371
            https://web.archive.org/web/2021/https://e.org/b | https://e.org/b#part
            https://EXAMPLE.org/a                            | https://example.org/a/amp/
            """)
    void isOneForWritingsOfOneAddress(String one, String other) {
        assertThat(AddressKey.of(one)).isEqualTo(AddressKey.of(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://example.org/a      | https://example.org/A
            https://example.org/?id=1  | https://example.org/?id=2
            https://x.com/who/status/1 | https://x.com/who/status/12
            https://x.com/who          | https://x.com/other
            """)
    void keepsAddressesApart(String one, String other) {
        assertThat(AddressKey.of(one)).isNotEqualTo(AddressKey.of(other));
    }
}
