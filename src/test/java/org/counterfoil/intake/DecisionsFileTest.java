package org.counterfoil.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.counterfoil.incident.Issue;
import org.counterfoil.incident.Issue.Kind;
import org.counterfoil.incident.Judgement;
import org.counterfoil.incident.ReportId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionsFileTest {

    private static final String HEADER = "decision,left,right,who,when,why\n";

    @TempDir
    Path folder;

    private Decisions read(String content) throws Exception {
        return DecisionsFile.read(Files.writeString(folder.resolve("decisions.csv"), content));
    }

    @Test
    void readsVerdictsInAnyOrderOfColumnsAndRows() throws Exception {
        Decisions decisions = read("Why,When,Who,Right,Left,Decision\none theft,2026-01-31,Kim,un/B:11,un/A:15,same\n"
                + "\"two, a year apart\",2026-01-30,Kim,a/2,a/1,Not same\n");

        assertThat(decisions.issues()).isEmpty();
        assertThat(decisions.judgements())
                .containsExactly(
                        new Judgement(
                                new ReportId("a", "1"),
                                new ReportId("a", "2"),
                                false,
                                "Kim",
                                LocalDate.of(2026, 1, 30),
                                "two, a year apart"),
                        new Judgement(
                                new ReportId("un", "A:15"),
                                new ReportId("un", "B:11"),
                                true,
                                "Kim",
                                LocalDate.of(2026, 1, 31),
                                "one theft"));
    }

    @Test
    void saysWhichRowsHaveNoEffectAndKeepsTheOthers() throws Exception {
        Decisions decisions = read(HEADER
                + "same,a/1,a/2,Kim,2026-01-31,good\n"
                + "perhaps,a/1,a/3,Kim,2026-01-31,neither\n"
                + "same,a1,a/3,Kim,2026-01-31,no id\n"
                + "same,a/1,a/1,Kim,2026-01-31,one report\n"
                + "same,a/1,a/3,Kim,31.1.2026,no date\n"
                + "same,a/1,a/3,Kim,2026-01-31,\n");

        assertThat(decisions.judgements()).hasSize(1);
        assertThat(decisions.issues()).extracting(Issue::kind).containsOnly(Kind.DECISION_INVALID);
        assertThat(decisions.issues()).extracting(issue -> issue.origin().row()).containsExactly(3, 4, 5, 6, 7);
    }

    @Test
    void letsTheLatestVerdictHoldAndNoneOfTwoThatDifferOnOneDay() throws Exception {
        Decisions decisions = read(HEADER
                + "same,a/1,a/2,Kim,2026-01-31,first\n"
                + "not same,a/2,a/1,Lee,2026-02-01,second thoughts\n"
                + "same,a/1,a/3,Kim,2026-01-31,one\n"
                + "not same,a/1,a/3,Lee,2026-01-31,other\n");

        assertThat(decisions.judgements()).extracting(Judgement::why).isEqualTo(List.of("second thoughts"));
        assertThat(decisions.issues()).extracting(issue -> issue.origin().row()).containsExactly(4, 5);
    }

    @Test
    void takesAnAbsentFileForNoDecisionsAndADamagedOneForAnIssue() throws Exception {
        assertThat(DecisionsFile.read(folder.resolve("none.csv"))).isEqualTo(Decisions.NONE);
        assertThat(read("decision,left\nsame,a/1\n").issues()).hasSize(1);
        assertThat(read("\0\0\0").issues()).extracting(Issue::kind).containsExactly(Kind.DECISION_INVALID);
    }

    @Test
    void readsDecisionsOnReportsAndClaims() throws Exception {
        Decisions decisions = read("decision,left,right,who,when,why,evidence\n"
                + "Wins,un/A:11#taken.2,USD 13000000,Kim,2026-01-31,checked,page 4\n"
                + "ignore,un/A:11#taken.1,\"USD 1,650,000 to 1,750,000, best 1,700,000\",Kim,2026-01-31,as the workbook shows it,\n"
                + "exclude,tracker/a#3,,Kim,2026-01-31,a drill,\n"
                + "ignore,un/A:11,,Kim,2026-01-31,no field named,\n"
                + "override,un/A:11#taken,,Kim,2026-01-31,no value,\n"
                + "retracted,un/A:11#taken,,,2026-01-31,nobody,\n");

        assertThat(decisions.rulings())
                .extracting(ruling ->
                        ruling.kind().text() + " " + ruling.subject() + " " + ruling.value() + " " + ruling.evidence())
                .containsExactly(
                        "exclude tracker/a#3  ",
                        "wins un/A:11#taken USD 13000000 page 4",
                        "ignore un/A:11#taken USD 1650000..1700000..1750000 ");
        assertThat(decisions.issues()).extracting(issue -> issue.origin().row()).containsExactly(5, 6, 7);
        assertThat(decisions.issues())
                .allSatisfy(issue -> assertThat(issue.kind()).isEqualTo(Kind.DECISION_INVALID));
    }
}
