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

    private static final String DOCUMENT = "word/document.xml";

    @Override
    public Extraction read(Path file, SourceFormat format, Optional<Charset> encoding, ExtractionLimits limits)
            throws ExtractionException, IOException {
        try (OfficePackage parts = OfficePackage.open(file, limits)) {
            OfficeText text = new OfficeText(limits.characters());
            DocxStyles styles = new DocxStyles();
            DocxNumbering numbering = new DocxNumbering();
            DocxNotes notes = new DocxNotes();
            String document = document(parts);
            String folder = document.substring(0, document.lastIndexOf('/') + 1);
            read(parts, folder + "styles.xml", styles::read);
            read(parts, folder + "numbering.xml", numbering::read);
            read(parts, folder + "footnotes.xml", part -> notes.read(part, "footnote"));
            read(parts, folder + "endnotes.xml", part -> notes.read(part, "endnote"));
            try (XmlCursor main = parts.required(document)) {
                new DocxBody(main, styles, numbering, notes, text).read();
            }
            return new Extraction(text.text(), SourceFormat.DOCX, Optional.empty(), 0);
        } catch (OfficePackage.TooLargeException e) {
            throw new ExtractionException(ExtractionProblem.UNPACKS_TOO_LARGE, limits.unpackedBytes() / 1_000_000);
        }
    }

    /** The part that is the document; some programs number it. */
    private static String document(OfficePackage parts) throws ExtractionException, IOException {
        String[] document = {DOCUMENT};
        read(parts, "_rels/.rels", part -> part.document(name -> {
            if (part.attribute("Type").filter(type -> type.endsWith("/officeDocument")).isPresent()) {
                document[0] = part.attribute("Target").map(target -> target.replaceFirst("^/", "")).orElse(DOCUMENT);
            }
            part.skip();
        }));
        return document[0];
    }

    /** What reads one part. */
    @FunctionalInterface
    private interface PartReader {
        void read(XmlCursor part) throws IOException;
    }

    private static void read(OfficePackage parts, String name, PartReader reader) throws ExtractionException, IOException {
        Optional<XmlCursor> part = parts.part(name);
        if (part.isPresent()) {
            try (XmlCursor cursor = part.get()) {
                reader.read(cursor);
            }
        }
    }
}
