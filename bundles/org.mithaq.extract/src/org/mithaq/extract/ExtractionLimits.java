package org.mithaq.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * What a file may cost.
 *
 * @param fileBytes size of the file
 * @param unpackedBytes size of a part of the file when it is unpacked
 * @param characters length of the extracted text, in UTF-16 units
 * @param heapMegabytes memory of the process that reads it
 * @param time that it may take
 */
public record ExtractionLimits(long fileBytes, long unpackedBytes, int characters, int heapMegabytes, Duration time) {

    /** Above everything that a report of a thousand pages needs. */
    public static final ExtractionLimits DEFAULT =
            new ExtractionLimits(300_000_000, 300_000_000, 20_000_000, 1024, Duration.ofMinutes(3));

    /**
     * Looks at the size of a file before anybody reads it.
     *
     * @throws ExtractionException when it is too large
     */
    public void requireSize(Path file) throws ExtractionException, IOException {
        if (Files.size(file) > fileBytes) {
            throw new ExtractionException(ExtractionProblem.FILE_TOO_LARGE, fileBytes / 1_000_000);
        }
    }

    /** The same with another time. */
    public ExtractionLimits withTime(Duration other) {
        return new ExtractionLimits(fileBytes, unpackedBytes, characters, heapMegabytes, other);
    }
}
