package org.mithaq.text.zone.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mithaq.text.RawOffset;
import org.mithaq.text.RawText;
import org.mithaq.text.zone.find.ZoneFinder;

@DisplayName("Notes")
class NotesTest {

    private static final String BODY = "قال كبير القرية في المساء إن الطريق إلى السوق سيفتح\n";
    private static final String LINK = "https://example.org/%s\n";

    private static Notes notes(String text) {
        RawText raw = RawText.of(text);
        return Notes.of(raw, new ZoneFinder().find(raw));
    }

    /** Each link as "characters before the marker|marker|note". */
    private static List<String> links(String text) {
        RawText raw = RawText.of(text);
        return notes(text).links().stream().map(link -> link.marker().map(marker -> raw.value()
                .substring(Math.max(0, marker.start().value() - 4), marker.start().value()) + "|" + raw.text(marker)).orElse("|")
                + "|" + link.note().map(note -> note.text().text(raw)).orElse("")).toList();
    }

    private static String page(String marked, String note, String link) {
        return BODY + marked + "\n" + BODY + "\n" + note + "\n" + LINK.formatted(link);
    }

    @Test
    @DisplayName("are linked to markers that are glued to words or stand behind a sign, a blank, or a year")
    void areLinkedToTheirMarkers() {
        String text = page("ثم عاد المبعوث.1وقال إنه راض", "1 صحيفة النهر، الرابط.", "a")
                + page("عاد المبعوث في عام 20192 إلى القرية", "2 صحيفة الجسر، الرابط.", "b")
                + page("وكان الشيخ 3يعرف ذلك", "صحيفة السوق، الرابط. 3", "c")
                + page("نص المعارضة4 عن الطريق . 5والجسر", "4 كتاب الطريق.\n5 كتاب الجسر، الرابط.", "d");

        assertEquals(List.of("عوث.|1|صحيفة النهر، الرابط.", "2019|2|صحيفة الجسر، الرابط.", "شيخ |3|صحيفة السوق، الرابط.",
                "ارضة|4|كتاب الطريق.", "ق . |5|كتاب الجسر، الرابط."), links(text));
    }

    @Test
    @DisplayName("begin at the lines whose numbers follow each other, not at days and other numbers of the text above")
    void beginWhereNumbersFollow() {
        String text = page("ثم عاد المبعوث.1وقال إنه راض", "1 صحيفة النهر، الرابط.", "a")
                + "2 كانون الثاني/ يناير عاد المبعوث إلى القرية\n2 من الشيوخ قالوا ذلك\n" + BODY.repeat(3)
                + page("وجاء المبعوث.2ثم عاد الشيخ.3وقال إنه راض", "2 صحيفة الجسر، العدد الأخير.\n3 صحيفة السوق، الرابط.", "b");

        assertEquals(List.of("عوث.|1|صحيفة النهر، الرابط.", "عوث.|2|صحيفة الجسر، العدد الأخير.", "شيخ.|3|صحيفة السوق، الرابط."),
                links(text));
    }

    @Test
    @DisplayName("may be counted anew on each page")
    void mayBeCountedAnew() {
        String text = BODY + page("ثم عاد المبعوث.1وقال إنه راض", "1 صحيفة النهر، الرابط.", "a")
                + page("وجاء المبعوث.1ثم عاد الشيخ.2وقال إنه راض", "1 صحيفة الجسر، العدد الأخير.\n2 صحيفة السوق، الرابط.", "b");

        assertEquals(List.of("عوث.|1|صحيفة النهر، الرابط.", "عوث.|1|صحيفة الجسر، العدد الأخير.", "شيخ.|2|صحيفة السوق، الرابط."),
                links(text));
    }

