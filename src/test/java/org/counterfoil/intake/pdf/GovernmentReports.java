package org.counterfoil.intake.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.counterfoil.incident.Sha256;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The documents of the ICDAR 2013 table competition, with their truth. */
record GovernmentReports(Path folder) {

    /** A table of a document, or of its truth. */
    record Found(int page, List<Cell> cells) {}

    /** Names without ending, sorted. */
    List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("(?:eu|us)-.*\\.pdf"))
                    .map(name -> name.substring(0, name.length() - ".pdf".length()))
                    .sorted()
                    .toList();
        }
    }

    Path pdf(String name) {
        return folder.resolve(name + ".pdf");
    }

    /** Numbers are tuned on one half of the documents, and reported on the other: by the hash of the name. */
    static boolean isTunedOn(String name) {
        return Character.digit(Sha256.of(name.getBytes(StandardCharsets.UTF_8)).charAt(0), 16) % 2 == 0;
    }

    /** One, or two where people differ on what is right: the better counts. */
    List<List<Found>> truths(String name) throws IOException {
        List<List<Found>> truths = new ArrayList<>();
        truths.add(truth(name));
        if (name.endsWith("a")) {
            truths.add(truth(name.substring(0, name.length() - 1) + "b"));
        }
        return truths;
    }

    private List<Found> truth(String name) throws IOException {
        String xml = Files.readString(folder.resolve(name + "-str.xml"), StandardCharsets.UTF_8);
        List<Found> tables = new ArrayList<>();
        for (Element region : Jsoup.parse(xml, "", Parser.xmlParser()).select("table > region")) {
            List<Cell> cells = new ArrayList<>();
            for (Element cell : region.select("> cell")) {
                cells.add(cell(cell));
            }
            cells.removeIf(cell -> cell.text().isBlank());
            tables.add(new Found(Integer.parseInt(region.attr("page")), cells));
        }
        return tables;
    }

    private static Cell cell(Element cell) {
        int row = Integer.parseInt(cell.attr("start-row"));
        int column = Integer.parseInt(cell.attr("start-col"));
        int lastRow = cell.hasAttr("end-row") ? Integer.parseInt(cell.attr("end-row")) : row;
        int lastColumn = cell.hasAttr("end-col") ? Integer.parseInt(cell.attr("end-col")) : column;
        Element content = cell.selectFirst("> content");
        String text = content == null ? "" : content.wholeText();
        return new Cell(row, column, Math.max(1, lastRow - row + 1), Math.max(1, lastColumn - column + 1), text);
    }
}
