package org.mithaq.core.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mithaq.text.RawText;
import org.mithaq.text.zone.ZoneFinder;

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
}
