package org.counterfoil.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** What the words of a column of kinds of victims seem to mean in the closed list. */
final class KindGuess {

    /** Looked for in this order. */
    private static final List<Map.Entry<String, List<String>>> KINDS = List.of(
            Map.entry("exchange", List.of("exchange", "cex", "거래소", "取引所", "交易所", "бирж", "börse", "bourse", "bolsa")),
            Map.entry("defi", List.of("defi", "protocol", "bridge", "dex", "dao", "nft", "lending")),
            Map.entry("bank", List.of("bank", "financial institution", "은행", "銀行", "银行", "банк", "banco", "banque")),
            Map.entry("wallet", List.of("wallet", "지갑", "钱包", "кошел")),
            Map.entry("payment", List.of("payment", "pay")),
            Map.entry("government", List.of("government", "ministry", "정부", "政府")),
            Map.entry("individual", List.of("individual", "person", "개인", "个人", "個人")),
            Map.entry("firm", List.of("firm", "company", "game", "gaming", "회사", "公司", "会社")));

    private KindGuess() {}

    /** @return text as written → word of the closed list, of texts that are none of its words */
    static Map<String, String> lookups(ColumnEvidence column) {
        Map<String, String> lookups = new LinkedHashMap<>();
        TreeSet<String> texts = new TreeSet<>();
        column.values().forEach(cell -> texts.add(Spaces.collapse(cell.text())));
        for (String text : texts) {
            String word = text.toLowerCase(Locale.ROOT);
            boolean known = word.equals("other")
                    || KINDS.stream().anyMatch(kind -> kind.getKey().equals(word));
            if (!known) {
                lookups.put(
                        text,
                        KINDS.stream()
                                .filter(kind -> kind.getValue().stream().anyMatch(word::contains))
                                .map(Map.Entry::getKey)
                                .findFirst()
                                .orElse("other"));
            }
        }
        return lookups;
    }
}
