package org.mithaq.extract.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.extract.Extraction;
import org.mithaq.extract.ExtractionLimits;
import org.mithaq.extract.FormatFinder;
import org.mithaq.extract.worker.ExtractionProcess;
import org.mithaq.testsupport.Measurements;

/** The speed is only told: the machine may be a slow one. */
@Tag("slow")
@DisplayName("A large file")
class LargeFilesTest {

    private static final int PAGES = 1000;
    private static final double MEGABYTE = 1_000_000;
    private static final Measurements MEASURED = Measurements.of("import of large files");

    @TempDir
    private Path folder;
    private final ExtractionProcess process = new ExtractionProcess(ExtractionLimits.DEFAULT);

    @AfterEach
    void end() {
        process.close();
    }

    @Test
    @DisplayName("of a thousand pages comes in whole")
    void thousandPages() throws Exception {
        WordProcessor.require();
        Path source = Files.writeString(folder.resolve("pages.fodt"), SampleDocuments.all().get("pages").xml());
        WordProcessor.convert(List.of(source), "pdf", folder);
        Path large = folder.resolve("large.pdf");
        int copies;
        try (PDDocument document = new PDDocument(); PDDocument few = Loader.loadPDF(folder.resolve("pages.pdf").toFile())) {
            copies = PAGES / few.getNumberOfPages();
            for (int i = 0; i < copies; i++) {
                few.getPages().forEach(page -> document.getPages().add(page));
            }
            document.save(large.toFile());
        }
        Extraction one = extract(folder.resolve("pages.pdf"));
        Extraction all = timed("PDF", large);
        assertEquals(one.pages() * copies, all.pages());
        assertTrue(all.text().length() > one.text().length() * 0.98 * copies, all.text().length() + " characters");
    }

    @Test
    @DisplayName("of a word processor or the web comes in whole")
    void otherFormats() throws Exception {
        String paragraph = "اتفق الطرفان في 15 آذار/ مارس 2016 على فتح الطريق الشرقي، ثم على طريق M5 بعد أسبوع.";
        int times = 40_000;
        assertEquals(times, paragraphs(timed("DOCX", OfficeFile.docx(("<w:p><w:r><w:t>" + paragraph + "</w:t></w:r></w:p>").repeat(times))
                .write(folder.resolve("a.docx")))));
        assertEquals(times, paragraphs(timed("ODT", OfficeFile.odt(("<text:p>" + paragraph + "</text:p>").repeat(times))
                .write(folder.resolve("a.odt")))));
        assertEquals(times, paragraphs(timed("HTML", Files.writeString(folder.resolve("a.html"), ("<p>" + paragraph + "</p>").repeat(times)))));
    }

    private static long paragraphs(Extraction extraction) {
        return extraction.text().lines().filter(line -> !line.isEmpty()).count();
    }

    /** With the start of the process that reads. */
    private Extraction timed(String format, Path file) throws Exception {
        process.close();
        long start = System.nanoTime();
        Extraction extraction = extract(file);
        double seconds = (System.nanoTime() - start) / 1e9;
        int bytes = extraction.text().getBytes(StandardCharsets.UTF_8).length;
        MEASURED.atLeast(format + ": MB of text a second", 1, bytes / MEGABYTE / seconds, bytes);
        return extraction;
    }

    private Extraction extract(Path file) throws Exception {
        return process.extract(file, FormatFinder.find(file), Optional.empty(), () -> { });
    }
}
