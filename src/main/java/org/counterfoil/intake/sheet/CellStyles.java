package org.counterfoil.intake.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** How the styles of a workbook show numbers. Not for several threads. */
final class CellStyles {

    private final boolean from1904;
    private final NumberLook general;
    private final List<Integer> formatsOfStyles = new ArrayList<>();
    private final Map<Integer, String> formats = new TreeMap<>();
    private final Map<Integer, NumberLook> looks = new TreeMap<>();
    private @Nullable NumberLook[] looksOfStyles = {};

    CellStyles(boolean from1904) {
        this.from1904 = from1904;
        this.general = new NumberLook(0, "General", from1904);
    }

    void read(InputStream xml) throws IOException {
        SmallPart.read(xml, this::element);
        looksOfStyles = new @Nullable NumberLook[formatsOfStyles.size()];
    }

    private void element(String parent, String name, Attributes attributes) {
        if (parent.equals("numFmts") && name.equals("numFmt")) {
            formats.put(number(attributes, "numFmtId"), String.valueOf(attributes.getValue("formatCode")));
        } else if (parent.equals("cellXfs") && name.equals("xf")) {
            formatsOfStyles.add(number(attributes, "numFmtId"));
        }
    }

    private static int number(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        return value == null ? 0 : Integer.parseInt(value.strip());
    }

    /** @param style 0-based; one that the workbook does not have looks general */
    NumberLook look(int style) {
        if (style >= looksOfStyles.length) {
            return general;
        }
        NumberLook look = looksOfStyles[style];
        if (look == null) {
            look = looks.computeIfAbsent(formatsOfStyles.get(style), this::lookOfFormat);
            looksOfStyles[style] = look;
        }
        return look;
    }

    private NumberLook lookOfFormat(int index) {
        String format = formats.get(index);
        String known = format == null ? BuiltinFormats.getBuiltinFormat(index) : format;
        return new NumberLook(index, known == null ? "General" : known, from1904);
    }
}
