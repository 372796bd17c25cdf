package org.counterfoil.linkage.engine;

import java.util.Arrays;
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

    /**
     * Looks records up where they are. The blocks of one record are marked while it is held against others, so that each of them
     * costs a look at its own.
     */
    private final class Looked implements Near {

        /** Many more than blocks of a record, so that seldom two of them fall together. */
        private static final int SLOTS = 1 << 11;

        private final int[] marks = new int[SLOTS];
        private int[] records = new int[0];
        private int begin;
        private int marked = NONE;
        /** Whether each block of the marked record has a slot of its own. */
        private boolean apart;

        Looked() {
            Arrays.fill(marks, NONE);
        }

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
            int left = records[leftPlace - begin];
            int right = records[rightPlace - begin];
            mark(left);
            return apart ? marked(right, from) : SeveralBlocks.this.first(left, right, from);
        }

        private int marked(int record, int from) {
            int end = starts[record + 1];
            for (int place = starts[record]; place < end; place++) {
                int block = blocks[place];
                if (marks[block & SLOTS - 1] == block && block >= from) {
                    return block;
                }
            }
            return NONE;
        }

        private void mark(int record) {
            if (record == marked) {
                return;
            }
            for (int place = marked < 0 ? 0 : starts[marked]; marked >= 0 && place < starts[marked + 1]; place++) {
                marks[blocks[place] & SLOTS - 1] = NONE;
            }
            apart = true;
            for (int place = starts[record]; place < starts[record + 1]; place++) {
                int slot = blocks[place] & SLOTS - 1;
                apart &= marks[slot] == NONE;
                marks[slot] = blocks[place];
            }
            marked = record;
        }
    }
}
