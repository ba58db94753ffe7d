package org.mithaq.core.check;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.mithaq.core.layout.ProjectLayout;
import org.mithaq.core.store.AtomicFile;
import org.mithaq.core.store.WriteFailedException;

/**
 * What a project asks of checks and exports, in a file of its own that all who work on it share.
 *
 * @param exportNeedsNoErrors whether tables are refused as long as errors are found that nobody accepted
 */
public record CheckSettings(boolean exportNeedsNoErrors) {

    private static final String GATE = "export.gate";
    private static final String ON = "on";

    /**
     * @return the usual settings, nothing asked, when the project has none
     * @throws IOException when the file cannot be read
     */
    public static CheckSettings read(ProjectLayout layout) throws IOException {
        Path file = layout.checkSettings();
        if (!Files.exists(file)) {
            return new CheckSettings(false);
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
        return new CheckSettings(properties.getProperty(GATE, "").strip().equals(ON));
    }

    /** @throws WriteFailedException when it cannot be written; the file is as it was */
    public void write(ProjectLayout layout) throws WriteFailedException {
        String text = "# export.gate=on: no tables while check finds errors that nobody accepted\n" + GATE + "="
                + (exportNeedsNoErrors ? ON : "off") + "\n";
        new AtomicFile().write(layout.checkSettings(), text.getBytes(StandardCharsets.UTF_8));
    }
}
