package org.counterfoil.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The first bytes by which a text says its own encoding. UTF-32 first: its mark begins like UTF-16's. */
enum ByteOrderMark {
    UTF_32LE("fffe0000", Charset.forName("UTF-32LE")),
    UTF_32BE("0000feff", Charset.forName("UTF-32BE")),
    UTF_8("efbbbf", StandardCharsets.UTF_8),
    UTF_16LE("fffe", StandardCharsets.UTF_16LE),
    UTF_16BE("feff", StandardCharsets.UTF_16BE);

    private final byte[] mark;
    private final Charset charset;

    ByteOrderMark(String hex, Charset charset) {
        this.mark = HexFormat.of().parseHex(hex);
        this.charset = charset;
    }

    static Optional<Charset> of(byte[] bytes) {
        return Arrays.stream(values())
                .filter(candidate -> Recognition.startsWith(bytes, candidate.mark))
                .map(candidate -> candidate.charset)
                .findFirst();
    }
}
