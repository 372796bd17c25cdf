package org.counterfoil.linkage.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    @Test
    void putsAPairIntoTheBinThatBeginsAtItsProbability() {
        Calibration calibration = new Calibration();
        for (double probability : new double[] {0, 0.0499, 0.05, 0.9, 0.95, 0.99, 0.9985, 0.999, 1}) {
            calibration.add(probability, probability > 0.5);
        }
        List<Calibration.Bin> bins = calibration.bins();
        assertThat(bins).hasSize(22);
        assertThat(bins.get(0).share()).isEqualTo(new Rate(0, 2));
        assertThat(bins.get(1)).isEqualTo(new Calibration.Bin(0.05, 0.1, 0.05, new Rate(0, 1)));
        assertThat(bins.get(18)).isEqualTo(new Calibration.Bin(0.9, 0.95, 0.9, new Rate(1, 1)));
        assertThat(bins.get(19).share()).isEqualTo(new Rate(1, 1));
        assertThat(bins.get(20).share()).isEqualTo(new Rate(2, 2));
        assertThat(bins.get(21)).isEqualTo(new Calibration.Bin(0.999, 1, 0.9995, new Rate(2, 2)));
        assertThat(bins.get(2).mean()).as("an empty bin has no mean").isNaN();
    }

    @Test
    void measuresHowFarSharesAreFromProbabilities() {
        Calibration calibration = new Calibration();
        calibration.add(0.01, false);
        calibration.add(0.01, false);
        calibration.add(0.92, true);
        calibration.add(0.94, false);
        assertThat(calibration.error(0)).as("(0.02 + |1.86 − 1|) of 4").isCloseTo(0.88 / 4, within(1e-12));
        assertThat(calibration.error(0.05)).as("|1.86 − 1| of 2").isCloseTo(0.86 / 2, within(1e-12));
        assertThat(new Calibration().error(0)).isZero();
    }

    @Test
    void findsLittleErrorInProbabilitiesThatAreRight() {
        Calibration right = new Calibration();
        Calibration bold = new Calibration();
        Random random = new Random(1);
        for (int i = 0; i < 100_000; i++) {
            double probability = random.nextDouble();
            right.add(probability, random.nextDouble() < probability);
            bold.add(probability, random.nextDouble() < Math.sqrt(probability));
        }
        assertThat(right.error(0)).isLessThan(0.01);
        assertThat(bold.error(0)).as("the mean of √p − p is 1/6").isCloseTo(1.0 / 6, within(0.01));
    }
}
