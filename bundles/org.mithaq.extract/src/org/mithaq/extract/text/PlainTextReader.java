package org.mithaq.extract.text;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.mithaq.extract.Extraction;
import org.mithaq.extract.ExtractionException;
import org.mithaq.extract.ExtractionLimits;
import org.mithaq.extract.FormatReader;
import org.mithaq.extract.SourceFormat;
import org.mithaq.extract.TextTooLongException;

/** Plain text and Markdown: the same characters, but for a byte order mark and for CR LF, which becomes LF. */
public final class PlainTextReader implements FormatReader {

    private static final long MOST_BYTES_OF_A_UNIT = 4;

    @Override
    public Extraction read(Path file, SourceFormat format, Optional<Charset> encoding, ExtractionLimits limits)
            throws ExtractionException, IOException {
        if (Files.size(file) > MOST_BYTES_OF_A_UNIT * limits.characters()) {
            throw new TextTooLongException();
        }
        DecodedText decoded = TextDecoder.decode(Files.readAllBytes(file), encoding);
        return new Extraction(decoded.text().replace("\r\n", "\n"), format, Optional.of(decoded.encoding().name()), 0);
    }
}
