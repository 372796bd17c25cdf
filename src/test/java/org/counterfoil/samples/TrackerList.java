package org.counterfoil.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the Markdown pages of the tracker: a heading {@code ### 20221230 - DFS - Insufficient validation} begins an
 * incident, a heading {@code Lost} gives the loss, every address below it is a link, a link into the tracker's own tests is its reproduction, and a rule
 * ({@code ---}) ends it.
 */
final class TrackerList {

    static final List<String> COLUMNS = List.of("Date", "Name", "Type", "Lost", "Rescued", "Links", "PoC");
    static final Path FOLDER = Path.of("src", "samples", "defihacklabs");

    private static final Pattern HEADING = Pattern.compile("#+\\s*(\\d{8})[\\s-]*(.+)");
    private static final Pattern NAME_AND_TYPE = Pattern.compile("(.*?)(?: +-+ +|---)(.*)");
    private static final Pattern AMOUNT =
            Pattern.compile("#+\\s*(?:Total )?(Lost|Rescued)\\s*:?\\s*(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern LINK = Pattern.compile("(https?://[^\\s)>\\]]+)");
    private static final Pattern TEST = Pattern.compile("\\[[^]]*]\\((?:\\.\\./)*(?:\\./)?(src/test/[^)]*)\\)");

    private TrackerList() {}

    /** Every incident of every page by year, in the order of the pages' headings, newest first. */
    static SortedMap<Integer, Facts> byYear() {
        SortedMap<Integer, List<List<String>>> rows = new TreeMap<>();
        for (List<String> section : sections()) {
            List<String> row = row(section);
            int year = Integer.parseInt(row.get(0).substring(0, 4));
            rows.computeIfAbsent(year, any -> new ArrayList<>()).add(row);
        }
        SortedMap<Integer, Facts> years = new TreeMap<>();
        rows.forEach((year, incidents) -> years.put(year, new Facts(COLUMNS, incidents)));
        return years;
    }

    /** The lines of each incident, its heading first. */
    private static List<List<String>> sections() {
        List<List<String>> sections = new ArrayList<>();
        for (Path page : pages()) {
            List<String> section = new ArrayList<>();
            for (String line : lines(page)) {
                if (HEADING.matcher(line).matches()) {
                    section = new ArrayList<>();
                    sections.add(section);
                } else if (line.strip().equals("---")) {
                    section = new ArrayList<>();
                }
                section.add(line.strip());
            }
        }
        return sections;
    }

    static List<Path> pages() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> lines(Path page) {
        try {
            return Files.readAllLines(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> row(List<String> section) {
        Matcher heading = HEADING.matcher(section.get(0));
        if (!heading.matches()) {
            throw new IllegalStateException("Not the heading of an incident: " + section.get(0));
        }
        Matcher parts = NAME_AND_TYPE.matcher(heading.group(2));
        boolean typed = parts.matches();
        return List.of(
                date(heading.group(1)),
                (typed ? parts.group(1) : heading.group(2)).strip(),
                typed ? parts.group(2).replace("---", " ").strip() : "",
                amounts(section, "lost"),
                amounts(section, "rescued"),
                found(section, LINK),
                found(section, TEST));
    }

    /** As a date where the calendar has it, else the digits as they stand. */
    private static String date(String digits) {
        try {
            return LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE).toString();
        } catch (DateTimeException e) {
            return digits;
        }
    }

    private static String amounts(List<String> section, String kind) {
        return section.stream()
                .map(AMOUNT::matcher)
                .filter(Matcher::matches)
                .filter(matcher -> matcher.group(1).toLowerCase(Locale.ROOT).equals(kind))
                .map(matcher -> matcher.group(2).strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String found(List<String> section, Pattern pattern) {
        return section.stream()
                .flatMap(line -> pattern.matcher(line).results())
                .map(result -> result.group(1))
                .distinct()
                .collect(Collectors.joining("\n"));
    }
}
