package org.mithaq.text.zone.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mithaq.text.RawOffset;
import org.mithaq.text.RawText;
import org.mithaq.text.RealReports;
import org.mithaq.text.TextGenerator;
import org.mithaq.text.zone.Zone;
import org.mithaq.text.zone.ZoneKind;
import org.mithaq.text.zone.Zones;

class ZoneFinderTest {

    private static List<String> found(ZoneKind kind, String raw) {
        RawText text = RawText.of(raw);
        return new ZoneFinder().find(text).list().stream().filter(zone -> zone.kind() == kind)
                .map(zone -> text.text(zone.range()).strip()).toList();
    }

    @Test
    void idsAreTheNamesInFiles() {
        assertEquals("list_item", ZoneKind.LIST_ITEM.id());
        assertEquals(ZoneKind.PAGE_NUMBER, ZoneKind.ofId("page_number").orElseThrow());
        assertTrue(ZoneKind.ofId("chapter").isEmpty());
    }

    @Test
    void aWebAddressEndsAtBlanksAndArabicAndGoesOnOverLines() {
        assertEquals(List.of("https://example.org/a"), found(ZoneKind.URL, "انظر https://example.org/aالرابط"));
        assertEquals(List.of("https://example.org/%D8%A7\n%D9%84=x"),
                found(ZoneKind.URL, "https://example.org/%D8%A7\n%D9%84=x\nنص"));
    }

    @Test
    void anAddressThatIsPrintedOnceMoreBelowIsOneZone() {
        String address = "https://example.org/reports/the-river-and-the-bridge/2021/annex-of-maps";

        assertEquals(List.of("https://example.org/a\nhttps://example.org/a\nhttps://example.org/a", "https://example.org/b"),
                found(ZoneKind.URL, "https://example.org/a\nhttps://example.org/a\nhttps://example.org/a\nhttps://example.org/b\n"));
        assertEquals(List.of(address + "\n" + address.substring(0, 65)),
                found(ZoneKind.URL, address + "\n" + address.substring(0, 65) + "\n"));
        assertEquals(2, found(ZoneKind.URL, "https://example.org/a\nhttps://example.org/ab\n").size());
    }

    @Test
    void aLineOfAFewDigitsIsAPageNumberAndTheRepeatedTitleBesideItARunningTitle() {
        String raw = "عنوان طويل للتقرير\nنص أول.\nنص ثان.\nعنوان طويل للتقرير\n\n12\nنص أول.\n2254\n";

        assertEquals(List.of("12"), found(ZoneKind.PAGE_NUMBER, raw));
        assertEquals(List.of("عنوان طويل للتقرير"), found(ZoneKind.RUNNING_TITLE, raw));
        assertEquals(List.of("- 3 -", "صفحة 4", "Page 5 of 12"), found(ZoneKind.PAGE_NUMBER, "نص.\n- 3 -\nنص.\nصفحة 4\nنص.\nPage 5 of 12\n"));
        assertEquals(List.of("عنوان طويل للتقرير"), found(ZoneKind.RUNNING_TITLE,
                "عنوان طويل للتقرير\nنص أول.\nhttps://example.org/a\nعنوان طويل للتقرير\nنص ثان.\n"));
    }

    @Test
    void listNumbersMayStandBehindTheirItems() {
        String raw = "نصت البنود على:\nوقف النار. .1\nفتح الطرق. .2\nنص عادي.\nفي القرار .9\n";

        assertEquals(List.of(".1", ".2"), found(ZoneKind.LIST_NUMBER, raw));
        assertEquals(List.of("وقف النار.", "فتح الطرق."), found(ZoneKind.LIST_ITEM, raw));
        assertEquals(List.of("1.", "2."), found(ZoneKind.LIST_NUMBER, "1. وقف النار\n2. فتح الطرق\n"));
        assertEquals(List.of("•"), found(ZoneKind.LIST_NUMBER, "وقف النار •\n"));
    }

