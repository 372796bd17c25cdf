package org.counterfoil.linkage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterfoil.incident.Claim;
import org.counterfoil.incident.Name;
import org.counterfoil.incident.Report;
import org.counterfoil.linkage.engine.CodeComparison;
import org.counterfoil.linkage.engine.Column;
import org.counterfoil.linkage.engine.ValueCodes;

/** Names of victims. */
final class NameFamily implements Family<NameForm> {

    private final NameForms forms;
    private final Renames renames;
    /** How many victims (by core) carry a word. */
    private final Map<String, Integer> carriers;

    private final Mentions mentions;
    private final Citations citations = new Citations();
    private final Asides asides = new Asides();

    NameFamily(NameForms forms, Renames renames, List<Report> reports, List<String> fields) {
        this.forms = forms;
        this.renames = renames;
        this.carriers = new HashMap<>();
        this.mentions = new Mentions(forms);
        ValueCodes<String> seen = new ValueCodes<>();
        for (Report report : reports) {
            List<NameForm> names = names(report, fields);
            citations.cites(report, fields, names);
            for (NameForm form : names) {
                if (!form.anonymous() && seen.known(form.core()) < 0) {
                    seen.code(form.core());
                    form.tokens().stream().distinct().forEach(token -> carriers.merge(token, 1, Integer::sum));
                    mentions.add(form);
                    citations.add(form);
                    asides.add(form);
                }
            }
        }
    }

    /**
     * The names of the victims; the victims of other reports in brackets beside them and in the addresses that are cited; and
     * where no victim is named, those that the words tell of.
     */
    @Override
    public List<NameForm> facts(Report report, List<String> fields) {
        List<NameForm> names = names(report, fields);
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
    private List<NameForm> names(Report report, List<String> fields) {
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

    @Override
    public String words(NameForm fact) {
        return fact.anonymous() || fact.mentioned() ? "[" + fact.text() + "]" : fact.text();
    }

    /** How many victims carry its words counts only as far as a level asks. */
    @Override
    public String content(NameForm fact, List<Level> levels) {
        StringBuilder content = new StringBuilder(fact.toString());
        levels.stream()
                .filter(level -> level.test() == LevelTest.SHARED_TOKEN)
                .forEach(level -> fact.tokens().stream()
                        .filter(token -> isRare(token, level.parameter()))
                        .forEach(token ->
                                content.append(' ').append(level.parameter()).append(token)));
        return content.toString();
    }

    @Override
    public CodeComparison comparison(Column<NameForm> column, List<Level> levels) {
        return new NameLevels(column, levels, carriers);
    }

    private static boolean isCited(NameForm name) {
        return name.stands() == NameForm.Stands.CITED;
    }

    private boolean isRare(String token, double most) {
        return carriers.getOrDefault(token, 1) <= most;
    }

    @Override
    public Optional<String> term(NameForm fact) {
        return fact.anonymous() || isCited(fact) ? Optional.empty() : Optional.of(fact.core());
    }
}
