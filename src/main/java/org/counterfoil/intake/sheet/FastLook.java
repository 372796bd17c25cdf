package org.counterfoil.intake.sheet;

import java.util.Optional;

/** Writes the numbers of one format without a formatter. */
interface FastLook {

    /** What a look is held against POI with: signs, halves, carries, long and short months, noon, midnight, a leap day. */
    double[] PROBES = {
        0,
        1,
        -1,
        7,
        0.5,
        -0.5,
        0.005,
        -0.004,
        0.995,
        99.995,
        12.345,
        999.5,
        1234.5,
        -1234567.891,
        1e9,
        123456789012345d,
        0.1234567,
        59,
        60,
        61,
        366,
        43500,
        43500.5,
        43500.541770833335,
        43500.99999999,
        36585.25,
        44926.0001,
        45000.75,
        45031.000694,
        45061.123,
        45092.456,
        45122.9,
        45153.04,
        45184.08,
        45214.12,
        45245.2,
        45275.3,
        45306.6,
        45337.7
    };

    /** As a person sees the number; empty where this number is better shown by somebody else. */
    String shown(StoredNumber number);

    /** Empty where the format is more than this knows. */
    static Optional<FastLook> of(String format, boolean date, boolean from1904) {
        return date ? DateLook.of(format, from1904) : DecimalLook.of(format);
    }
}
