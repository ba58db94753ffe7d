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
    @DisplayName("DOCX has what fields show, content controls, both directions, and neither comments nor hidden text nor soft hyphens")
    void keepsWhatIsShown() throws Exception {
        assertEquals("انظر الصفحة 7، اختيار: نعم. Agreement عام 2019¹ و 1256-\n", text(OfficeFile.docx("""
                <w:p><w:pPr><w:bidi/></w:pPr><w:commentRangeStart w:id="1"/><w:r><w:rPr><w:rtl/><w:cs/></w:rPr><w:t xml:space="preserve">انظر الصفحة </w:t></w:r>
                <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGEREF x </w:instrText></w:r><w:r>
                <w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>7</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
                <w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r><w:r><w:t xml:space="preserve">، اختيار: </w:t></w:r>
                <w:sdt><w:sdtPr><w:alias w:val="x"/><w:dropDownList><w:listItem w:displayText="لا" w:value="n"/></w:dropDownList></w:sdtPr>
                <w:sdtContent><w:r><w:t>نعم</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">. Agree</w:t><w:softHyphen/><w:t>ment عام 2019</w:t></w:r>
                <w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>1</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>خفي</w:t></w:r>
                <w:r><w:t xml:space="preserve"> و 1256</w:t><w:noBreakHyphen/></w:r></w:p>""").part("word/comments.xml",
                "<w:comments xmlns:w=\"w\"><w:comment><w:p><w:r><w:t>تعليق</w:t></w:r></w:p></w:comment></w:comments>"), "a.docx"));
    }

    @Test
    @DisplayName("DOCX has paragraphs whose end was deleted as one, and moved ones where they went")
    void trackedParagraphs() throws Exception {
        assertEquals("أول ثانٍ\n\nهنا\n", text(OfficeFile.docx("""
                <w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">أول </w:t></w:r></w:p><w:p><w:r><w:t>ثانٍ</w:t></w:r></w:p>
                <w:moveTo><w:p><w:r><w:t>هنا</w:t></w:r></w:p></w:moveTo><w:moveFrom><w:p><w:r><w:t>هنا</w:t></w:r></w:p></w:moveFrom>"""), "a.docx"));
    }

    @Test
    @DisplayName("DOCX and ODT have the tables inside of tables in their cell, words apart, and lists in cells counted")
    void nestedTables() throws Exception {
        String cell = "<w:tc><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>";
        assertEquals("1) بند\tداخل أيضاً بعده\n2) آخر\tنص\n", text(OfficeFile.docx("<w:tbl><w:tr><w:tc>" + item("بند", 1, 0)
                + "</w:tc><w:tc><w:tbl><w:tr>" + cell.formatted("داخل") + cell.formatted("أيضاً")
                + "</w:tr></w:tbl><w:p><w:r><w:t>بعده</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc>" + item("آخر", 1, 0) + "</w:tc>"
                + cell.formatted("نص") + "</w:tr></w:tbl>").part("word/numbering.xml", NUMBERING), "a.docx"));
        assertEquals("• بند\tداخل أيضاً بعده\n", text(OfficeFile.odt("""
                <table:table><table:table-row><table:table-cell><text:list><text:list-item><text:p>بند</text:p></text:list-item></text:list>
                </table:table-cell><table:table-cell><table:table><table:table-row><table:table-cell><text:p>داخل</text:p></table:table-cell>
                <table:table-cell><text:p>أيضاً</text:p></table:table-cell></table:table-row></table:table><text:p>بعده</text:p>
                </table:table-cell></table:table-row></table:table>"""), "a.odt"));
    }

    @Test
    @DisplayName("DOCX is found where its package says that it is")
    void otherPlace() throws Exception {
        assertEquals("هنا\n", text(new OfficeFile().part("_rels/.rels", """
                <Relationships><Relationship Type="http://x/officeDocument" Target="/word/document2.xml"/></Relationships>""")
                .part("word/document2.xml", "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>هنا</w:t></w:r></w:p></w:body></w:document>"), "a.docx"));
    }

    @Test
    @DisplayName("ODT has fields, text boxes and raised numbers, and neither comments nor soft hyphens")
    void odtInline() throws Exception {
        assertEquals("صفحة 7 عام 2019¹ اتفاق.\n\nفي صندوق\n", text(OfficeFile.odt("""
                <text:p>صفحة <text:page-number>7</text:page-number> عام 2019<text:span text:style-name="R">1</text:span>
                <office:annotation><text:p>تعليق</text:p></office:annotation>ات\u00ADفاق.<draw:frame><draw:text-box><text:p>في صندوق</text:p>
                </draw:text-box></draw:frame></text:p>""").part("styles.xml", """
                <x xmlns:style="s"><style:style style:name="R"><style:text-properties style:text-position="super 58%"/></style:style></x>"""), "a.odt"));
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
