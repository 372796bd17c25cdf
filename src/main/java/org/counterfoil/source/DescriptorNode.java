package org.counterfoil.source;

import java.util.List;
import java.util.Map;

/** A part of a {@code source.yml} as it was written, with its line, so that every message can name it. */
public sealed interface DescriptorNode {

    /** 1-based line where it begins. */
    int line();

    /** A scalar as written, before YAML would make a number or a date of it. */
    record Scalar(int line, String text) implements DescriptorNode {}

    record Sequence(int line, List<DescriptorNode> items) implements DescriptorNode {}

    /**
     * @param entries in file order
     * @param keyLines 1-based line of each key
     */
    record Mapping(int line, Map<String, DescriptorNode> entries, Map<String, Integer> keyLines)
            implements DescriptorNode {}
}
