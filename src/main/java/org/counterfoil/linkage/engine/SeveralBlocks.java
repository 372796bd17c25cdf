package org.counterfoil.linkage.engine;

import java.util.List;

/**
 * Where a record may stand in several blocks of one rule. What one record has lies together: that two share a block costs a
 * look at two short runs.
 */
final class SeveralBlocks implements SharedBlocks {

    private final int[] starts;
    private final int[] blocks;

    SeveralBlocks(int records, List<RuleBlocks> rules) {
        this.starts = new int[records + 1];
        for (RuleBlocks rule : rules) {
            for (int place = 0; place < rule.size(); place++) {
                starts[rule.record(place) + 1]++;
            }
        }
        for (int record = 0; record < records; record++) {
            starts[record + 1] += starts[record];
        }
        this.blocks = new int[starts[records]];
        fill(rules);
    }

    /** Block by block, so that what a record has is sorted. */
    private void fill(List<RuleBlocks> rules) {
        int[] next = starts.clone();
        int number = 0;
        for (RuleBlocks rule : rules) {
            for (int block = 0; block < rule.count(); block++, number++) {
                for (int place = rule.start(block); place < rule.end(block); place++) {
                    blocks[next[rule.record(place)]++] = number;
                }
            }
        }
    }

    @Override
    public int first(int left, int right, int from) {
        int l = starts[left];
        int r = starts[right];
        int endLeft = starts[left + 1];
        int endRight = starts[right + 1];
        while (l < endLeft && r < endRight) {
            int ofLeft = blocks[l];
            int ofRight = blocks[r];
            if (ofLeft == ofRight && ofLeft >= from) {
                return ofLeft;
            }
            l += ofLeft <= ofRight ? 1 : 0;
            r += ofRight <= ofLeft ? 1 : 0;
        }
        return NONE;
    }

    @Override
    public Near near() {
        return new Looked();
    }

    /** Looks records up where they are. */
    private final class Looked implements Near {

        private int[] records = new int[0];
        private int begin;

        @Override
        public void load(RuleBlocks loaded, int from, int to) {
            begin = from;
            records = records.length < to - from ? new int[2 * (to - from)] : records;
            for (int place = from; place < to; place++) {
                records[place - from] = loaded.record(place);
            }
        }

        @Override
        public int first(int leftPlace, int rightPlace, int from) {
            return SeveralBlocks.this.first(records[leftPlace - begin], records[rightPlace - begin], from);
        }
    }
}
