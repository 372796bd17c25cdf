package org.counterfoil.source;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterfoil.incident.Reference;
import org.counterfoil.incident.Reference.Type;

/** Reads addresses, document symbols and transaction hashes in their normal form. */
public final class References {

    private static final Pattern ADDRESS = Pattern.compile("(?i)\\bhttps?://[^\\s<>\"';|\\]}]+");
    private static final Pattern HASH = Pattern.compile("(?i)(?<![0-9a-z])0x[0-9a-f]{64}(?![0-9a-f])");
    private static final Pattern SYMBOL = Pattern.compile(
            "(?<![\\w/])(?:S/RES/\\d+|(?:S|A|E)/(?:RES/|PRST/|AC\\.\\d+/)*\\d{2,4}/\\d+)(?:/(?:Add|Rev|Corr)\\.\\d+)*");
    private static final Pattern TRACKING = Pattern.compile("(?i)(?:utm_\\w+|fbclid|gclid|mc_cid|mc_eid)(?:=.*)?");

    private References() {}

    /**
     * Every reference in the text, in its order, each once. A hash inside an address is the transaction itself: explorers
     * differ, the hash does not.
     */
    public static Reading<Reference> read(String text) {
        Set<Reference> found = new LinkedHashSet<>();
        String rest = addresses(text, found);
        for (Matcher hash = HASH.matcher(rest); hash.find(); ) {
            found.add(transaction(hash.group()));
        }
        for (Matcher symbol = SYMBOL.matcher(rest); symbol.find(); ) {
            found.add(new Reference(Type.DOCUMENT, symbol.group()));
        }
        return found.isEmpty()
                ? Reading.unreadable("holds no address, document symbol or transaction hash")
                : Reading.of(List.copyOf(found), List.of());
    }

    private static String addresses(String text, Set<Reference> found) {
        Matcher address = ADDRESS.matcher(text);
        StringBuilder rest = new StringBuilder();
        while (address.find()) {
            Matcher hash = HASH.matcher(address.group());
            found.add(hash.find() ? transaction(hash.group()) : new Reference(Type.URL, normal(address.group())));
            address.appendReplacement(rest, " ");
        }
        return address.appendTail(rest).toString();
    }

    private static Reference transaction(String hash) {
        return new Reference(Type.TRANSACTION, hash.toLowerCase(Locale.ROOT));
    }

    // not java.net.URI: it refuses what browsers take (brackets, bare percent signs), and sources copy from browsers
    private static String normal(String written) {
        String address = written.replaceAll("#.*$", "").replaceAll("[.,:!]+$", "");
        while (address.endsWith(")") && count(address, '(') < count(address, ')')) {
            address = address.substring(0, address.length() - 1);
        }
        int authority = address.indexOf("://") + 3;
        int path = firstOf(address, authority);
        String host = address.substring(0, path).toLowerCase(Locale.ROOT).replaceAll(":(?:80|443)$", "");
        String tail = withoutTracking(address.substring(path));
        return host + (tail.equals("/") ? "" : tail);
    }

    private static long count(String text, char sign) {
        return text.chars().filter(character -> character == sign).count();
    }

    private static int firstOf(String address, int from) {
        int index = from;
        while (index < address.length() && "/?".indexOf(address.charAt(index)) < 0) {
            index++;
        }
        return index;
    }

    private static String withoutTracking(String tail) {
        int mark = tail.indexOf('?');
        if (mark < 0) {
            return tail;
        }
        List<String> kept = new ArrayList<>();
        for (String parameter : tail.substring(mark + 1).split("&")) {
            if (!parameter.isEmpty() && !TRACKING.matcher(parameter).matches()) {
                kept.add(parameter);
            }
        }
        return tail.substring(0, mark) + (kept.isEmpty() ? "" : "?" + String.join("&", kept));
    }
}
