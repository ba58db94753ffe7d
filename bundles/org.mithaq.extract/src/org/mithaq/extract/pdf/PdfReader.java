package org.mithaq.extract.pdf;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.mithaq.extract.Extraction;
import org.mithaq.extract.ExtractionException;
import org.mithaq.extract.ExtractionLimits;
import org.mithaq.extract.ExtractionProblem;
import org.mithaq.extract.FormatReader;
import org.mithaq.extract.SourceFormat;
import org.mithaq.extract.pdf.layout.PageLines;
import org.mithaq.extract.pdf.layout.TextLine;
import org.mithaq.extract.pdf.page.FontGlyphs;
import org.mithaq.extract.pdf.page.PageContent;
import org.mithaq.extract.pdf.page.PageReader;
import org.mithaq.extract.pdf.page.PlainFonts;
import org.mithaq.extract.pdf.paragraph.DocumentText;
import org.mithaq.extract.pdf.row.Row;
import org.mithaq.extract.pdf.row.RowText;

/** PDF files. Each page is read on its own; what pages have in common is found when all are read. */
public final class PdfReader implements FormatReader {

    private static final int SAMPLES = 12;
    private static final int MOST_COLUMNS = 1000;
    private static final double HALF = 0.5;

    public PdfReader() {
        FontMappers.set(new PlainFonts());
    }

    @Override
    public Extraction read(Path file, SourceFormat format, Optional<Charset> encoding, ExtractionLimits limits)
            throws ExtractionException, IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            if (!document.getCurrentAccessPermission().canExtractContent()) {
                throw new ExtractionException(ExtractionProblem.ENCRYPTED);
            }
            return new Extraction(text(document, limits.characters()), SourceFormat.PDF, Optional.empty(),
                    document.getNumberOfPages());
        } catch (InvalidPasswordException e) {
            throw new ExtractionException(ExtractionProblem.ENCRYPTED);
        }
    }

    private static String text(PDDocument document, int limit) throws ExtractionException, IOException {
        FontGlyphs fonts = new FontGlyphs();
        Sample sample = sample(document, fonts);
        List<Double> heights = new ArrayList<>();
        boolean pictures = false;
        try (PageQueue queue = new PageQueue(limit)) {
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                PageContent page = PageReader.read(document.getPage(i), fonts);
                pictures |= page.pictures() > 0;
                heights.add(page.height());
                int firstColumn = i * MOST_COLUMNS;
                queue.add(() -> PageLines.of(page, sample.size(), sample.rightToLeft(), firstColumn));
            }
            List<List<TextLine>> pages = queue.all();
            if (pages.stream().allMatch(List::isEmpty)) {
                throw new ExtractionException(pictures ? ExtractionProblem.NO_TEXT : ExtractionProblem.EMPTY);
            }
            return DocumentText.of(pages, heights, limit);
        }
    }

    /** What most of the document is like. */
    private record Sample(double size, boolean rightToLeft) {
    }

    private static Sample sample(PDDocument document, FontGlyphs fonts) throws IOException {
        TreeMap<Long, Integer> sizes = new TreeMap<>();
        double leaning = 0;
        int pages = document.getNumberOfPages();
        for (int i = 0; i < Math.min(pages, SAMPLES); i++) {
            PageContent page = PageReader.read(document.getPage((int) ((long) i * pages / Math.min(pages, SAMPLES))), fonts);
            page.glyphs().stream().filter(g -> !g.isBlank()).forEach(g -> sizes.merge(Math.round(g.size() / HALF), 1, Integer::sum));
            leaning += new RowText(Row.of(page.glyphs())).leaning();
        }
        double size = sizes.entrySet().stream().max(Map.Entry.comparingByValue()).map(e -> e.getKey() * HALF).orElse(10.0);
        return new Sample(size, leaning >= 0);
    }
}
