package org.mithaq.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mithaq.testsupport.Measurement.Bound;

/**
 * The figures of one area that a test measures. They are kept in {@code target/measurements} below the project's root,
 * one file per area; {@code ./build} shows those of all areas as one table when it ends and collects them in
 * {@code target/measurements.csv}. A figure that misses its target fails nothing by itself: the test says what it
 * insists on. What a figure missed belongs into the area's file of failing cases.
 */
public final class Measurements {

    private final Path folder;
    private final String area;
    private final List<Measurement> rows = new ArrayList<>();

    private Measurements(Path folder, String area) {
        this.folder = folder;
        this.area = area;
    }

    /**
     * Begins an area anew.
     *
     * @param area as shown in the table; one test class alone writes an area
     */
    public static Measurements of(String area) {
        Path root = SharedData.projectRoot().orElseThrow(() -> new IllegalStateException("no project around the test"));
        return in(root.resolve("target").resolve("measurements"), area);
    }

    /** The same in a folder of its own. */
    public static Measurements in(Path folder, String area) {
        return new Measurements(folder, area);
    }

    /** A share of things, such as a recall, that should reach a target. */
    public Measurement share(String measure, double target, long right, long of) {
        return atLeast(measure, target, of == 0 ? 1 : (double) right / of, of);
    }

    /** A figure that should be as large as the target. */
    public Measurement atLeast(String measure, double target, double reached, long n) {
        return add(new Measurement(area, measure, Bound.AT_LEAST, target, reached, n));
    }

    /** A figure that should not be larger than the target. */
    public Measurement atMost(String measure, double target, double reached, long n) {
        return add(new Measurement(area, measure, Bound.AT_MOST, target, reached, n));
    }

    /** A figure that is only told. */
    public Measurement told(String measure, double reached, long n) {
        return add(new Measurement(area, measure, Bound.NONE, 0, reached, n));
    }

    private Measurement add(Measurement row) {
        rows.add(row);
        List<String> lines = Stream.concat(Stream.of(Measurement.HEADER), rows.stream().map(Measurement::row)).toList();
        write(fileName() + ".csv", lines);
        return row;
    }

    /**
     * Lists what went wrong.
     *
     * @param cases a line each, so that the places can be looked up: file, offsets, what was expected, what was found
     * @return the file
     */
    public Path failing(List<String> cases) {
        return write(fileName() + "-failing.txt", cases);
    }

    private String fileName() {
        return area.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    private Path write(String name, List<String> lines) {
        try {
            Files.createDirectories(folder);
            return Files.write(folder.resolve(name), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
