package org.counterfoil.intake;

import org.counterfoil.source.Profile;
import org.counterfoil.source.RawDocument;

/** JSON and JSON lines: the records at the stated path are one table; what lies beside them is running text. */
final class JsonFormat implements FormatReader {

    @Override
    public RawDocument read(OpenFile file) {
        DataTree tree = JsonTree.parse(file);
        Feed.recognise(tree).ifPresent(file::suits);
        Profile profile = file.options().profile();
        return profile == null ? RecordDocument.of(file, tree, Format.JSON) : Feed.read(file, tree, profile);
    }
}
