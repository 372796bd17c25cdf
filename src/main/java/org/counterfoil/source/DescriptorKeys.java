package org.counterfoil.source;

import java.util.List;

/** Every key that a {@code source.yml} may hold, by the part it stands in. The contract is docs/sources.md. */
enum DescriptorKeys {
    SOURCE(
            "a source",
            "title",
            "publisher",
            "kind",
            "rank",
            "licence",
            "rendition",
            "speaker",
            "stated",
            "cite",
            "read-from",
            "copies",
            "status",
            "coverage",
            "expect",
            "notes",
            "documents"),
    COVERAGE("a coverage", "from", "to", "complete"),
    COMPLETE("a promise to be complete", "sponsor", "victim-kinds", "because"),
    EXPECT("what is expected", "reports", "filled", "unchanged", "missing"),
    EXPECT_REPORTS("a count of reports", "minimum", "maximum"),
    EXPECT_UNCHANGED("days without a change", "warn", "stop"),
    DOCUMENT(
            "a document",
            "file",
            "cite",
            "stated",
            "encoding",
            "delimiter",
            "records",
            "unfold",
            "changes",
            "profile",
            "shape",
            "tables",
            "prose"),
    TABLE(
            "a table",
            "table",
            "as",
            "because",
            "header",
            "key",
            "key-prefix",
            "rows",
            "date-order",
            "locale",
            "year",
            "currency",
            "scale",
            "columns",
            "constants",
            "ignore",
            "ignore-rows",
            "optional",
            "revisions",
            "lookups",
            "listing",
            "hidden",
            "fill-down",
            "totals-rows",
            "notes-rows",
            "struck",
            "dividers"),
    ROWS("a count of rows", "expected", "minimum"),
    COLUMN(
            "a column",
            "field",
            "split",
            "by",
            "modality",
            "because",
            "date-order",
            "currency",
            "scale",
            "with",
            "links"),
    ROUTING("a choice by another column", "column", "is"),
    CONSTANT("a constant", "value", "because", "modality"),
    ROW_RULE("a rule for rows", "column", "is", "because"),
    DIVIDER("a divider", "column", "is", "as", "because"),
    REVISIONS("a rule for revisions", "by", "of", "amendment", "withdrawn"),
    MARK("a mark", "column", "is"),
    LOOKUP("a lookup", "value", "because"),
    PROSE("prose", "as", "actor", "victim-kinds", "sums");

    private final String phrase;
    private final List<String> keys;

    DescriptorKeys(String phrase, String... keys) {
        this.phrase = phrase;
        this.keys = List.of(keys);
    }

    /** For messages: {@code a table}. */
    String phrase() {
        return phrase;
    }

    List<String> keys() {
        return keys;
    }
}
