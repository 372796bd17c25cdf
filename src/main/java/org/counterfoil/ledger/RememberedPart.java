package org.counterfoil.ledger;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.counterfoil.release.RowPart;

/**
 * A part of a table as it lies in a wide column: how many rows, then the deflated bytes in letters, since each database has its own type
 * for bytes. Its key is the hash of what it says, and a number where two parts of a table say the same.
 */
final class RememberedPart {

    private static final char NUMBERED = '#';
    private static final char COUNTED = ':';

    private RememberedPart() {}

    /** One a part, each once, in the order of the parts. */
    static List<String> keys(List<RowPart> parts) {
        Map<String, Integer> met = new HashMap<>();
        List<String> keys = new ArrayList<>();
        for (RowPart part : parts) {
            int number = met.merge(part.content(), 1, Integer::sum);
            keys.add(number == 1 ? part.content() : part.content() + NUMBERED + number);
        }
        return keys;
    }

    static String pack(RowPart part) {
        return String.valueOf(part.size()) + COUNTED + Base64.getEncoder().encodeToString(part.deflated());
    }

    /** Whether this is a part; older programs remembered a row each, as JSON. */
    static boolean isPart(String packed) {
        return Character.isDigit(packed.charAt(0));
    }

    static RowPart unpack(String key, String packed) {
        int counted = packed.indexOf(COUNTED);
        int numbered = key.indexOf(NUMBERED);
        return RowPart.kept(
                Integer.parseInt(packed.substring(0, counted)),
                numbered < 0 ? key : key.substring(0, numbered),
                Base64.getDecoder().decode(packed.substring(counted + 1)));
    }
}
