package org.mithaq.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.function.LongSupplier;

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

    /** By the clock: for work with files. */
    static Timing of(Work work) throws Exception {
        return median(work, System::nanoTime);
    }

    /** The processor's time of this thread: for work that one thread does in memory, whatever else the machine does. */
    static Timing ofThread(Work work) throws Exception {
        return median(work, ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime);
    }

    /** The processor's time of all threads, for work that takes too long to be done twice. */
    static Timing ofProcess(Work work) throws Exception {
        return new Timing(once(work, () -> ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos()));
    }

    private static Timing median(Work work, LongSupplier clock) throws Exception {
        for (int i = 0; i < WARMING_UP; i++) {
            work.run();
        }
        double[] seconds = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            seconds[i] = once(work, clock);
        }
        Arrays.sort(seconds);
        return new Timing(seconds[RUNS / 2]);
    }

    /** Work that takes too long to be done twice, by the clock. */
    static Timing ofOneRun(Work work) throws Exception {
        return new Timing(once(work, System::nanoTime));
    }

    private static double once(Work work, LongSupplier clock) throws Exception {
        long start = clock.getAsLong();
        work.run();
        return (clock.getAsLong() - start) / NANOSECONDS;
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
