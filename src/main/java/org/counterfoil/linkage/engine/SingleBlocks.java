package org.counterfoil.linkage.engine;

import java.util.List;
import java.util.stream.IntStream;

/** Where no record stands in more than one block of a rule: a row of numbers for each record, one for each rule. */
final class SingleBlocks implements SharedBlocks {

    /** Parts of the records that are filled by themselves: what is written at a time is to stay in a cache. */
    private static final int PARTS = 16;

    private final int rules;
    private final int[] blocks;

    SingleBlocks(int records, List<RuleBlocks> rules) {
        this.rules = rules.size();
        this.blocks = new int[records * rules.size()];
        int size = records / PARTS + 1;
        IntStream.range(0, PARTS)
                .parallel()
                .forEach(part -> fill(rules, Math.min(records, part * size), Math.min(records, (part + 1) * size)));
    }

    private void fill(List<RuleBlocks> filled, int from, int to) {
        for (int record = from; record < to; record++) {
            for (int rule = 0; rule < rules; rule++) {
                // what no other record has
                blocks[record * rules + rule] = NONE - 1 - record;
            }
        }
        int number = 0;
        for (int rule = 0; rule < rules; rule++) {
            RuleBlocks of = filled.get(rule);
            for (int block = 0; block < of.count(); block++, number++) {
                for (int place = of.start(block); place < of.end(block); place++) {
                    int record = of.record(place);
                    if (record >= from && record < to) {
                        blocks[record * rules + rule] = number;
                    }
                }
            }
        }
    }

    @Override
    public int first(int left, int right, int from) {
        int l = left * rules;
        int r = right * rules;
        for (int rule = 0; rule < rules; rule++) {
            int block = blocks[l + rule];
            if (block == blocks[r + rule] && block >= from) {
                return block;
            }
        }
        return NONE;
    }
}
