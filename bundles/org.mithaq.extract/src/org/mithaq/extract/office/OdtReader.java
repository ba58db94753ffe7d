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

/** Documents of LibreOffice and its kin. What was deleted with changes tracked is left out; comments are. */
public final class OdtReader implements FormatReader {

    @Override
    public Extraction read(Path file, SourceFormat format, Optional<Charset> encoding, ExtractionLimits limits)
            throws ExtractionException, IOException {
        try (OfficePackage parts = OfficePackage.open(file, limits)) {
            requireNoPassword(parts);
            OfficeText text = new OfficeText(limits.characters());
            OdtStyles styles = new OdtStyles();
            Optional<XmlCursor> common = parts.part("styles.xml");
            if (common.isPresent()) {
                try (XmlCursor cursor = common.get()) {
                    cursor.document(name -> styles.read(cursor, name));
                }
            }
            try (XmlCursor content = parts.required("content.xml")) {
                new OdtBody(content, styles, text).read();
            }
            return new Extraction(text.text(), SourceFormat.ODT, Optional.empty(), 0);
        } catch (OfficePackage.TooLargeException e) {
            throw new ExtractionException(ExtractionProblem.UNPACKS_TOO_LARGE, limits.unpackedBytes() / 1_000_000);
        }
    }

    private static void requireNoPassword(OfficePackage parts) throws ExtractionException, IOException {
        Optional<XmlCursor> manifest = parts.part("META-INF/manifest.xml");
        if (manifest.isEmpty()) {
            return;
        }
        boolean[] locked = {false};
        try (XmlCursor cursor = manifest.get()) {
            cursor.document(entry -> cursor.children(name -> {
                locked[0] |= name.equals("encryption-data");
                cursor.skip();
            }));
        }
        if (locked[0]) {
            throw new ExtractionException(ExtractionProblem.ENCRYPTED);
        }
    }
}
