package org.counterfoil.nightly;

import java.time.Duration;
import javax.sql.DataSource;
import org.counterfoil.intake.TimeLimit;
import org.counterfoil.ledger.Ledger;
import org.counterfoil.ledger.ReleaseEntry;
import org.counterfoil.release.ReleaseId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;

/** Wires one night. */
@SpringBootApplication(proxyBeanMethods = false)
class NightApplication {

    @Bean
    Ledger ledger(DataSource database) {
        return new Ledger(database);
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
