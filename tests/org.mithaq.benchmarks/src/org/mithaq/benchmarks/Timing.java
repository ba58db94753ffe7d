package org.mithaq.benchmarks;

import java.util.Arrays;

/**
 * How long some work takes, once the virtual machine knows it.
 *
 * @param seconds the median of several runs
 */
record Timing(double seconds) {

    private static final int WARMING_UP = 3;
    private static final int RUNS = 5;
    private static final double NANOSECONDS = 1e9;
    private static final double MILLISECONDS = 1e3;
    private static final double MEGABYTE = 1e6;

    /** Work that may fail, which ends the measurement. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    static Timing of(Work work) throws Exception {
        for (int i = 0; i < WARMING_UP; i++) {
            work.run();
        }
        double[] seconds = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            work.run();
            seconds[i] = (System.nanoTime() - start) / NANOSECONDS;
        }
        Arrays.sort(seconds);
        return new Timing(seconds[RUNS / 2]);
    }

    /** Work that takes too long to be done twice. */
    static Timing ofOneRun(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return new Timing((System.nanoTime() - start) / NANOSECONDS);
    }

    double milliseconds() {
        return seconds * MILLISECONDS;
    }

    /** Megabytes in a second, when the work was done on so many bytes. */
    double megabytesPerSecond(long bytes) {
        return bytes / MEGABYTE / seconds;
    }

    /** How many times as long as the other. */
    double times(Timing floor) {
        return seconds / floor.seconds;
    }
}
