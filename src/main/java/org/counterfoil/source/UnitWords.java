package org.counterfoil.source;

import com.ibm.icu.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words for units before and behind a number. ISO codes and full names (<i>Australian dollars</i>) come from
 * ICU; the short ones do not, for to the CLDR every <i>won</i> and <i>dollar</i> has a country, and reports leave it out.
 */
final class UnitWords {

    private static final TreeMap<String, Unit> NAMES = names();
    private static final List<String> NO_COINS = List.of(
            "ATM", "ATMS", "IT", "UN", "US", "UK", "EU", "PC", "PCS", "AM", "PM", "UTC", "GMT", "KST", "DPRK", "ROK",
            "SWIFT", "CEO", "ID", "IDS", "IP", "IPS", "TX", "TXS", "POC", "LP", "DEFI", "ERC");
    private static final String SIGNS =
            "US\\$|U\\.S\\.? ?\\$|USD ?\\$|HK\\$|AU?\\$|CA?\\$|S\\$|NZ\\$|NT\\$|R\\$|\\$|€|£|¥|₩|₹|₽|₿|Rs\\.?";
    private static final Pattern BEFORE =
            Pattern.compile("(?<!\\p{L})(?:(" + SIGNS + ")|([A-Z]{3,5}))\\s*$|(\\$)\\s*$");
    private static final Pattern BEHIND = Pattern.compile("\\G\\s*(?:(" + SIGNS + ")(?![\\p{L}\\d])"
            + "|(?i:(u\\.?s\\.? dollars?|american dollars?|usd coins?|korean won|bitcoin cash|binance coins?|"
            + CurrencyNames.ANY
            + "))(?!\\p{L})"
            + "|(원|달러|엔|円|元|유로|비트코인|이더리움|이더|리플)"
            + "|[A-Z][a-z]+ \\(\\$?([A-Z]{2,10})\\)(?= (?i:tokens?|coins?))"
            + "|(\\$)?(\\p{L}[\\p{L}\\d]*(?:[.\\-][A-Za-z\\d]+)*\\$?))");
    private static final Pattern TOKEN_IN_BRACKETS = Pattern.compile("\\G\\s*\\(\\$?([A-Za-z][A-Za-z\\d]*) tokens?\\)");

    private UnitWords() {}

    /**
     * @param start index where the unit begins
     * @param end index behind it
     */
    record Found(Unit unit, int start, int end) {}

    /** @param text what stands before the number */
    static Optional<Found> before(String text) {
        Matcher matcher = BEFORE.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String code = matcher.group(2);
        Optional<Unit> unit =
                code == null ? sign(matcher.group().strip()) : code(code).or(() -> leadingCoin(code));
        return unit.map(found -> new Found(found, matcher.start(), matcher.end()));
    }

    private static Optional<Unit> leadingCoin(String code) {
        return Optional.ofNullable(NAMES.get(code.toLowerCase(Locale.ROOT))).filter(unit -> !unit.money());
    }

    /** @param from index behind the number and its scale */
    static Optional<Found> behind(String text, int from) {
        Matcher matcher = BEHIND.matcher(text);
        if (!matcher.find(from)) {
            return Optional.empty();
        }
        return unit(matcher).map(unit -> new Found(unit, matcher.start(), matcher.end()));
    }

    /** The coin that a bracket behind a bare number names: {@code 996B (CGT token)}. */
    static Optional<Found> inBrackets(String text, int from) {
        Matcher matcher = TOKEN_IN_BRACKETS.matcher(text);
        return matcher.find(from)
                ? Optional.of(new Found(Unit.coin(matcher.group(1)), matcher.start(), matcher.end()))
                : Optional.empty();
    }

    private static Optional<Unit> unit(Matcher matcher) {
        if (matcher.group(1) != null) {
            return sign(matcher.group(1));
        }
        for (int group = 2; group <= 3; group++) {
            if (matcher.group(group) != null) {
                String name = matcher.group(group).toLowerCase(Locale.ROOT);
                return Optional.ofNullable(NAMES.get(name.replace(".", ""))).or(() -> CurrencyNames.find(name));
            }
        }
        return matcher.group(4) != null
                ? Optional.of(Unit.coin(matcher.group(4)))
                : word(matcher.group(6).replaceFirst("\\$$", ""), matcher.group(5) != null);
    }