    @Test
    void shortLinesThatLookLikeTitlesAreHeadings() {
        assertEquals(List.of("تقرير عن الهدنة", "( المدينة3", "أولًا: المقدمة", "خاتمة"),
                found(ZoneKind.HEADING, "تقرير عن الهدنة\nنص.\n( المدينة3\nأولًا: المقدمة\nنص.\nخاتمة\nنص."));
    }

    @Test
    void ordinalsOfTitlesMayBeGluedCutOrStandBehind() {
        for (String title : List.of("بنود الصلح اثانياً: ", "اً: بنود الصلح في المدينةثالث", "ح رابعاً: بنود الصلـ",
                "الهدنة القصيرة: النموذج الأول", "الفصل الثاني: الهدنة")) {
            assertEquals(List.of(title.strip()), found(ZoneKind.HEADING, "قال المندوب في بيانه.\n" + title + "\nنص طويل."), title);
        }
        assertEquals(List.of(), found(ZoneKind.HEADING, "قال المندوب في بيانه.\nوقد جاء الثاني إلى المدينة: ثم الأول\nنص."));
    }

    @Test
    void aNumberedTitleIsNoItemOfAList() {
        String text = "قال المندوب في بيانه.\nإنه لا يعرف شيئًا\nعن هذا كله.\n";
        String titles = text + "الجيران: .1\n" + text + "أهل المدينة:  .2\n" + text;

        assertEquals(List.of("الجيران: .1", "أهل المدينة:  .2"), found(ZoneKind.HEADING, titles));
        assertEquals(List.of(), found(ZoneKind.LIST_NUMBER, titles));
        assertEquals(List.of(".1", ".2"), found(ZoneKind.LIST_NUMBER, "وقف النار من الطرفين: .1\nفتح الطرق. .2\n" + text));
    }

    @Test
    void aLineThatIsAPartOfALongerOneIsAPullQuote() {
        String quote = "قال كبير القرية إن أحدًا لن يغادر بيته قبل أن يجف النهر كله";
        String text = "جاء الوفد في المساء. " + quote.replace("أحدًا", "أحدًا،") + "، ثم شرب الجميع الشاي تحت الشجرة الكبيرة.";

        assertEquals(List.of(quote), found(ZoneKind.PULL_QUOTE, "عنوان\n" + quote + ".\n\n" + text + "\n").stream()
                .map(found -> found.replace(".", "")).toList());
        assertEquals(List.of(), found(ZoneKind.PULL_QUOTE, quote + "\nنص\n" + quote + "\n"));
        assertEquals(List.of(), found(ZoneKind.PULL_QUOTE, "وقف النار بين الطرفين\n" + "وقف النار بين الطرفين في المدينة كلها\n"));
    }

    @Test
    void aPullQuoteMayDifferByATypingErrorAndStandOnTwoLines() {
        String quote = "قال كبير القرية إن أحدا لن يغادر بيته قبل أن\nيجف النهر كله";
        String text = "جاء الوفد في المساء. قال كبير القرية إن أحدا لن يغادر بيتة قبل أن يجف النهر كله، ثم شرب الجميع الشاي تحت الشجرة.";

        assertEquals(List.of(quote), found(ZoneKind.PULL_QUOTE, "عنوان\n\n" + quote + "\n\n" + text + "\n"));
        assertEquals(List.of(), found(ZoneKind.PULL_QUOTE,
                "عنوان\n\n" + quote.replace("النهر", "البحر").replace("القرية", "المدينة") + "\n\n" + text + "\n"));
    }

    @Test
    void aNumberBehindATitleMayStandBehindItsBracket() {
        String text = "قال المندوب في بيانه إنه لا يعرف شيئًا عن هذا كله.\n".repeat(14);
        String titles = text + "النهر والجسر القديم والطريق إلى السوق   (1\n" + text + "السوق الجديد   (2\n" + text;

        assertEquals(List.of("النهر والجسر القديم والطريق إلى السوق   (1", "السوق الجديد   (2"), found(ZoneKind.HEADING, titles));
        assertEquals(List.of(), found(ZoneKind.HEADING, text + "النهر والجسر   (1\nالسوق الجديد   (2\n" + text));
    }

