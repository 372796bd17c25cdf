package org.counterfoil.nightly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.counterfoil.ledger.ReleaseEntry;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which releases are kept. A release goes only where no rule keeps it; unless one is given, every release stays. */
final class Retention {

    static final Retention ALL = new Retention();

    @Option(
            names = "--keep-releases",
            paramLabel = "<number>",
            defaultValue = "${env:COUNTERFOIL_KEEP_RELEASES:-0}",
            converter = Count.class,
            description = "After a good night, removes all releases but so many of the last, from the output and the"
                    + " ledger. Default: keeps all")
    private int releases;

    @Option(
            names = "--keep-days",
            paramLabel = "<days>",
            defaultValue = "${env:COUNTERFOIL_KEEP_DAYS:-0}",
            converter = Count.class,
            description = "The same by age: keeps those whose night lies at most so many days before the last one. With"
                    + " both, a release stays that either keeps.")
    private int days;

    private Retention() {}

    static Retention of(int releases, int days) {
        Retention retention = new Retention();
        retention.releases = releases;
        retention.days = days;
        return retention;
    }

    /**
     * @param all every release, oldest first
     * @return those that go, oldest first; never the last
     */
    List<ReleaseEntry> gone(List<ReleaseEntry> all) {
        if (releases == 0 && days == 0 || all.isEmpty()) {
            return List.of();
        }
        int last = all.size() - 1;
        LocalDate oldest = all.get(last).id().night().minusDays(days);
        int first = 0;
        while (first < last
                && (releases == 0 || first < all.size() - releases)
                && (days == 0 || all.get(first).id().night().isBefore(oldest))) {
            first++;
        }
        return all.subList(0, first);
    }

    /** As on the command line: {@code --keep-releases 10 --keep-days 90}. */
    String words() {
        List<String> words = new ArrayList<>();
        if (releases > 0) {
            words.add("--keep-releases " + releases);
        }
        if (days > 0) {
            words.add("--keep-days " + days);
        }
        return String.join(" ", words);
    }

    /** A whole number, 0 for no rule. */
    static final class Count implements picocli.CommandLine.ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            if (!value.matches("\\d{1,6}")) {
                throw new TypeConversionException("'" + value + "' is no number of releases or days: 1 to 999999");
            }
            return Integer.valueOf(value);
        }
    }
}
