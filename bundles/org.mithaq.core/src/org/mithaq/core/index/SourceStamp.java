package org.mithaq.core.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;

/**
 * What tells whether a coding file is still the one that was indexed.
 *
 * @param size in bytes
 * @param modified when it was changed last, in nanoseconds since 1970
 * @param looked when it was read, in nanoseconds since 1970
 * @param sha256 of its content, in hexadecimal
 */
record SourceStamp(long size, long modified, long looked, String sha256) {

    /** Within this time after a change, another change may have the same time. */
    private static final long COARSEST_CLOCK = TimeUnit.SECONDS.toNanos(2);

    /** The stamp of what is not saved in any file. */
    static final SourceStamp UNSAVED = new SourceStamp(-1, 0, 0, "");

    /** @param content what was read from the file, after this moment */
    static SourceStamp of(BasicFileAttributes before, long looked, byte[] content) {
        return new SourceStamp(before.size(), nanos(before), looked, sha256(content));
    }

    /** Whether size and time are enough to say that the file is unchanged. */
    boolean surelyOf(BasicFileAttributes now) {
        return now.size() == size && nanos(now) == modified && looked - modified > COARSEST_CLOCK;
    }

    boolean isOf(Path file) throws IOException {
        return Files.size(file) == size && sha256(Files.readAllBytes(file)).equals(sha256);
    }

    static long nanos(BasicFileAttributes attributes) {
        return attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
