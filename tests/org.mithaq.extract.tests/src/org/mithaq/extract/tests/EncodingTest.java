package org.mithaq.extract.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.extract.Extraction;
import org.mithaq.extract.ExtractionException;
import org.mithaq.extract.ExtractionLimits;
import org.mithaq.extract.ExtractionProblem;
import org.mithaq.extract.Extractor;
import org.mithaq.extract.SourceFormat;
import org.mithaq.testsupport.SharedData;

@DisplayName("Plain text")
class EncodingTest {

    private static final String TEXT = "اتفق الطرفان في 15 آذار/ مارس 2016 على فتح الطريق، ثم (M5) بعد أسبوع؛ وقال: «نعم».\nانتهى";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1256"})
    @DisplayName("says by its bytes which encoding it has")
    void isDetected(String encoding) throws Exception {
        Extraction found = extract(TEXT.getBytes(Charset.forName(encoding)), Optional.empty());
        assertEquals(Optional.of(encoding), found.encoding());
        assertEquals(TEXT, found.text());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    @DisplayName("may begin with a byte order mark, which is no part of it")
    void mayHaveMark(String encoding) throws Exception {
        Extraction found = extract(("\uFEFF" + TEXT).getBytes(Charset.forName(encoding)), Optional.empty());
        assertEquals(Optional.of(encoding), found.encoding());
        assertEquals(TEXT, found.text());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"UTF-8,لا", "UTF-16LE,نعم", "UTF-16BE,نعم", "windows-1256,نعم", "windows-1256,اتفاق الجسر", "UTF-8,'(2016) 1'",
            "windows-1256,'الهدنة (M5)'", "UTF-16LE,'في 2016'", "windows-1256,'كتاب، ثم'", "UTF-8,truce"})
    @DisplayName("may be as short as a word")
    void shortTexts(String encoding, String text) throws Exception {
        Extraction found = extract(text.getBytes(Charset.forName(encoding)), Optional.empty());
        assertEquals(text, found.text(), () -> found.encoding().orElse(""));
    }

    @Test
    @DisplayName("in ISO 8859-6 or Windows-1252 is told from Windows-1256")
    void otherOneByteEncodings() throws Exception {
        String plain = TEXT.replaceAll("[«»]", "\"");
        assertEquals(plain, extract(plain.getBytes("ISO-8859-6"), Optional.empty()).text());
        String french = "Les négociations ont été menées à huis clos; le médiateur a refusé d’être cité, même après la trêve.";
        assertEquals(french, extract(french.getBytes("windows-1252"), Optional.empty()).text());
    }

    @Test
    @DisplayName("of the real reports is recognised in every encoding that can hold it")
    void realReports() throws Exception {
        for (Path file : SharedData.reports()) {
            String text = Files.readString(file);
            for (String name : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1256")) {
                Charset encoding = Charset.forName(name);
                if (encoding.newEncoder().canEncode(text)) {
                    assertEquals(Optional.of(name), extract(text.getBytes(encoding), Optional.empty()).encoding(), file + " in " + name);
                }
            }
        }
    }

    @Test
    @DisplayName("is read by the encoding that a person tells, whatever it looks like")
    void toldGoesFirst() throws Exception {
        byte[] bytes = "اتفاق".getBytes("ISO-8859-6");
        assertEquals("اتفاق", extract(bytes, Optional.of(Charset.forName("ISO-8859-6"))).text());
        assertEquals("ط§", extract("ا".getBytes(StandardCharsets.UTF_8), Optional.of(Charset.forName("windows-1256"))).text());
    }

    @Test
    @DisplayName("with a byte that its encoding does not know is refused, with the byte's place")
    void refusesBrokenBytes() throws Exception {
        ByteArrayOutputStream broken = new ByteArrayOutputStream();
        broken.write(TEXT.getBytes(StandardCharsets.UTF_8));
        int place = broken.size();
        broken.write(0xFF);
        broken.write(TEXT.getBytes(StandardCharsets.UTF_8));
        ExtractionException refused =
                assertThrows(ExtractionException.class, () -> extract(broken.toByteArray(), Optional.empty()));
        assertEquals(ExtractionProblem.BROKEN_ENCODING, refused.problem());
        assertEquals(List.of("UTF-8", Integer.toString(place)), refused.details());
    }

    private Extraction extract(byte[] bytes, Optional<Charset> told) throws Exception {
        Path file = Files.write(folder.resolve("a.txt"), bytes);
        return new Extractor(ExtractionLimits.DEFAULT).extract(file, SourceFormat.PLAIN_TEXT, told);
    }
}
