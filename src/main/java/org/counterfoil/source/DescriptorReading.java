package org.counterfoil.source;

import java.util.List;
import java.util.Optional;
import org.counterfoil.incident.Issue;

/**
 * A {@code source.yml}, read: the descriptor, or everything that is wrong with it.
 *
 * @param descriptor present exactly where there are no issues
 * @param issues all of kind {@link Issue.Kind#DESCRIPTOR_INVALID}, in the order of the file's lines
 */
public record DescriptorReading(Optional<Descriptor> descriptor, List<Issue> issues) {

    public DescriptorReading {
        issues = List.copyOf(issues);
        if (descriptor.isPresent() != issues.isEmpty()) {
            throw new IllegalArgumentException("A descriptor is whole or has issues: " + issues);
        }
    }

    /** One line each, for people: {@code source.yml, line 12: unknown key 'colums'; did you mean 'columns'?}. */
    public List<String> messages() {
        return issues.stream().map(DescriptorReading::message).toList();
    }

    private static String message(Issue issue) {
        return issue.origin().locator() + ": " + issue.seen() + "; " + issue.advice();
    }
}
