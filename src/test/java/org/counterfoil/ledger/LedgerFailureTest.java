package org.counterfoil.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerFailureTest {

    private static final LedgerPlace LEDGER = new LedgerPlace("/var/lib/counterfoil/ledger");

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            S1000 | -468 | Data File size limit is reached | cannot be written | Make room on its disk
            S1000 | -452 | file input/output error         | cannot be written | Make room on its disk
            53100 | 0    | could not extend file           | cannot be written | Make room on its disk
            08006 | 0    | An I/O error occurred           | went away         | Bring the database back
            57P01 | 0    | terminating connection          | went away         | Bring the database back
            """)
    void isSaidOfTheMachine(String state, int code, String message, String what, String advice) {
        List<Throwable> causes = List.of(new IllegalStateException("step"), new SQLException(message, state, code));
        assertThat(LedgerFailure.told(causes, LEDGER))
                .hasValueSatisfying(sentences -> assertThat(sentences)
                        .startsWith("The ledger /var/lib/counterfoil/ledger " + what)
                        .contains(": " + message + ". " + advice + ", and run it again"));
    }

    @ParameterizedTest
    @CsvSource({"23505,-104", "42501,-5501", "40001,-4861", ",0"})
    void isNotSaidOfFaultsOfTheProgram(String state, int code) {
        assertThat(LedgerFailure.told(List.of(new SQLException("other", state, code)), LEDGER))
                .isEmpty();
    }
}
