package org.counterfoil.intake;

import java.util.Optional;
import org.counterfoil.source.Profile;
import org.counterfoil.source.RawDocument;

/** JSON and JSON lines: the records at the stated path are one table; what lies beside them is running text. */
final class JsonFormat implements FormatReader {

    @Override
    public RawDocument read(OpenFile file) {
        DataTree tree = JsonTree.parse(file);
        suggest(file, tree);
        Profile profile = file.options().profile();
        return profile == null ? RecordDocument.of(file, tree, Format.JSON) : Feed.read(file, tree, profile);
    }

    private static void suggest(OpenFile file, DataTree tree) {
        Optional<Profile> feed = Feed.recognise(tree);
        if (feed.isPresent()) {
            file.say("profile " + feed.get().text());
            file.suggest(new ReadOptions("", "", "", "", feed.get()));
        } else {
            LikelyRecords.suggest(file, tree);
        }
    }
}
