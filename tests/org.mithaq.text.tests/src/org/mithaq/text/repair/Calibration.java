package org.mithaq.text.repair;

import java.util.Locale;
import org.mithaq.testsupport.Measurements;

/** Compares how certain readings are said to be with how often they are right, by tenths of certainty. */
final class Calibration {

    private static final int TENTHS = 10;

    private final double[] said = new double[TENTHS];
    private final int[] right = new int[TENTHS];
    private final int[] all = new int[TENTHS];

    void add(double confidence, boolean isRight) {
        int tenth = Math.min(TENTHS - 1, (int) (confidence * TENTHS));
        said[tenth] += confidence;
        right[tenth] += isRight ? 1 : 0;
        all[tenth]++;
    }

    /** By how much what is said and what is true differ, on average over all readings. */
    double error() {
        double apart = 0;
        for (int i = 0; i < TENTHS; i++) {
            apart += Math.abs(said[i] - right[i]);
        }
        return apart / count();
    }

    int count() {
        int count = 0;
        for (int tenth : all) {
            count += tenth;
        }
        return count;
    }

    /** Writes for each tenth that holds readings how many of them are right. */
    void tell(Measurements measurements) {
        for (int i = 0; i < TENTHS; i++) {
            if (all[i] > 0) {
                measurements.told(String.format(Locale.ROOT, "right where confidence is %.1f to %.1f", i / 10.0, (i + 1) / 10.0),
                        (double) right[i] / all[i], all[i]);
            }
        }
    }
}
