package org.mithaq.extract.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mithaq.extract.Extraction;
import org.mithaq.extract.ExtractionLimits;
import org.mithaq.extract.Extractor;
import org.mithaq.extract.FormatFinder;
import org.mithaq.testsupport.Measurements;

@Tag("slow")
@DisplayName("What LibreOffice makes of documents written for this test")
class DocumentsTest {

    private static final double MOST_ERRORS = 0.005;
    private static final Map<String, OdfDocument> DOCUMENTS = SampleDocuments.all();
    private static final Measurements MEASURED = Measurements.of("import from PDF");

    @TempDir
    private static Path folder;

    @BeforeAll
    static void makeFiles() throws Exception {
        WordProcessor.require();
        List<Path> sources = new ArrayList<>();
        for (Map.Entry<String, OdfDocument> document : DOCUMENTS.entrySet()) {
            sources.add(Files.writeString(folder.resolve(document.getKey() + ".fodt"), document.getValue().xml()));
        }
        for (String format : List.of("pdf", "docx", "odt")) {
            WordProcessor.convert(sources, format, folder);
        }
    }

    static Stream<String> names() {
        return DOCUMENTS.keySet().stream();
    }

    @ParameterizedTest(name = "{0}.pdf")
    @MethodSource("names")
    @DisplayName("comes in from PDF in the right order with hardly a wrong letter")
    void readsPdf(String name) throws Exception {
        OdfDocument document = DOCUMENTS.get(name);
        assertFew(name, String.join("\n", document.expected()), withoutNotes(blocks(name + ".pdf"), document));
    }

    @ParameterizedTest(name = "{0}.docx")
    @MethodSource("names")
    @DisplayName("comes in from DOCX letter by letter, headings marked")
    void readsDocx(String name) throws Exception {
        assertWhole(name, "docx");
    }

    @ParameterizedTest(name = "{0}.odt")
    @MethodSource("names")
    @DisplayName("comes in from ODT letter by letter, headings marked")
    void readsOdt(String name) throws Exception {
        assertWhole(name, "odt");
    }

    @Test
    @DisplayName("has the notes of a PDF behind the paragraph that ends on the next page, each whole and with its marker")
    void keepsNotes() throws Exception {
        OdfDocument document = DOCUMENTS.get("notes");
        List<String> found = blocks("notes.pdf").stream().filter(block -> block.matches("(?s)[¹²³⁴-⁹].*")).toList();
        assertEquals(document.notes().stream().map(CharacterErrors::folded).toList(), found);
    }

    @Test
    @DisplayName("has paragraphs of a PDF whole, over lines, columns and pages")
    void keepsParagraphs() throws Exception {
        for (String name : DOCUMENTS.keySet()) {
            OdfDocument document = DOCUMENTS.get(name);
            assertEquals(document.expected().stream().map(CharacterErrors::folded).toList(),
                    Arrays.asList(withoutNotes(blocks(name + ".pdf"), document).split("\n")), name);
        }
    }

    @Test
    @DisplayName("has running titles and page numbers on lines of their own, once a page")
    void keepsFurnitureApart() throws Exception {
        Extraction pages = extract("pages.pdf");
        List<String> lines = pages.text().lines().toList();
        assertTrue(pages.pages() > 2, pages.pages() + " pages");
        assertEquals(pages.pages(), lines.stream().filter("تقرير الوادي: عام من الهدنة"::equals).count());
        for (int page = 1; page <= pages.pages(); page++) {
            assertEquals(1, lines.stream().filter(Integer.toString(page)::equals).count(), "number of page " + page);
        }
    }

    private void assertWhole(String name, String format) throws Exception {
        OdfDocument document = DOCUMENTS.get(name);
        List<String> expected = new ArrayList<>(document.expected());
        expected.addAll(document.notes());
        List<String> found = blocks(name + "." + format).stream().map(block -> block.replaceFirst("^# ", "")).toList();
        assertEquals(expected.stream().map(CharacterErrors::folded).toList(), found);
    }

    private static void assertFew(String name, String expected, String found) {
        String wanted = CharacterErrors.folded(expected);
        int errors = CharacterErrors.between(wanted, CharacterErrors.folded(found));
        double rate = (double) errors / wanted.length();
        MEASURED.atMost("character error rate: " + name, MOST_ERRORS, rate, wanted.length());
        assertTrue(rate < MOST_ERRORS, () -> name + ": " + rate + "\n" + found);
    }

    /** The blocks of a file, one a line; those of notes and pages left out. */
    private static String withoutNotes(List<String> blocks, OdfDocument document) {
        List<String> notes = document.notes().stream().map(CharacterErrors::folded).toList();
        return String.join("\n", blocks.stream().filter(block -> !notes.contains(block))
                .filter(block -> !block.matches("\\d{1,3}|تقرير الوادي: عام من الهدنة")).toList());
    }

    private static List<String> blocks(String file) throws Exception {
        return extract(file).text().lines().map(CharacterErrors::folded).filter(line -> !line.isEmpty()).toList();
    }

    private static Extraction extract(String file) throws Exception {
        Path path = folder.resolve(file);
        return new Extractor(ExtractionLimits.DEFAULT).extract(path, FormatFinder.find(path), Optional.empty());
    }
}
