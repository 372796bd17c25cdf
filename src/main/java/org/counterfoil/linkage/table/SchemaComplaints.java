package org.counterfoil.linkage.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers everything that is wrong with one schema file, so that a person mends it in one go. For one thread. */
public final class SchemaComplaints {

    private record Complaint(int line, String what) {}

    private final String file;
    private final List<Complaint> complaints = new ArrayList<>();

    /** @param file for messages */
    public SchemaComplaints(String file) {
        this.file = file;
    }

    /** @param line 1-based */
    public void add(int line, String what) {
        complaints.add(new Complaint(line, what));
    }

    /** @throws IllegalArgumentException with one line a complaint, if there is any */
    public void refuseIfAny() {
        if (!complaints.isEmpty()) {
            throw new IllegalArgumentException(String.join(
                    System.lineSeparator(),
                    complaints.stream()
                            .distinct()
                            .sorted(Comparator.comparingInt(Complaint::line))
                            .map(complaint -> file + ", line " + complaint.line() + ": " + complaint.what())
                            .toList()));
        }
    }
}
