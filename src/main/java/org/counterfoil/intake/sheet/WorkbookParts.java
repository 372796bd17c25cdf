package org.counterfoil.intake.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.input.BoundedInputStream;

/** The parts of a workbook, found as the standard says: by relations, not by name. */
final class WorkbookParts {

    private static final int BLOCK = 1 << 16;

    private final ZipFile zip;
    private final long partBytes;
    private final Map<String, ZipArchiveEntry> entries = new TreeMap<>();
    private final String workbook;
    private final Map<String, String> targets = new LinkedHashMap<>();
    private final Map<String, String> byType = new LinkedHashMap<>();

    WorkbookParts(ZipFile zip, long partBytes) throws IOException {
        this.zip = zip;
        this.partBytes = partBytes;
        // names of parts are the same in capitals and small letters
        Collections.list(zip.getEntries()).forEach(entry -> entries.putIfAbsent(key(entry.getName()), entry));
        relations("");
        workbook = related("officeDocument").orElse("xl/workbook.xml");
        targets.clear();
        byType.clear();
        relations(workbook);
    }

    private static String key(String name) {
        String plain = name.replace('\\', '/');
        return (plain.startsWith("/") ? plain.substring(1) : plain).toLowerCase(Locale.ROOT);
    }

    /** @param part whose relations are meant; empty: the package's */
    private void relations(String part) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        String rels = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        if (!entries.containsKey(key(rels))) {
            return;
        }
        try (InputStream xml = open(rels)) {
            SmallPart.read(xml, (parent, name, attributes) -> {
                String type = attributes.getValue("Type");
                String target = attributes.getValue("Target");
                String id = attributes.getValue("Id");
                boolean outside = "External".equals(attributes.getValue("TargetMode"));
                if (name.equals("Relationship") && type != null && target != null && id != null && !outside) {
                    String path = URI.create("/" + part.substring(0, slash))
                            .resolve(URI.create(target.replace(' ', '+')))
                            .getPath();
                    targets.put(id, path.substring(1));
                    byType.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), path.substring(1));
                }
            });
        }
    }

    String workbook() {
        return workbook;
    }

    /** Relation → part, of the workbook. */
    Map<String, String> workbookTargets() {
        return targets;
    }

    /** @param type last word of the relation's address, which the strict and the loose dialect share */
    Optional<String> related(String type) {
        return Optional.ofNullable(byType.get(type)).filter(part -> entries.containsKey(key(part)));
    }

    InputStream open(String part) throws IOException {
        ZipArchiveEntry entry = entries.get(key(part));
        if (entry == null) {
            throw new MalformedSheet("The part " + part + " is missing.");
        }
        if (entry.getMethod() == ZipEntry.DEFLATED
                && !entry.getGeneralPurposeBit().usesEncryption()) {
            return bounded(new InflaterInputStream(
                    // zlib asks for one byte behind the end
                    new SequenceInputStream(zip.getRawInputStream(entry), new ByteArrayInputStream(new byte[1])),
                    new Inflater(true),
                    BLOCK));
        }
        return bounded(zip.getInputStream(entry));
    }

    private InputStream bounded(InputStream in) throws IOException {
        return BoundedInputStream.builder()
                .setInputStream(in)
                .setMaxCount(partBytes)
                .setOnMaxCount((most, count) -> {
                    throw new MalformedSheet("A part inflates to more than " + most + " bytes.");
                })
                .get();
    }
}
