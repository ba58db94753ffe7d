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
    @DisplayName("that a table or a form arranges has paragraphs, and no row of all that it says")
    void arrangedByTables() throws Exception {
        assertEquals("""
                # عنوان

                فقرة أولى.

                فقرة ثانية.

                المكان\tالعدد
                الوادي\t12

                هامش
                """, text("""
                <body><form id=aspnetForm><input type=hidden value=x><table><tr><td><h1>عنوان</h1><p>فقرة أولى.<p>فقرة ثانية.
                <table><tr><td>المكان<td>العدد<tr><td>الوادي<td>12</table></td><td>هامش</td></tr></table></form>
                <form><input><button>بحث</button> عن</form></body>"""));
    }

    @Test
    @DisplayName("has markers of notes raised, so that they are no part of a year, and nothing that is hidden")
    void markersAndHidden() throws Exception {
        assertEquals("عام 2019¹ ثم 2020[2] و x⁻ª\n", text("""
                <p>عام 2019<sup><a href="#n1">1</a></sup> ثم 2020<sup>[2]</sup> و x<sup>&#x207B;ª</sup>
                <span style="DISPLAY : none">خفي</span><span style="visibility:hidden">خفي</span></p>
                <p style="display:none">خفي</p>"""));
    }

    @Test
    @DisplayName("says entities by their letters, and keeps base, comments and scripts to itself")
    void entities() throws Exception {
        assertEquals("أ & ب < ج «د» خط مقسوم\nسطر\n", text("""
                <head><base href="https://example.org/"><title>x</title></head><body><!-- لا --><p>أ &amp; ب &lt; ج &laquo;د&raquo;
                خط مق&shy;سوم<br/>سطر<script>document.write("لا")</script><noscript>لا</noscript></p></body>"""));
    }

    @Test
    @DisplayName("is read by the encoding that its XML declaration names")
    void encodingOfXhtml() throws Exception {
        assertEquals("سلم\n", extract("<?xml version='1.0' encoding='ISO-8859-6'?><html><body>سلم</body></html>"
                .getBytes("ISO-8859-6")).text());
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
