package org.mithaq.extract.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.extract.ExtractionException;
import org.mithaq.extract.ExtractionLimits;
import org.mithaq.extract.ExtractionProblem;
import org.mithaq.extract.Extractor;
import org.mithaq.extract.FormatFinder;

@DisplayName("A document of a word processor")
class OfficeTest {

    private static final String NUMBERING = """
            <w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="0">
            <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1)"/></w:lvl>
            <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="arabicAbjad"/><w:lvlText w:val="%1.%2"/></w:lvl>
            </w:abstractNum><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/>
            <w:lvlText w:val="&#xF0B7;"/></w:lvl></w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
            <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
            </w:numbering>""";

    @TempDir
    private Path folder;

    @Test
    @DisplayName("DOCX has the numbers of its lists as they are shown, on all levels")
    void countsLists() throws Exception {
        OfficeFile file = OfficeFile.docx(item("أول", 1, 0) + item("داخل", 1, 1) + item("داخل أيضاً", 1, 1) + item("ثانٍ", 1, 0)
                + item("نقطة", 2, 0) + item("من جديد", 3, 0)).part("word/numbering.xml", NUMBERING);
        assertEquals("1) أول\n1.أ داخل\n1.ب داخل أيضاً\n2) ثانٍ\n• نقطة\n5) من جديد\n", text(file, "a.docx"));
    }

    @Test
    @DisplayName("DOCX has no deleted text, no field codes, and what stands in a box only once")
    void leavesOut() throws Exception {
        assertEquals("بقي أُضيف\tبعده\n\nفي صندوق\n", text(OfficeFile.docx("""
                <w:p><w:r><w:t>بقي </w:t></w:r><w:del><w:r><w:delText>حُذف</w:delText></w:r></w:del><w:ins><w:r><w:t>أُضيف</w:t>
                <w:tab/></w:r></w:ins><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>بعده</w:t></w:r>
                <w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>في صندوق</w:t></w:r></w:p></w:txbxContent></mc:Choice>
                <mc:Fallback><w:txbxContent><w:p><w:r><w:t>في صندوق</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>
                </w:p>"""), "a.docx"));
    }

    @Test
    @DisplayName("DOCX has headings by their style, notes at the end by their number")
    void headingsAndNotes() throws Exception {
        OfficeFile file = OfficeFile.docx("""
                <w:p><w:pPr><w:pStyle w:val="Sub"/></w:pPr><w:r><w:t>عنوان</w:t></w:r></w:p>
                <w:p><w:r><w:t>عام 2019</w:t></w:r><w:r><w:footnoteReference w:id="7"/></w:r><w:r><w:t>.</w:t></w:r></w:p>""")
                .part("word/styles.xml", """
                        <w:styles xmlns:w="w"><w:style w:styleId="Base"><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
                        <w:style w:styleId="Sub"><w:basedOn w:val="Base"/></w:style></w:styles>""")
                .part("word/footnotes.xml", """
                        <w:footnotes xmlns:w="w"><w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote><w:footnote w:id="7"><w:p>
                        <w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> مقابلة هاتفية</w:t></w:r></w:p></w:footnote></w:footnotes>""");
        assertEquals("## عنوان\n\nعام 2019¹.\n\n¹ مقابلة هاتفية\n", text(file, "a.docx"));
    }

    @Test
    @DisplayName("ODT has nested lists, notes with markers of their own, and no deleted text")
    void odt() throws Exception {
        assertEquals("نص* بعد فراغ\n\n• نقطة\n• داخلها\n\n* حاشية\n", text(OfficeFile.odt("""
                <text:tracked-changes><text:p>حُذف</text:p></text:tracked-changes>
                <text:p>نص<text:note><text:note-citation text:label="*">*</text:note-citation><text:note-body><text:p>حاشية</text:p>
                </text:note-body></text:note><text:s text:c="900000000"/>بعد<text:s/>فراغ</text:p>
                <text:list><text:list-item><text:p>نقطة</text:p><text:list><text:list-item><text:p>داخلها</text:p></text:list-item>
                </text:list></text:list-item></text:list>"""), "a.odt"));
    }

    @Test
    @DisplayName("of an old format, with a password, or in a format that is not known is refused and told apart")
    void refuses() throws Exception {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        assertEquals(ExtractionProblem.OLD_OR_LOCKED_OFFICE, refused(Files.write(folder.resolve("old.docx"), old)));
        assertEquals(ExtractionProblem.OLD_OR_LOCKED_OFFICE, refused(Files.writeString(folder.resolve("rich.txt"), "{\\rtf1 x}")));
        assertEquals(ExtractionProblem.UNKNOWN_FORMAT, refused(Files.writeString(folder.resolve("a.xls"), "x")));
        assertEquals(ExtractionProblem.ENCRYPTED, refused(OfficeFile.odt("").part("META-INF/manifest.xml", """
                <m:manifest xmlns:m="m"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>""").write(folder.resolve("a.odt"))));
        assertEquals(ExtractionProblem.EMPTY, refused(OfficeFile.docx("<w:p/>").write(folder.resolve("empty.docx"))));
        assertEquals(ExtractionProblem.DAMAGED, refused(Files.writeString(folder.resolve("no.docx"), "no zip")));
        assertEquals(ExtractionProblem.DAMAGED, refused(new OfficeFile().part("other.xml", "<x/>").write(folder.resolve("part.docx"))));
    }

    private static String item(String text, int list, int level) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr></w:pPr><w:r><w:t>"
                + text + "</w:t></w:r></w:p>";
    }

    private String text(OfficeFile file, String name) throws Exception {
        return extract(file.write(folder.resolve(name)));
    }

    private static String extract(Path file) throws Exception {
        return new Extractor(ExtractionLimits.DEFAULT).extract(file, FormatFinder.find(file), Optional.empty()).text();
    }

    private static ExtractionProblem refused(Path file) {
        return assertThrows(ExtractionException.class, () -> extract(file)).problem();
    }
}
