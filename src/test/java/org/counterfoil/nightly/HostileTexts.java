package org.counterfoil.nightly;

import static org.counterfoil.nightly.HostileArchives.ascii;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** Texts that nest, widen, grow or fetch without measure. */
final class HostileTexts {

    private HostileTexts() {}

    /** A document type that makes a billion of ten letters, and names files and addresses. */
    static String laughs(String root, String address) {
        StringBuilder type = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE " + root + " SYSTEM \"" + address
                + "dtd\" [<!ENTITY % p SYSTEM \"" + address + "parameter\"> %p; <!ENTITY e0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            type.append("<!ENTITY e")
                    .append(i)
                    .append(" \"")
                    .append(("&e" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return type + "<!ENTITY f SYSTEM \"file:///etc/passwd\"><!ENTITY n SYSTEM \"" + address + "entity\">]>";
    }

    static Map<String, byte[]> all(String address, int megabytes) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        markup(address, files);
        nesting(files, megabytes);
        width(files, megabytes);
        truncated(files);
        return files;
    }

    private static void markup(String address, Map<String, byte[]> files) {
        files.put("laughs.xml", ascii(laughs("r", address) + "<r><a>&e9;</a><b>&f;</b><c>&n;</c></r>"));
        files.put(
                "fetches.xml",
                ascii("<?xml version='1.0'?><?xml-stylesheet href='" + address + "style.xsl' type='text/xsl'?>"
                        + "<r xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xmlns:xi='http://www.w3.org/2001/XInclude'"
                        + " xsi:noNamespaceSchemaLocation='" + address + "s.xsd'><xi:include href='" + address
                        + "i.xml'/><a>1</a></r>"));
        files.put(
                "fetches.html",
                ascii("<!DOCTYPE html [<!ENTITY n SYSTEM \"" + address + "e\">]><html><head><base href='" + address
                        + "'><link rel=stylesheet href='" + address + "c.css'><script src='" + address
                        + "s.js'></script></head><body><img src='" + address + "i.png'><iframe src='" + address
                        + "'></iframe><svg xmlns='http://www.w3.org/2000/svg'><!DOCTYPE svg [<!ENTITY x SYSTEM \""
                        + address + "x\">]><image href='" + address + "svg.png'/><text>&x;</text></svg>"
                        + "<object data='" + address + "o'></object>&n;</body></html>"));
        files.put(
                "fetches.json",
                ascii("[{\"$ref\": \"" + address + "ref\", \"@type\": \"java.net.URL\", \"val\": \"" + address
                        + "\"}]"));
        files.put("fetches.csv", ascii("a,b\n=WEBSERVICE(\"" + address + "\"),=HYPERLINK(\"" + address + "\")\n"));
        files.put("fetches.md", ascii("# List\n\n![a](" + address + "a.png)\n\n[b]: " + address + "\n"));
    }

    private static void nesting(Map<String, byte[]> files, int megabytes) {
        files.put("deep.json", ascii("[".repeat(200_000) + "]".repeat(200_000)));
        files.put("deep-objects.json", ascii("[" + "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000) + "]"));
        files.put("deep.xml", ascii("<?xml version='1.0'?>" + "<a>".repeat(200_000) + "</a>".repeat(200_000)));
        files.put("deep.html", ascii("<!DOCTYPE html><body>" + "<div><b>".repeat(5_000 * megabytes) + "x"));
        files.put(
                "deep-tables.html", ascii("<!DOCTYPE html><body>" + "<table><tr><td>".repeat(1_000 * megabytes) + "x"));
        files.put("deep.md", ascii("> ".repeat(100_000) + "x\n\n" + "- ".repeat(100_000) + "y\n"));
        files.put("attributes.xml", ascii("<?xml version='1.0'?><r " + attributes(100_000) + "/>"));
    }

    private static String attributes(int count) {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < count; i++) {
            attributes.append("a").append(i).append("='1' ");
        }
        return attributes.toString();
    }

    private static void width(Map<String, byte[]> files, int megabytes) throws IOException {
        files.put("wide.csv", ascii("a,".repeat(1_000_000) + "\n" + "1,".repeat(1_000_000) + "\n"));
        files.put(
                "spans.html",
                ascii("<!DOCTYPE html><table><tr><td colspan=1000000 rowspan=1000000>x</td></tr>"
                        + "<tr><td colspan=99999>y</td></tr></table>"));
        String x = "x".repeat(megabytes << 20);
        files.put("cell.csv", ascii("a,b\n1," + x + "\n"));
        files.put("cell.csv.gz", gzip("a,b\n1," + x + "\n"));
        files.put("quoted.csv", ascii("a,b\n1,\"" + "y\n".repeat(60_000)));
        files.put("cell.json", ascii("[{\"a\": \"" + x + "\"}]"));
        files.put("cell.html", ascii("<!DOCTYPE html><table><tr><td>" + x + "</td></tr></table>"));
        files.put("line.txt", ascii(x));
        files.put("number.json", ascii("[{\"a\": " + "9".repeat(1 << 20) + "}]"));
        files.put("keys.json", ascii("[{" + keys(Math.min(300_000, 20_000 * megabytes)) + "}]"));
        files.put("nul.csv", ascii("a,b\n1,2\n" + "\0".repeat(100_000)));
        files.put("unmapped.csv", ascii("Zzz,Yyy\n" + "1,2\n".repeat(2_500 * megabytes)));
    }

    private static String keys(int count) {
        StringBuilder keys = new StringBuilder("\"a\":1");
        for (int i = 0; i < count; i++) {
            keys.append(",\"k").append(i).append("\":1");
        }
        return keys.toString();
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static void truncated(Map<String, byte[]> files) {
        files.put("cut.json", ascii("[{\"a\": 1}, {\"a\": "));
        files.put("cut.xml", ascii("<?xml version='1.0'?><r><a>1</a><a"));
        files.put("cut.csv", ascii("a,b\n1,\"open"));
        files.put("cut.utf16.csv", new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0, ',', 0, 'b'});
        files.put("rubbish.csv", rubbish());
        files.put("empty.csv", new byte[0]);
    }

    private static byte[] rubbish() {
        byte[] rubbish = new byte[4_000];
        new java.util.Random(7).nextBytes(rubbish);
        return rubbish;
    }
}
