package org.mithaq.extract;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;

/** Reads the files of one format. */
public interface FormatReader {

    /**
     * @param encoding what the user says about the encoding; formats without one pay no attention to it
     * @throws ExtractionException when there is no text to be had
     * @throws IOException when the file cannot be read, or is damaged
     */
    Extraction read(Path file, SourceFormat format, Optional<Charset> encoding, ExtractionLimits limits)
            throws ExtractionException, IOException;
}
