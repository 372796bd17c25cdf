package org.counterfoil.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilder;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.util.XMLHelper;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The parts of a document of Word that hold text. POI's XML reader resolves no entities and no document types. */
final class DocxParts implements AutoCloseable {

    private static final String FOLDER = "word/";

    private final OpenFile file;
    private final ZipFile zip;
    private final Map<String, Element> relations = new LinkedHashMap<>();

    DocxParts(OpenFile file) throws IOException {
        this.file = file;
        this.zip = ZipFile.builder().setSeekableByteChannel(file.channel()).get();
        Optional<Element> all = part("_rels/document.xml.rels");
        if (all.isPresent()) {
            DocxXml.children(all.get()).forEach(each -> relations.put(each.getAttribute("Id"), each));
        }
    }

    Element body() throws IOException {
        return part("document.xml")
                .flatMap(document -> DocxXml.child(document, "body"))
                .orElseThrow(() -> file.unreadable(
                        "The document has no body.", "Open it in its program, save it anew, and deliver that."));
    }

    /** The parts of a kind, in the order of their names: {@code footnotes}, {@code header}. */
    List<Element> ofKind(String kind) throws IOException {
        List<String> names = relations.values().stream()
                .filter(relation -> relation.getAttribute("Type").endsWith("/" + kind))
                .map(relation -> relation.getAttribute("Target"))
                .sorted()
                .toList();
        List<Element> parts = new ArrayList<>();
        for (String name : names) {
            part(name.replaceFirst("^/" + FOLDER, "")).ifPresent(parts::add);
        }
        return parts;
    }

    /** Where a link leads; empty where the document does not say. */
    String target(String relation) {
        Element found = relations.get(relation);
        return found == null ? "" : found.getAttribute("Target");
    }

    private Optional<Element> part(String name) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(FOLDER + name);
        if (entry == null) {
            return Optional.empty();
        }
        if (entry.getSize() > Limits.TEXT_BYTES) {
            throw file.unreadable(
                    "Its part " + name + " has " + entry.getSize() + " bytes; at most " + Limits.TEXT_BYTES
                            + " are read.",
                    "Split it into several documents of the same source.");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            DocumentBuilder builder = XMLHelper.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            Element root = builder.parse(in).getDocumentElement();
            if (DocxXml.depth(root) > Limits.DOCX_DEPTH) {
                throw file.unreadable(
                        "Its part " + name + " nests more than " + Limits.DOCX_DEPTH + " levels.",
                        "Open it in its program, save it anew, and deliver that.");
            }
            return Optional.of(root);
        } catch (SAXException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Says nothing to the console. */
    private static final class Strict implements ErrorHandler {

        @Override
        public void warning(SAXParseException warning) {}

        @Override
        public void error(SAXParseException error) throws SAXException {
            throw error;
        }

        @Override
        public void fatalError(SAXParseException error) throws SAXException {
            throw error;
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
