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
        return first(blocks, left * rules, right * rules, from);
    }

    private int first(int[] rows, int left, int right, int from) {
        for (int rule = 0; rule < rules; rule++) {
            int block = rows[left + rule];
            if (block == rows[right + rule] && block >= from) {
                return block;
            }
        }
        return NONE;
    }

    @Override
    public Near near() {
        return new Copied();
    }

    /** Copies of rows, side by side. */
    private final class Copied implements Near {

        private int[] rows = new int[0];
        private int begin;

        @Override
        public void load(RuleBlocks loaded, int from, int to) {
            begin = from;
            rows = rows.length < (to - from) * rules ? new int[2 * (to - from) * rules] : rows;
            int at = 0;
            for (int place = from; place < to; place++) {
                int row = loaded.record(place) * rules;
                for (int rule = 0; rule < rules; rule++) {
                    rows[at++] = blocks[row + rule];
                }
            }
        }

        @Override
        public int first(int leftPlace, int rightPlace, int from) {
            return SingleBlocks.this.first(rows, (leftPlace - begin) * rules, (rightPlace - begin) * rules, from);
        }
    }
}
