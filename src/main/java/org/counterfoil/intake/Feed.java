package org.counterfoil.intake;

import java.util.List;
import java.util.Optional;
import org.counterfoil.intake.DataTree.Fields;
import org.counterfoil.intake.DataTree.Scalar;
import org.counterfoil.source.Profile;
import org.counterfoil.source.RawDocument;

/** Files of the formats of exchange for which there are profiles. */
final class Feed {

    private Feed() {}

    /** Which profile a tree is for; empty for any other JSON. */
    static Optional<Profile> recognise(DataTree tree) {
        List<DataTree> parts = tree.all();
        return StixBundle.objects(parts).stream().limit(1).anyMatch(Feed::isStix)
                ? Optional.of(Profile.STIX)
                : MispEvents.in(parts).isEmpty() ? Optional.empty() : Optional.of(Profile.MISP);
    }

    private static boolean isStix(DataTree object) {
        String type = object.text("type");
        return !type.isEmpty() && object.text("id").startsWith(type + "--");
    }

    static RawDocument read(OpenFile file, DataTree tree, Profile profile) {
        Passages beside = new Passages(file, "");
        ObjectTables tables = new ObjectTables(file);
        switch (profile) {
            case STIX -> new StixBundle(file, tree.all(), beside).into(tables);
            case MISP -> new MispEvents(file, tree.all(), beside).into(tables);
        }
        return new RawDocument(file.source(), file.path(), Format.JSON.slug(), tables.all(), beside.all());
    }

    /** What an object of an envelope says beside the objects in it. */
    static void keepBeside(DataTree envelope, String without, Passages beside) {
        if (envelope instanceof Fields object) {
            object.fields().forEach((name, value) -> {
                if (!name.equals(without)) {
                    FlatRecord.flatten(name, value).forEach((place, field) -> beside.addAt(place, field.text()));
                }
            });
        } else if (envelope instanceof Scalar scalar && !scalar.text().isBlank()) {
            beside.addAt(FlatRecord.UNNAMED, scalar.text());
        }
    }

    /** @throws Refusal if the descriptor names a profile and the file is in a format that no profile is for */
    static void refuseOtherThan(Format wanted, Format format, OpenFile file) {
        Profile profile = file.options().profile();
        if (profile != null && format != wanted) {
            throw file.unreadable(
                    "The profile " + profile.text() + " is for JSON; this is " + format.slug() + ".",
                    format == Format.XML
                            ? "STIX 1 and old exports of MISP are XML: export the file as JSON, or describe its `records:`."
                            : "Take `profile:` out of source.yml, or deliver the JSON.");
        }
    }
}
