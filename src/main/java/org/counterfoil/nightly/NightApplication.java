package org.counterfoil.nightly;

import java.time.Duration;
import javax.sql.DataSource;
import org.counterfoil.intake.TimeLimit;
import org.counterfoil.ledger.Fence;
import org.counterfoil.ledger.Ledger;
import org.counterfoil.ledger.ReleaseEntry;
import org.counterfoil.release.ReleaseId;
import org.flywaydb.core.api.FlywayException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.batch.autoconfigure.BatchAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceInitializationAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Lazy;

/** Wires one night, with what it needs of Boot by name: each start weighs all that could be configured otherwise. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    PropertyPlaceholderAutoConfiguration.class,
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    DataSourceInitializationAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    BatchAutoConfiguration.class,
    BatchJdbcAutoConfiguration.class
})
@ComponentScan
class NightApplication {

    @Bean
    Ledger ledger(DataSource database) {
        return new Ledger(database);
    }

    @Bean
    Fence fence(Ledger ledger) {
        return ledger.fence();
    }

    /** Says in words what Flyway says of tables that cannot be made, upgraded, or known. */
    @Bean
    FlywayMigrationStrategy upgrade(Places places) {
        return flyway -> {
            try {
                LedgerUpgrade.copied(places, flyway);
                flyway.migrate();
            } catch (FlywayException e) {
                throw LedgerUpgrade.refusal(places, flyway.info(), e);
            }
        };
    }

    @Bean
    ProgramVersion programVersion() {
        return ProgramVersion.current(NightEnvironment.version());
    }

    @Bean
    TimeLimit timeLimit(@Value("${counterfoil.reading-time}") Duration readingTime) {
        return new TimeLimit(readingTime);
    }

    @Bean
    @Lazy
    NightState nightState(Places places, Ledger ledger, ProgramVersion program) {
        NightInput input = new NightInputReader(places.input(), places.previewed(), program, ledger).read();
        String last = ledger.memory()
                .lastRelease()
                .map(ReleaseEntry::id)
                .map(ReleaseId::text)
                .orElse("");
        ReleaseId release = new ReleaseId(places.night(), ledger.memory().lastRevision(places.night()) + 1);
        return new NightState(places, release, last, input.fingerprint(program), program, input);
    }
}
