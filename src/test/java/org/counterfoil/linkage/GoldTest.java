package org.counterfoil.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterfoil.incident.DateInterval;
import org.counterfoil.incident.ModelTable;
import org.counterfoil.incident.Money;
import org.counterfoil.incident.Origin;
import org.counterfoil.incident.Range;
import org.counterfoil.incident.Reference;
import org.counterfoil.incident.Rendition;
import org.counterfoil.incident.Report;
import org.counterfoil.incident.ReportId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * Measures on hand-read truth, where it is at hand. The rows are read crudely here: what the real understanding of sources
 * makes of them is measured by the command. Floors are sanity, not a target: the model's numbers are not tuned on this.
 */
@EnabledIfEnvironmentVariable(named = "COUNTERFOIL_SHARED", matches = ".+")
class GoldTest {

    private static final Map<String, String> COUNTRIES = countries();
    private static final Map<String, Integer> MONTHS = months();
    private static final Pattern NUMBER = Pattern.compile("([0-9][0-9,]*\\.?[0-9]*|\\.[0-9]+)");

    @Test
    void findsTheIncidentsOfTheHandReadTruth() {
        Path gold = Path.of(System.getenv("COUNTERFOIL_SHARED"), "gold");
        List<Report> reports = new ArrayList<>();
        for (String list : List.of("DHL", "DLL", "GUT", "UN_MSMT_GOV")) {
            for (ModelTable.Line line :
                    Tables.file(gold.resolve("rows_" + list + ".csv")).lines()) {
                reports.add(report(list, line));
            }
        }
        Truth truth = Truth.of(Tables.file(gold.resolve("clusters.csv")), Tables.file(gold.resolve("pairs.csv")));
        long start = System.nanoTime();
        Linkage linkage = new Linker(Tables.MODEL).link(reports, List.of(), List.of());
        long millis = (System.nanoTime() - start) / 1_000_000;
        Evaluation evaluation = new Evaluation(truth, linkage);
        Explanation explanation = new Explanation(Tables.MODEL, reports, List.of(), linkage);
        EvaluationReport.lines(evaluation, explanation, 40).forEach(System.out::println);
        System.out.println(reports.size() + " reports, " + linkage.pairs().size() + " pairs, "
                + linkage.clusters().size() + " clusters, " + millis + " ms");
        for (Verdict verdict : Verdict.values()) {
            System.out.println(verdict + " "
                    + linkage.pairs().stream()
                            .filter(p -> p.verdict() == verdict)
                            .count());
        }
        new Linker(Tables.MODEL).blocking(reports, List.of()).forEach(System.out::println);
        assertThat(evaluation.precision().value()).isGreaterThan(0.9);
        assertThat(evaluation.recall().value()).isGreaterThan(0.75);
        assertThat(evaluation.lookAlikesMerged().hits()).isZero();
    }

    private static Report report(String list, ModelTable.Line line) {
        boolean official = list.equals("UN_MSMT_GOV");
        String key = line.cell("row_id");
        String document =
                official ? key.replaceAll("(#[a-zA-Z0-9-]+|#).*", "$1").replaceAll("#(A|B|\\d+)$", "") : "";
        Reports report = Reports.of(list, "", key);
        String date = line.cell(official ? "date_as_written" : "date_raw");
        date(date, key).forEach(d -> report.claim("occurred", d));
        String victim = line.cell(official ? "victim_as_written" : "victim_raw")
                .replaceAll("<[^>]*>", " ")
                .strip();
        if (!victim.isEmpty()) {
            boolean named =
                    !victim.matches("(?i)\\[.*|.*\\b(company|hack|theft|heist)\\b.*") || victim.contains("Ronin");
            report.victims(named ? victim.replace("|", " ") : "[" + victim.replaceAll("[\\[\\]|]", "") + "]");
        }
        String amount = line.cell(official ? "amount_as_written" : "amount_raw");
        amounts(amount).forEach(figure -> report.claim("taken", new Money("USD", Range.exactly(figure))));
        if (official) {
            for (String part : line.cell("location_as_written").split("/")) {
                String code = COUNTRIES.get(part.strip().toLowerCase(Locale.ROOT));
                report.claim("country", "country", code == null ? "" : code);
            }
        } else {
            for (String url : line.cell("ref").split(";")) {
                if (url.startsWith("http")) {
                    report.claim("reference", new Reference(Reference.Type.URL, url.strip()));
                }
            }
        }
        Report made = report.make();
        String place = official && key.startsWith("UN19#") ? "table " + key.charAt(5) : "";
        Origin origin = new Origin(list, document, place, 1, "", "", "");
        return new Report(new ReportId(list, key), Rendition.ORIGINAL, origin, made.claims());
    }

