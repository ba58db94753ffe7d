package org.mithaq.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mithaq.testsupport.SharedData;

/** The raw texts of the real reports. */
public final class RealReports {

    private RealReports() {}

    /** All of them; the test that asks is skipped where they are missing, but fails on the build server. */
    public static List<RawText> all() {
        return SharedData.reports().stream().map(RealReports::read).toList();
    }

    /** One by its file name. */
    public static RawText named(String name) {
        return read(SharedData.report(name));
    }

    public static RawText read(Path file) {
        try {
            return RawText.decode(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (BrokenTextException e) {
            throw new IllegalStateException(file + " is broken", e);
        }
    }
}
