package org.counterfoil.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.counterfoil.source.RawDocument;
import org.counterfoil.source.RawTable;

/** Spreadsheets of OpenDocument, hidden sheets included, read as a stream. */
final class OdsFormat implements FormatReader {

    private static final String MIMETYPE = "application/vnd.oasis.opendocument.spreadsheet";

    @Override
    public RawDocument read(OpenFile file) throws IOException {
        try (ZipFile zip =
                ZipFile.builder().setSeekableByteChannel(file.channel()).get()) {
            refuseEncrypted(file, zip);
            return new RawDocument(file.source(), file.path(), Format.ODS.slug(), tables(file, zip), List.of());
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Whether an OpenDocument archive says that it is a spreadsheet. */
    static boolean isOneOf(ZipFile zip) throws IOException {
        return part(zip, "mimetype").startsWith(MIMETYPE);
    }

    private static String part(ZipFile zip, String name) throws IOException {
        ZipArchiveEntry part = zip.getEntry(name);
        if (part == null) {
            return "";
        }
        try (InputStream in = zip.getInputStream(part)) {
            return new String(in.readNBytes(Limits.DESCRIPTOR_BYTES), StandardCharsets.UTF_8);
        }
    }

    private static void refuseEncrypted(OpenFile file, ZipFile zip) throws IOException {
        if (part(zip, "META-INF/manifest.xml").contains("encryption-data")) {
            throw file.unreadable("The file is protected with a password.", "Save it without one.");
        }
    }

    private static List<RawTable> tables(OpenFile file, ZipFile zip) throws IOException, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        OdsFormats formats = new OdsFormats();
        ZipArchiveEntry styles = zip.getEntry("styles.xml");
        if (styles != null) {
            try (InputStream content = zip.getInputStream(styles)) {
                new OdsContent(file, factory.createXMLStreamReader(content), formats).tables();
            }
        }
        try (InputStream content = zip.getInputStream(zip.getEntry("content.xml"))) {
            XMLStreamReader xml = factory.createXMLStreamReader(content);
            return new OdsContent(file, xml, formats).tables();
        }
    }
}