    private static Optional<Unit> word(String word, boolean marked) {
        Unit named = NAMES.get(word.toLowerCase(Locale.ROOT));
        if (named != null) {
            return Optional.of(named);
        }
        String upper = word.toUpperCase(Locale.ROOT);
        if (code(word).isPresent() && !marked) {
            return code(word);
        }
        long capitals = word.chars().filter(Character::isUpperCase).count();
        boolean looksLikeCoin = marked || capitals >= 2 && word.matches("[A-Za-z][A-Za-z\\d.\\-]{1,14}");
        return looksLikeCoin && !NO_COINS.contains(upper) ? Optional.of(Unit.coin(word)) : Optional.empty();
    }

    /** X-codes are funds and metals: no report means them. */
    private static Optional<Unit> code(String code) {
        boolean real = code.matches("[A-WYZ][A-Z]{2}|X[AOPC][FD]") && Currency.isAvailable(code, null, null);
        return real ? Optional.of(Unit.currency(code)) : Optional.empty();
    }

    private static Optional<Unit> sign(String sign) {
        String bare = sign.replaceAll("[ .]", "");
        return Optional.of(
                switch (bare) {
                    case "€" -> Unit.currency("EUR");
                    case "£" -> Unit.currency("GBP");
                    case "¥" -> Unit.currency("JPY");
                    case "₩" -> Unit.currency("KRW");
                    case "₹", "Rs" -> Unit.currency("INR");
                    case "₽" -> Unit.currency("RUB");
                    case "₿" -> Unit.coin("BTC");
                    case "HK$" -> Unit.currency("HKD");
                    case "A$", "AU$" -> Unit.currency("AUD");
                    case "C$", "CA$" -> Unit.currency("CAD");
                    case "S$" -> Unit.currency("SGD");
                    case "NZ$" -> Unit.currency("NZD");
                    case "NT$" -> Unit.currency("TWD");
                    case "R$" -> Unit.currency("BRL");
                    default -> Unit.DOLLAR;
                });
    }

    private static TreeMap<String, Unit> names() {
        TreeMap<String, Unit> names = new TreeMap<>();
        money(
                names,
                "USD",
                "usd",
                "dollar",
                "dollars",
                "us dollar",
                "us dollars",
                "american dollar",
                "american dollars");
        money(names, "USD", "달러", "dolarów", "dólares", "долларов");
        money(names, "EUR", "eur", "euro", "euros", "유로");
        money(names, "KRW", "krw", "won", "원", "korean won", "south korean won");
        money(names, "JPY", "jpy", "yen", "엔", "円");
        money(names, "CNY", "cny", "rmb", "yuan", "renminbi", "元");
        money(names, "GBP", "gbp", "sterling", "pound", "pounds");
        money(names, "INR", "inr", "rupee", "rupees");
        coins(names);
        return names;
    }

    private static void coins(TreeMap<String, Unit> names) {
        coin(names, "BTC", "btc", "bitcoin", "bitcoins", "비트코인");
        coin(names, "ETH", "eth", "ether", "ethers", "ethereum", "이더", "이더리움");
        coin(names, "BCH", "bch", "bitcoin cash");
        coin(names, "XRP", "xrp", "ripple", "리플");
        coin(names, "XMR", "xmr", "monero");
        coin(names, "XEM", "xem", "nem");
        coin(names, "LTC", "ltc", "litecoin", "litecoins");
        coin(names, "DOGE", "doge", "dogecoin", "dogecoins");
        coin(names, "BNB", "bnb", "binance coin", "binance coins");
        coin(names, "USDC", "usdc", "usd coin", "usd coins");
        coin(names, "USDT", "usdt", "tether");
        coin(names, "EOS", "eos");
        coin(names, "NFT", "nft", "nfts");
    }

    private static void money(TreeMap<String, Unit> names, String code, String... words) {
        for (String word : words) {
            names.put(word, Unit.currency(code));
        }
    }

    private static void coin(TreeMap<String, Unit> names, String symbol, String... words) {
        for (String word : words) {
            names.put(word, Unit.coin(symbol));
        }
    }
}
