package org.counterfoil.linkage.table;

/**
 * Days as text: {@code 2019-08-30}, {@code 20190830}, {@code 30/08/2019}. Day and month are not told apart where the year
 * stands last: a column that writes one way can be compared with itself whichever it is. Impossible days are days too: a
 * slip of the pen makes a 31 February of a 21.
 */
final class DateText {

    private static final int DIGITS = 8;
    private static final int LONGEST = 10;

    private DateText() {}

    /** Year, month and day in eight digits, or 0 where the text is no day. */
    static int of(String text) {
        if (text.length() < DIGITS || text.length() > LONGEST) {
            return 0;
        }
        int[] parts = new int[3];
        int[] lengths = new int[3];
        int part = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter >= '0' && letter <= '9') {
                parts[part] = parts[part] * 10 + letter - '0';
                lengths[part]++;
            } else if (part == 2 || lengths[part] == 0 || "-/. ".indexOf(letter) < 0) {
                return 0;
            } else {
                part++;
            }
        }
        return packed(parts, lengths, part);
    }

    private static int packed(int[] parts, int[] lengths, int last) {
        if (last == 0) {
            return lengths[0] == DIGITS ? parts[0] : 0;
        }
        if (last == 2 && lengths[0] == 4 && lengths[1] <= 2 && lengths[2] <= 2) {
            return parts[0] * 10000 + parts[1] * 100 + parts[2];
        }
        if (last == 2 && lengths[2] == 4 && lengths[0] <= 2 && lengths[1] <= 2) {
            return parts[2] * 10000 + parts[1] * 100 + parts[0];
        }
        return 0;
    }

    static int year(int date) {
        return date / 10000;
    }

    static int month(int date) {
        return date / 100 % 100;
    }

    static int day(int date) {
        return date % 100;
    }
}
