package org.counterfoil.linkage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.counterfoil.incident.Claim;
import org.counterfoil.incident.Name;
import org.counterfoil.incident.Report;
import org.counterfoil.linkage.engine.ValueCodes;

/**
 * The victims that all reports name, and which of them each report tells of. Of use while reports are encoded: what they tell of
 * is compared without it. Safe for many threads once made.
 */
final class NamedVictims {

    private final NameForms forms;
    private final Renames renames;
    private final List<String> fields;
    /** How many victims (by core) carry a word. */
    private final Map<String, Integer> carriers = new HashMap<>();

    private final Mentions mentions;
    private final Citations citations = new Citations();
    private final Asides asides = new Asides();

    NamedVictims(NameForms forms, Renames renames, List<Report> reports, List<String> fields) {
        this.forms = forms;
        this.renames = renames;
        this.fields = fields;
        this.mentions = new Mentions(forms);
        ValueCodes<String> seen = new ValueCodes<>();
        named(reports).forEach(names -> names.forEach(form -> meet(form, seen)));
        carriers.values().removeIf(victims -> victims == 1);
    }

    /** By report the names of its victims, read on all processors. */
    private List<List<NameForm>> named(List<Report> reports) {
        return reports.parallelStream()
                .map(report -> {
                    List<NameForm> names = names(report);
                    citations.cites(report, fields, names);
                    return List.copyOf(names);
                })
                .toList();
    }

    private void meet(NameForm form, ValueCodes<String> seen) {
        if (!form.anonymous() && seen.known(form.core()) < 0) {
            seen.code(form.core());
            form.tokens().stream().distinct().forEach(token -> carriers.merge(token, 1, Integer::sum));
            mentions.add(form);
            citations.add(form);
            asides.add(form);
        }
    }

    /** How their names are compared. */
    NameFamily family() {
        return new NameFamily(carriers);
    }

    /**
     * The names of the victims; the victims of other reports in brackets beside them and in the addresses that are cited; and
     * where no victim is named, those that the words tell of.
     */
    List<NameForm> facts(Report report) {
        List<NameForm> names = names(report);
        List<NameForm> facts = new ArrayList<>(names);
        if (names.stream().allMatch(NameForm::anonymous)) {
            mentions.in(report, fields).forEach(facts::add);
        }
        Stream.concat(asides.in(report, fields), citations.in(report, fields))
                .filter(name -> names.stream().noneMatch(own -> own.core().equals(name.core())))
                .forEach(facts::add);
        return facts;
    }

    /** Each once. */
    private List<NameForm> names(Report report) {
        List<NameForm> names = new ArrayList<>();
        for (String field : fields) {
            for (Claim claim : report.claims()) {
                if (claim.value() instanceof Name name && claim.field().equals(field)) {
                    for (NameForm form : names(report, claim, name)) {
                        if (!names.contains(form)) {
                            names.add(form);
                        }
                    }
                }
            }
        }
        return names;
    }

    private List<NameForm> names(Report report, Claim claim, Name name) {
        List<NameForm> names = forms.of(name);
        return renames.isOutOfTime(report, claim)
                ? names.stream().map(NameForm::asOfAnotherTime).toList()
                : names;
    }
}
