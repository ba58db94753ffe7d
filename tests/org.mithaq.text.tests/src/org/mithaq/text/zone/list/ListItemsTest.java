package org.mithaq.text.zone.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mithaq.text.RawText;
import org.mithaq.text.zone.find.ZoneFinder;

@DisplayName("The items of a list")
class ListItemsTest {

    private static List<String> lastItem(String text) {
        RawText raw = RawText.of(text);
        List<List<ListItem>> lists = new ListItems(raw, new ZoneFinder().find(raw)).lists();
        assertEquals(1, lists.size());
        return lists.getFirst().getLast().words().ranges().stream().map(raw::text).map(String::strip).toList();
    }

    @Test
    @DisplayName("go on behind lines of marks that were cut out of their printed line")
    void goOnBehindMarks() {
        String last = String.join("|", lastItem("بنود الاتفاق:\n\nفتح الطريق إلى السوق. .1\n\n. اختيار منسـ .2\nً\n ومدنيا\n\nً\n ق إداريا\n\n"
                + "وجاء في بيان آخر أن الطرفين راضيان\n"));

        assertTrue(last.contains("ومدنيا") && last.contains("ق إداريا"), last);
        assertTrue(!last.contains("بيان"), last);
    }

    @Test
    @DisplayName("end with the sentence of the last one")
    void endWithTheSentence() {
        assertEquals(List.of("عودة الأهالي."), lastItem("بنود الاتفاق:\n\nفتح الطريق إلى السوق. .1\n\nعودة الأهالي. .2\n\nوجاء في بيان آخر\n"));
    }

    @Test
    @DisplayName("may hold a list of their own")
    void mayHoldLists() {
        RawText raw = RawText.of("بنود الاتفاق:\n1. فتح الطريق:\n• من السوق\n• من الجسر\n2. عودة الأهالي:\nأ. من النهر\nب. من القرية\n3. الضمان.\n");
        List<List<ListItem>> lists = new ListItems(raw, new ZoneFinder().find(raw)).lists();

        assertEquals(1, lists.size());
        assertEquals(List.of(1, 2, 3), lists.getFirst().stream().map(ListItem::number).toList());
        assertEquals(List.of(2, 2, 0), lists.getFirst().stream().map(item -> item.nested().size()).toList());
        assertEquals(List.of("فتح الطريق:", "من السوق", "من الجسر", "عودة الأهالي:", "من النهر", "من القرية", "الضمان."),
                ListItems.flat(lists.getFirst()).stream().map(item -> item.words().text(raw)).toList());
    }

    @Test
    @DisplayName("that follow another list are none inside of its last one")
    void thatFollowAreNotInside() {
        RawText raw = RawText.of("البنود:\n1. فتح الطريق.\n2. الضمان.\nوفي اتفاق آخر:\n1. الجسر.\n2. السوق.\n");

        assertEquals(List.of(2, 2), new ListItems(raw, new ZoneFinder().find(raw)).lists().stream().map(List::size).toList());
    }
}
