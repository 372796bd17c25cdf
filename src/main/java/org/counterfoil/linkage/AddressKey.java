package org.counterfoil.linkage;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the writings of one address have in common: scheme, mirrors and what a browser adds are left out. */
final class AddressKey {

    private static final Pattern ARCHIVE = Pattern.compile("(?i)^https?://web\\.archive\\.org/web/[^/]+/");
    private static final Pattern HOST = Pattern.compile("(?i)^(?:https?://)?(?:(?:www|m|mobile|amp)\\.)?([^/?#]+)");
    private static final Pattern POST =
            Pattern.compile("^(?:twitter|x|fxtwitter|vxtwitter)\\.com/.*?/status(?:es)?/(\\d+).*");
    private static final Pattern BEYOND =
            Pattern.compile("#.*$|[?&](?:s|t|ref|ref_src|source|sk|utm_[^=&]*|fbclid|gclid)=[^&]*");
    private static final Pattern END = Pattern.compile("(?:/amp)?[/?&]+$");

    private AddressKey() {}

    static String of(String address) {
        String rest = ARCHIVE.matcher(address).replaceFirst("");
        Matcher host = HOST.matcher(rest);
        if (!host.find()) {
            return address;
        }
        String key = host.group(1).toLowerCase(java.util.Locale.ROOT) + rest.substring(host.end());
        Matcher post = POST.matcher(key);
        if (post.matches()) {
            return "x.com/" + post.group(1);
        }
        String bare = BEYOND.matcher(key).replaceAll("");
        String query = bare.contains("?") ? bare : bare.replaceFirst("&", "?");
        return END.matcher(query).replaceFirst("");
    }
}
