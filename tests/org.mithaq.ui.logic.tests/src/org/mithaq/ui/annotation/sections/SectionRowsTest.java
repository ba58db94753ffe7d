package org.mithaq.ui.annotation.sections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mithaq.text.RawOffset;
import org.mithaq.text.RawText;
import org.mithaq.text.repair.ReadingMaker;
import org.mithaq.text.zone.find.ZoneFinder;
import org.mithaq.text.zone.section.Sections;

@DisplayName("The rows of sections")
class SectionRowsTest {

    private static final String TEXT = "# النهر\nنص.\n## 1.1 الجسر\nنص.\n## الفصل الأول: السوق\nنص.\n# الفصل الثاني\nنص.\n";

    private static SectionRows rows(String text) {
        RawText raw = RawText.of(text);
        return new SectionRows(Sections.of(new ZoneFinder().find(raw), ReadingMaker.standard().read(raw)));
    }

    private static List<String> labels(List<SectionRow> rows) {
        return rows.stream().map(SectionRow::label).toList();
    }

    @Test
    @DisplayName("show number and title")
    void showNumberAndTitle() {
        SectionRows rows = rows(TEXT);

        assertThat(labels(rows.top())).containsExactly("النهر", "الفصل الثاني");
        assertThat(labels(rows.top().getFirst().children())).containsExactly("1.1. الجسر", "الفصل الأول: السوق");
        assertThat(rows.size()).isEqualTo(4);
    }

    @Test
    @DisplayName("are found by a place of the text, with those above them")
    void areFoundByPlaces() {
        SectionRows rows = rows(TEXT);
        SectionRow market = rows.at(new RawOffset(TEXT.indexOf("السوق") + 8)).orElseThrow();

        assertThat(labels(SectionRows.path(market))).containsExactly("النهر", "الفصل الأول: السوق");
        assertThat(market.index()).isEqualTo(1);
        assertThat(market.parent()).contains(rows.top().getFirst());
        assertThat(rows("نص.\n" + TEXT).at(RawOffset.START)).isEmpty();
    }
}