    private static List<DateInterval> date(String text, String key) {
        try {
            if (text.matches("\\d{8}")) {
                return List.of(DateInterval.ofDay(
                        LocalDate.parse(text.substring(0, 4) + "-" + text.substring(4, 6) + "-" + text.substring(6))));
            }
            if (text.matches("\\d{4}-\\d{2}-\\d{2}.*")) {
                return List.of(DateInterval.ofDay(LocalDate.parse(text.substring(0, 10))));
            }
            Matcher slashes = Pattern.compile("(\\d+)/(\\d+)/(\\d+)").matcher(text);
            if (slashes.matches()) {
                return List.of(DateInterval.ofDay(LocalDate.of(
                        2000 + Integer.parseInt(slashes.group(3)),
                        Integer.parseInt(slashes.group(1)),
                        Integer.parseInt(slashes.group(2)))));
            }
            return words(text, key);
        } catch (java.time.DateTimeException e) {
            return List.of();
        }
    }

    private static List<DateInterval> words(String text, String key) {
        Matcher year = Pattern.compile("\\b(20\\d\\d)\\b").matcher(text);
        Matcher of = Pattern.compile("(20\\d\\d)").matcher(key);
        Integer y = year.find() ? Integer.valueOf(year.group(1)) : of.find() ? Integer.valueOf(of.group(1)) : null;
        if (y == null) {
            return List.of();
        }
        if (key.startsWith("UNX#S/2023")) {
            y = 2022;
        }
        Matcher month = Pattern.compile("(?i)(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)")
                .matcher(text);
        if (!month.find()) {
            return List.of(DateInterval.ofYear(y));
        }
        int m = MONTHS.get(month.group(1).toLowerCase(Locale.ROOT));
        Matcher day = Pattern.compile("\\b(\\d{1,2})(st|nd|rd|th|\\b)").matcher(text);
        return List.of(
                day.find()
                        ? DateInterval.ofDay(LocalDate.of(y, m, Integer.parseInt(day.group(1))))
                        : DateInterval.ofMonth(YearMonth.of(y, m)));
    }

    private static List<BigDecimal> amounts(String text) {
        List<BigDecimal> figures = new ArrayList<>();
        for (String part : text.replaceAll("<[^>]*>", " ").split(";|\\(")) {
            Matcher number = NUMBER.matcher(part);
            if (part.matches("(?i).*\\b(W?ETH|W?BTC|BNB|WBNB|XCN|VUSD|tokens?|EUR|KRW|yen)\\b.*")
                    || part.contains("%")
                    || !number.find()) {
                continue;
            }
            String after = part.substring(number.end()).toLowerCase(Locale.ROOT).replaceFirst("^[\\s$)]*", "");
            String scale = part.contains("($ Million)") || text.contains("($ Million)") ? "1000000" : scale(after);
            BigDecimal figure = new BigDecimal(number.group().replace(",", "")).multiply(new BigDecimal(scale));
            if (figure.signum() > 0) {
                figures.add(figure);
            }
        }
        return figures;
    }

    private static String scale(String after) {
        if (after.startsWith("b")) {
            return "1000000000";
        }
        if (after.startsWith("m")) {
            return "1000000";
        }
        return after.startsWith("k") ? "1000" : "1";
    }

    private static Map<String, String> countries() {
        Map<String, String> codes = new TreeMap<>();
        for (String code : Locale.getISOCountries()) {
            codes.put(new Locale("", code).getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
        }
        codes.put("rok", "KR");
        codes.put("caymen islands", "KY");
        codes.put("gibralter", "GI");
        codes.put("viet nam", "VN");
        return codes;
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new TreeMap<>();
        String[] names = {"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};
        for (int i = 0; i < names.length; i++) {
            months.put(names[i], i + 1);
        }
        return months;
    }
}
