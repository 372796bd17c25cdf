package org.counterfoil.linkage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterfoil.incident.Claim;
import org.counterfoil.incident.Name;
import org.counterfoil.incident.Report;
import org.counterfoil.linkage.similarity.JaroWinkler;

/** Names of victims. */
final class NameFamily implements ValueFamily<NameForm> {

    private static final int LEAST_TOKEN = 4;
    private static final int LEAST_CONTAINED = 3;
    private static final int LEAST_FUZZY = 5;

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
        this.carriers = new TreeMap<>();
        this.mentions = new Mentions(forms);
        Set<String> seen = new TreeSet<>();
        for (Report report : reports) {
            for (NameForm form : names(report, fields)) {
                citations.cites(report, fields, form);
                if (!form.anonymous() && seen.add(form.core())) {
                    new TreeSet<>(form.tokens()).forEach(token -> carriers.merge(token, 1, Integer::sum));
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
        Set<String> own = names.stream().map(NameForm::core).collect(Collectors.toCollection(TreeSet::new));
        Stream<NameForm> cited = Stream.concat(asides.in(report, fields), citations.in(report, fields))
                .filter(name -> !own.contains(name.core()));
        Stream<NameForm> told =
                names.stream().allMatch(NameForm::anonymous) ? mentions.in(report, fields) : Stream.empty();
        return Stream.of(names.stream(), told, cited).flatMap(all -> all).toList();
    }

    private List<NameForm> names(Report report, List<String> fields) {
        return fields.stream()
                .flatMap(report::claims)
                .flatMap(claim -> names(report, claim))
                .distinct()
                .toList();
    }

    private Stream<NameForm> names(Report report, Claim claim) {
        if (!(claim.value() instanceof Name name)) {
            return Stream.empty();
        }
        Stream<NameForm> names = forms.of(name).stream();
        return renames.isOutOfTime(report, claim) ? names.map(NameForm::asOfAnotherTime) : names;
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

    /** A text or an address that does not tell of a victim says nothing of it, nor do two that tell of a third. */
    @Override
    public boolean comparable(NameForm left, NameForm right) {
        if (left.mentioned() && right.mentioned() && left.stands() != right.stands()) {
            return false;
        }
        return !left.mentioned() && !right.mentioned()
                || !left.anonymous() && !right.anonymous() && left.core().equals(right.core());
    }

    @Override
    public boolean holds(Level level, NameForm left, NameForm right) {
        boolean mentioned = left.mentioned() || right.mentioned();
        boolean named = !left.anonymous() && !right.anonymous() && !mentioned;
        boolean timely = named && left.outOfTime() == right.outOfTime();
        return switch (level.test()) {
            case MENTIONED -> stands(NameForm.Stands.MENTIONED, left, right);
            case CITED -> stands(NameForm.Stands.CITED, left, right);
            case NAME_OF_ANOTHER_TIME -> named && !timely && left.text().equals(right.text());
            case SAME_NAME -> timely && left.text().equals(right.text());
            case SAME_KEY -> timely && left.key().equals(right.key());
            case SAME_CORE -> timely && left.core().equals(right.core());
            case CONTAINED ->
                named && (contains(left, right) || contains(right, left)) || stands(NameForm.Stands.ASIDE, left, right);
            case SIMILAR -> named && similarity(left, right) >= level.parameter();
            case INITIALS -> named && (left.isInitialsOf(right) || right.isInitialsOf(left));
            case SHARED_TOKEN -> named && sharesToken(left, right, level.parameter());
            case BOTH_ANONYMOUS -> left.anonymous() && right.anonymous();
            case ANONYMOUS -> left.anonymous() || right.anonymous();
            default -> false;
        };
    }

    private static boolean stands(NameForm.Stands where, NameForm left, NameForm right) {
        return left.stands() == where || right.stands() == where;
    }

    private static boolean isCited(NameForm name) {
        return name.stands() == NameForm.Stands.CITED;
    }

    private static boolean contains(NameForm large, NameForm small) {
        return containsTokens(large, small) || large.words().size() > 1 && runsInto(large.words(), small.core());
    }

    /** <i>Unibot</i> in <i>UniBotRouter</i>: words that follow each other make the name. */
    private static boolean runsInto(List<String> words, String core) {
        for (int from = 0; from < words.size(); from++) {
            StringBuilder run = new StringBuilder();
            for (int to = from; to < words.size() && run.length() < core.length(); to++) {
                run.append(words.get(to));
            }
            if (core.length() > LEAST_TOKEN && core.contentEquals(run)) {
                return true;
            }
        }
        return false;
    }

    private static boolean containsTokens(NameForm large, NameForm small) {
        return large.tokens().containsAll(small.tokens())
                && small.tokens().stream().anyMatch(token -> token.length() >= LEAST_CONTAINED);
    }

    private static double similarity(NameForm left, NameForm right) {
        if (Math.min(left.core().length(), right.core().length()) < LEAST_FUZZY) {
            return 0;
        }
        double written = JaroWinkler.similarity(left.core(), right.core());
        return left.foreign() == right.foreign()
                ? written
                : Math.max(written, JaroWinkler.similarity(Sound.of(left.core()), Sound.of(right.core())));
    }

    private boolean sharesToken(NameForm left, NameForm right, double most) {
        return left.tokens().stream()
                .anyMatch(token ->
                        token.length() >= LEAST_TOKEN && right.tokens().contains(token) && isRare(token, most));
    }

    private boolean isRare(String token, double most) {
        return carriers.getOrDefault(token, 1) <= most;
    }

    @Override
    public Optional<String> term(NameForm fact) {
        return fact.anonymous() || isCited(fact) ? Optional.empty() : Optional.of(fact.core());
    }
}