    @Test
    @DisplayName("go on behind a link that stands inside of them")
    void goOnBehindLinks() {
        String text = page("ثم عاد المبعوث.1وقال إنه راض", "1 صحيفة النهر، الرابط:", "a").stripTrailing()
                + "\nوانظر أيضاً كتاب الجسر\n2 صحيفة السوق، الرابط.\n" + LINK.formatted("b") + BODY.repeat(5);

        assertEquals(2, notes(text).links().size());
        assertTrue(links(text).getFirst().contains("وانظر أيضاً كتاب الجسر"), () -> links(text).toString());
    }

    @Test
    @DisplayName("may be lost though their markers are there, and the other way round")
    void mayBeLost() {
        String text = page("ثم عاد المبعوث.1وقال إنه راض", "2 صحيفة النهر، الرابط.", "a")
                + page("وكان الشيخ يعرف ذلك", "3 صحيفة السوق، الرابط.", "c");

        assertEquals(List.of("عوث.|1|", "||صحيفة النهر، الرابط.", "||صحيفة السوق، الرابط."), links(text));
    }

    @Test
    @DisplayName("go on at the foot of the next page")
    void goOnOnTheNextPage() {
        String text = page("ثم عاد المبعوث.1وقال إنه راض", "1 صحيفة النهر، الرابط، وهو حديث طويل مع كبير", "a")
                + BODY + "وجاء المبعوث.2ثم عاد\n" + BODY + "\nالقرية عن الطريق\n2 صحيفة السوق، الرابط.\n" + LINK.formatted("b");
        Notes notes = notes(text);

        assertEquals(2, notes.links().size());
        assertTrue(notes.links().stream().allMatch(NoteLink::isWhole));
    }

    @Test
    @DisplayName("may stand above a page number without any link, when they stand apart and their marker is clear")
    void mayStandAbovePageNumbers() {
        String text = "تقرير.\n" + BODY + "ثم عاد المبعوث.1وقال إنه راض\n\n1 كتاب الطريق، ص. 12.\n\n7\n" + BODY;

        assertEquals(List.of("عوث.|1|كتاب الطريق، ص. 12."), links(text));
        assertEquals(List.of(), links(text.replace(".1وقال", ". وقال")));
    }

    @Test
    @DisplayName("may stand together below a title that says so")
    void mayStandAtTheEnd() {
        String text = "تقرير.\n" + BODY + "ثم عاد المبعوث.1وقال إنه راض\nوعاد الشيخ)2(إلى بيته\n\nالهوامش\n1- كتاب الطريق.\n2- كتاب الجسر.\n";

        assertEquals(List.of("عوث.|1|كتاب الطريق.", "شيخ)|2|كتاب الجسر."), links(text));
    }

    @Test
    @DisplayName("of imported files and of Markdown are linked by their labels")
    void areLinkedByLabels() {
        assertEquals(List.of("بيته|¹²|النهر، العدد 3."), links("عاد الشيخ إلى بيته¹².\n\n¹² النهر، العدد 3.\n"));
        assertEquals(List.of("بيته|[^river]|النهر، العدد 3."),
                links("عاد الشيخ إلى بيته[^river].\n\n[^river]: النهر، العدد 3.\n"));
    }

    @Test
    @DisplayName("are found at each place of marker and note")
    void areFoundAtPlaces() {
        String text = "عاد الشيخ إلى بيته¹.\n\n¹ النهر، العدد 3.\n";
        Notes notes = notes(text);

        assertTrue(notes.at(new RawOffset(text.indexOf('¹'))).isPresent());
        assertEquals(notes.at(new RawOffset(text.indexOf('¹'))), notes.at(new RawOffset(text.indexOf("العدد"))));
        assertTrue(notes.at(new RawOffset(3)).isEmpty());
        assertTrue(notes("").links().isEmpty());
    }

    @Test
    @DisplayName("are not made of numbers that count things")
    void areNotMadeOfNumbers() {
        assertEquals(List.of(), links(BODY + "خرج 3رجال و4 نساء إلى السوق\n" + BODY));
        assertEquals(List.of(), links("القسم الأول\n( النهر1\nنص.\n( الجسر2\nنص.\n( السوق3\nنص.\n"));
    }
}
