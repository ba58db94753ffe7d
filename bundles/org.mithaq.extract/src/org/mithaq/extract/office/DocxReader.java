package org.mithaq.extract.office;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import org.mithaq.extract.Extraction;
import org.mithaq.extract.ExtractionException;
import org.mithaq.extract.ExtractionLimits;
import org.mithaq.extract.ExtractionProblem;
import org.mithaq.extract.FormatReader;
import org.mithaq.extract.SourceFormat;

/** Documents of Word from 2007 on. What was deleted with changes tracked is left out; comments are. */
public final class DocxReader implements FormatReader {

    private static final String FOLDER = "word/";

    @Override
    public Extraction read(Path file, SourceFormat format, Optional<Charset> encoding, ExtractionLimits limits)
            throws ExtractionException, IOException {
        try (OfficePackage parts = OfficePackage.open(file, limits)) {
            OfficeText text = new OfficeText(limits.characters());
            DocxStyles styles = new DocxStyles();
            DocxNumbering numbering = new DocxNumbering();
            DocxNotes notes = new DocxNotes();
            read(parts, "styles.xml", styles::read);
            read(parts, "numbering.xml", numbering::read);
            read(parts, "footnotes.xml", part -> notes.read(part, "footnote"));
            read(parts, "endnotes.xml", part -> notes.read(part, "endnote"));
            try (XmlCursor main = parts.required(FOLDER + "document.xml")) {
                new DocxBody(main, styles, numbering, notes, text).read();
            }
            return new Extraction(text.text(), SourceFormat.DOCX, Optional.empty(), 0);
        } catch (OfficePackage.TooLargeException e) {
            throw new ExtractionException(ExtractionProblem.UNPACKS_TOO_LARGE, limits.unpackedBytes() / 1_000_000);
        }
    }

    /** What reads one part. */
    @FunctionalInterface
    private interface PartReader {
        void read(XmlCursor part) throws IOException;
    }

    private static void read(OfficePackage parts, String name, PartReader reader) throws ExtractionException, IOException {
        Optional<XmlCursor> part = parts.part(FOLDER + name);
        if (part.isPresent()) {
            try (XmlCursor cursor = part.get()) {
                reader.read(cursor);
            }
        }
    }
}
