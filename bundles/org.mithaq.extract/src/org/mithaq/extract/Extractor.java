package org.mithaq.extract;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.mithaq.extract.markup.HtmlReader;
import org.mithaq.extract.office.DocxReader;
import org.mithaq.extract.office.OdtReader;
import org.mithaq.extract.pdf.PdfReader;
import org.mithaq.extract.text.PlainTextReader;

/**
 * Extracts the text of a file, here and now: nothing but the limits on sizes protects the caller from a hostile file. Use
 * {@link org.mithaq.extract.worker.ExtractionProcess} for files of strangers.
 */
public final class Extractor {

    private final ExtractionLimits limits;
    private final Map<SourceFormat, FormatReader> readers = new EnumMap<>(SourceFormat.class);

    public Extractor(ExtractionLimits limits) {
        this.limits = limits;
        readers.put(SourceFormat.PLAIN_TEXT, new PlainTextReader());
        readers.put(SourceFormat.MARKDOWN, new PlainTextReader());
        readers.put(SourceFormat.HTML, new HtmlReader());
        readers.put(SourceFormat.DOCX, new DocxReader());
        readers.put(SourceFormat.ODT, new OdtReader());
        readers.put(SourceFormat.PDF, new PdfReader());
    }

    /**
     * @param encoding what the user says about the encoding; empty to detect it
     * @throws ExtractionException when there is no text to be had; everything that is wrong with the file's content
     * @throws IOException when the file cannot be opened
     */
    public Extraction extract(Path file, SourceFormat format, Optional<Charset> encoding)
            throws ExtractionException, IOException {
        limits.requireSize(file);
        Extraction extraction = read(file, format, encoding);
        if (extraction.text().length() > limits.characters()) {
            throw tooMuchText();
        }
        if (extraction.text().isBlank()) {
            throw new ExtractionException(ExtractionProblem.EMPTY);
        }
        return extraction;
    }

    private Extraction read(Path file, SourceFormat format, Optional<Charset> encoding) throws ExtractionException, IOException {
        try {
            return readers.get(format).read(file, format, encoding, limits);
        } catch (TextTooLongException e) {
            throw tooMuchText();
        } catch (IOException e) {
            if (!Files.isReadable(file)) {
                throw e;
            }
            throw ExtractionException.damaged(e);
        } catch (RuntimeException | StackOverflowError e) {
            // Libraries meet damage in places where they do not expect it.
            throw ExtractionException.damaged(e);
        }
    }

    private ExtractionException tooMuchText() {
        return new ExtractionException(ExtractionProblem.TOO_MUCH_TEXT, limits.characters() / 1_000_000);
    }
}
