package org.counterfoil.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterfoil.incident.FieldKind;

/** Reads what every row of a table says without saying it. */
final class ConstantParser {

    private final Targets targets;

    ConstantParser(Targets targets) {
        this.targets = targets;
    }

    List<Constant> read(DescriptorPart table) {
        List<Constant> constants = new ArrayList<>();
        table.entries("constants")
                .values()
                .forEach(entry -> constant(entry, table).ifPresent(constants::add));
        return constants;
    }

    private Optional<Constant> constant(DescriptorPart.Entry entry, DescriptorPart table) {
        if (!targets.constants().contains(entry.name())) {
            entry.complain(
                    "a constant of the unknown field '" + entry.name() + "'",
                    Nearest.advice(entry.name(), targets.constants()));
            return Optional.empty();
        }
        return entry.part(DescriptorKeys.CONSTANT).map(part -> {
            Constant constant = new Constant(
                    entry.name(),
                    part.required("value"),
                    part.required("because"),
                    ColumnParser.modality(part),
                    entry.line());
            if (!constant.value().isEmpty()) {
                check(constant, part, notation(table));
            }
            return constant;
        });
    }

    /** What was wrong with the table's own notation was said where the table was read. */
    private static Notation notation(DescriptorPart table) {
        return new Notation(
                table.text("locale", "en"), DateOrder.UNSTATED, 0, table.text("currency"), java.math.BigDecimal.ONE);
    }

    private void check(Constant constant, DescriptorPart part, Notation notation) {
        problem(constant, notation)
                .ifPresent(problem -> part.complain(
                        "value", "the constant " + constant.target() + " is '" + constant.value() + "'", problem));
    }

    /** Names, countries and actors are known to the reference lists only, and checked when the document is read. */
    private Optional<String> problem(Constant constant, Notation notation) {
        String value = constant.value();
        if (Absence.stated(value).isPresent()) {
            return Optional.empty();
        }
        if (targets.isDate(constant.target())) {
            return Dates.read(value, notation).values().isEmpty()
                    ? Optional.of("write a date such as 2019-08-30, 2019-08 or 2019")
                    : Optional.empty();
        }
        FieldKind kind = targets.kind(constant.target()).orElse(FieldKind.TEXT);
        if (kind == FieldKind.AMOUNT && Amounts.read(value, notation).values().isEmpty()) {
            return Optional.of("write an amount with its unit, such as USD 7000000");
        }
        Codes codes = Codes.of(targets.schema(), constant.target());
        return kind == FieldKind.CODE && !codes.admit(value)
                ? Optional.of(Nearest.advice(value, codes.words()))
                : Optional.empty();
    }
}