    @Test
    void aLineThatStandsAloneBetweenParagraphsIsATitle() {
        String paragraph = "جاء الوفد في المساء وشرب الجميع الشاي تحت الشجرة الكبيرة، ثم عاد كل واحد منهم إلى بيته في آخر الليل وهو راض عما سمعه من كبير القرية.";
        String raw = "تقرير\n\n" + paragraph + "\n\nالطريق إلى السوق\n\n" + paragraph + "\n\n**الجسر القديم**\n\n" + paragraph
                + "\n\nترجمة: سلمى\n\n" + paragraph;

        assertEquals(List.of("تقرير", "الطريق إلى السوق", "**الجسر القديم**"), found(ZoneKind.HEADING, raw));
    }

    @Test
    void lettersMayNumberItems() {
        assertEquals(List.of("أ.", "ب."), found(ZoneKind.LIST_NUMBER, "نصت البنود على:\nأ. وقف النار\nب. فتح الطرق\nم. سالم\n"));
    }

    @Test
    void notesStandAboveTheLinksOfTheirPageAndHaveMarkers() {
        String raw = "قال المصدر.1ثم سكت\nواتفق )2(القوم\n1 Council, meeting, 29/11/2022, \nLink. \n"
                + "بيان الهيئة، الرابط 2\n\nhttps://example.org/\nنص جديد 3عن\n";

        assertEquals(List.of("Council, meeting, 29/11/2022, \nLink. \nبيان الهيئة، الرابط"), found(ZoneKind.FOOTNOTE, raw));
        assertEquals(List.of("1", "2"), found(ZoneKind.FOOTNOTE_NUMBER, raw));
        assertEquals(List.of("1", "2"), found(ZoneKind.FOOTNOTE_MARKER, raw));
    }

    @Test
    void theRestIsBody() {
        RawText text = RawText.of("نص.\n12\nنص.");
        Zones zones = new ZoneFinder().find(text);

        assertEquals(ZoneKind.BODY, zones.zoneAt(RawOffset.START));
        assertEquals(ZoneKind.PAGE_NUMBER, zones.zoneAt(new RawOffset(4)));
        assertEquals(ZoneKind.BODY, zones.zoneAt(new RawOffset(99)));
        assertEquals(List.of(), new ZoneFinder().find(RawText.of("")).list());
    }

    @Test
    void raisedDigitsAreMarkersAndALineThatBeginsWithSomeIsANote() {
        String raw = "وكان ذلك عام 2019¹. ثم عاد¹².\n\n¹ مقابلة هاتفية.\n¹² النهر، العدد 3.\n²\n";

        assertEquals(List.of("¹", "¹²", "²"), found(ZoneKind.FOOTNOTE_MARKER, raw));
        assertEquals(List.of("¹", "¹²"), found(ZoneKind.FOOTNOTE_NUMBER, raw));
        assertEquals(List.of("مقابلة هاتفية.", "النهر، العدد 3."), found(ZoneKind.FOOTNOTE, raw));
    }

    @Test
    void everyCharacterOfATextIsInExactlyOneZone() {
        for (long seed = 1; seed <= 50; seed++) {
            assertCovered(new TextGenerator(seed).text(400));
        }
        RealReports.all().forEach(ZoneFinderTest::assertCovered);
    }

    @Test
    @Timeout(60)
    void aLineOfAMillionUnitsIsNoTrouble() {
        assertCovered(RawText.of("وقف النار . ".repeat(80_000)));
        assertCovered(RawText.of(" . 1".repeat(200_000)));
        assertCovered(RawText.of("a/".repeat(400_000)));
        assertCovered(RawText.of((" اب".repeat(60) + "\n").repeat(5_000)));
    }

    private static void assertCovered(RawText text) {
        RawOffset next = RawOffset.START;
        for (Zone zone : new ZoneFinder().find(text).list()) {
            assertEquals(next, zone.range().start());
            next = zone.range().end();
        }
        assertEquals(text.end(), next);
    }
}
