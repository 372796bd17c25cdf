package org.counterfoil.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.counterfoil.incident.Claim;
import org.counterfoil.incident.Story;

/**
 * The rows of one key, told apart by what they are about.
 *
 * @param accounts rows that revise each other, from the earliest to the last
 * @param undecided rows that differ from another one of the same time
 */
record RevisedStories(List<List<RowSaid>> accounts, List<RowSaid> undecided) {

    /** @param rows distinct, all with their place among the revisions */
    static RevisedStories of(List<RowSaid> rows) {
        List<List<RowSaid>> accounts = new ArrayList<>();
        List<RowSaid> undecided = new ArrayList<>();
        rows.stream()
                .sorted(Comparator.comparing(RevisedStories::order).thenComparing(Keying.BY_CONTENT))
                .forEach(row -> {
                    Optional<List<RowSaid>> account = accounts.stream()
                            .filter(some -> isOneStory(some, row))
                            .findFirst();
                    if (account.isEmpty()) {
                        accounts.add(new ArrayList<>(List.of(row)));
                    } else if (order(account.get().get(account.get().size() - 1))
                            .equals(order(row))) {
                        undecided.add(row);
                    } else {
                        account.get().add(row);
                    }
                });
        return new RevisedStories(accounts, undecided);
    }

    private static String order(RowSaid row) {
        return row.revision() == null ? "" : row.revision().order();
    }

    /** An amendment may correct the victim or the date, so it is held against all that the account ever said. */
    private static boolean isOneStory(List<RowSaid> account, RowSaid row) {
        List<Claim> told = account.stream()
                .flatMap(other -> other.outcome().claims().stream())
                .toList();
        return !Story.of(row.outcome().claims()).isAnotherThan(Story.of(told));
    }
}
