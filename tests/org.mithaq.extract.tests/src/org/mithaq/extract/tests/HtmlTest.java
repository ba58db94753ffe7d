package org.mithaq.extract.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.extract.Extraction;
import org.mithaq.extract.ExtractionLimits;
import org.mithaq.extract.Extractor;
import org.mithaq.extract.SourceFormat;

@DisplayName("A page of the web")
class HtmlTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("becomes headings, paragraphs, counted lists and rows")
    void keepsStructure() throws Exception {
        assertEquals("""
                # اتفاق الجسر

                نص مهم جداً.
                سطر ثانٍ

                3. أول
                4. ثانٍ
                7. سابع

                ## ملحق

                • نقطة
                • داخلها
                المكان\tالعدد
                الوادي\t12 و 9

                خاتمة
                """, text("""
                <html><head><title>x</title><style>p {}</style></head><body><h1>اتفاق
                <em>الجسر</em></h1><p>نص <b>مهم</b>&nbsp;جداً.<br>سطر ثانٍ</p>
                <ol start="3"><li>أول</li><li><p>ثانٍ</p></li><li value=7>سابع</ol>
                <h2>ملحق</h2><ul><li>نقطة<ul><li>داخلها</li></ul></ul>
                <table><tr><th>المكان<th>العدد<tr><td>الوادي<td><p>12 و</p><p>9</p></table>
                <div>خاتمة</div><script>document.write('x')</script></body></html>"""));
    }

    @Test
    @DisplayName("gives its article and not its menus, where it says which is which")
    void takesTheArticle() throws Exception {
        assertEquals("نص التقرير كله هنا، وهو أطول من كل ما حوله على الصفحة.\n", text("""
                <body><nav>الرئيسية</nav><div>إعلان</div><main><p>نص التقرير كله هنا، وهو أطول من كل ما حوله على الصفحة.</p>
                <form>بحث</form><p hidden>خفي</p></main><footer>حقوق</footer></body>"""));
    }

    @Test
    @DisplayName("is read by the encoding that it names, unless its bytes are UTF-8")
    void encoding() throws Exception {
        String page = "<html><head><meta http-equiv=Content-Type content='text/html; charset=windows-1256'></head><body>سلام</body>";
        assertEquals("سلام\n", extract(page.getBytes(Charset.forName("windows-1256"))).text());
        Extraction wrong = extract(page.getBytes(StandardCharsets.UTF_8));
        assertEquals("سلام\n", wrong.text());
        assertEquals(Optional.of("UTF-8"), wrong.encoding());
    }

    @Test
    @DisplayName("may be nested as deep as it likes")
    void deepNesting() throws Exception {
        assertEquals("سلام\n", text("<div>".repeat(20_000) + "سلام"));
        assertEquals("سلام\n", text("<table><tr><td>".repeat(3_000) + "سلام"));
    }

    private String text(String page) throws Exception {
        return extract(page.getBytes(StandardCharsets.UTF_8)).text();
    }

    private Extraction extract(byte[] page) throws Exception {
        return new Extractor(ExtractionLimits.DEFAULT).extract(Files.write(folder.resolve("a.html"), page), SourceFormat.HTML,
                Optional.empty());
    }
}
