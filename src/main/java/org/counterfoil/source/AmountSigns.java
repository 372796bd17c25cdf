package org.counterfoil.source;

import java.util.List;
import java.util.regex.Pattern;

/** Digits, signs and words of Korean, Japanese and Chinese amounts, in the form that the grammar reads. */
final class AmountSigns {

    private static final Glossary EAST_ASIAN = Glossary.of("ko", """
            百分之([\\d.]+) -> $1 percent
            ([\\d.,]+)(?:多|余|餘)([万亿億萬]) -> more than $1$2
            (\\d[\\d.,억만천]*)여(?=\\s*[원달]) -> more than $1
            (?:人民币|人民幣)(?=[\\d]) -> CNY
            日本円で?(?=[\\d]) -> JPY
            원화(?=\\s*\\d) -> KRW
            미화(?=\\s*\\d) -> USD
            元?(?:人民币|人民幣) -> CNY
            美元|美金|米ドル|ドル|미국 달러|미 달러 -> USD
            欧元|歐元|ユーロ -> EUR
            日元|日圆|日圓 -> JPY
            韩元|韓元|韩圆|ウォン -> KRW
            港元|港币|港幣 -> HKD
            英镑|英鎊|ポンド|파운드 -> GBP
            卢布|盧布|ルーブル|루블 -> RUB
            위안화?|人民元 -> CNY
            比特币|比特幣|ビットコイン|비트코인 -> BTC
            以太坊|以太币|以太幣|イーサリアム|イーサ|이더리움|이더 -> ETH
            瑞波币|リップル|리플 -> XRP
            泰达币|テザー|테더 -> USDT
            不超过|不超過|至多|最多|高达|高達|多达|最大で?|최대 -> up to
            不到|不足|未满 -> less than
            超过|超過|逾|超(?=\\s*\\d) -> more than
            至少|少なくとも|최소|적어도 -> at least
            大约|大約|约|約|およそ|おおよそ|ほぼ|将近|將近|近(?=\\d)|약|대략 -> about
            以上|넘는|넘게|超え?(?!\\s*\\d)|이상 -> or more
            以下|未満|미만|이하|弱 -> or less
            (\\d[\\d.,]*\\s*[千百万亿億萬만억천조]*\\s*(?:[A-Z]{3}|원|円)?)\\s*(?:左右|前後|程度|안팎|가량|정도) -> about $1
            """, "");

    private static final Pattern BETWEEN = Pattern.compile("(?<=[\\d만억万亿億円원])[~至到](?=\\d)");

    /** {@code 50-70억}: what multiplies the second number multiplies the first. */
    private static final Pattern SHARED =
            Pattern.compile("(?<![\\d.,만억万亿億])(\\d[\\d.,]*)\\s*-\\s*(\\d[\\d.,]*)\\s*([천백십千百十]?[만억万亿億萬])(?!\\d)");

    private static final Pattern COUNTER = Pattern.compile("(?<=[\\d万亿億만억천])(?:个|個|枚|개)(?=\\s*[A-Z])");
    private static final List<String> YUAN = List.of("zh");

    private AmountSigns() {}

    /** @param locale the source's: where it is one of China's or Japan's, it says which money a ¥ is */
    static String plain(String text, String locale) {
        return isOfAscii(text) ? text.strip() : signed(text, locale);
    }

    /** Every rule of this class asks for a sign beyond ASCII, but for the wave between two numbers. */
    private static boolean isOfAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '~') {
                return false;
            }
        }
        return true;
    }

    /** The same of any text. */
    static String signed(String text, String locale) {
        String digits = EastAsianNumerals.inDigits(DecimalDigits.ascii(text));
        String signed = SHARED.matcher(BETWEEN.matcher(digits).replaceAll("-")).replaceAll("$1$3-$2$3");
        if (signed.indexOf('¥') >= 0 && locale.matches("(?:zh|ja)\\b.*")) {
            signed = signed.replace("¥", YUAN.contains(locale.substring(0, 2)) ? "CNY " : "JPY ");
        }
        return COUNTER.matcher(EAST_ASIAN.english(signed).orElse(signed)).replaceAll(" ");
    }
}
