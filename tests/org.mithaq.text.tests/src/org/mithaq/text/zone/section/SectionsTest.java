package org.mithaq.text.zone.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mithaq.text.RawOffset;
import org.mithaq.text.RawText;
import org.mithaq.text.RealReports;
import org.mithaq.text.repair.ReadingMaker;
import org.mithaq.text.zone.find.ZoneFinder;

@DisplayName("Sections")
class SectionsTest {

    private static final String TEXT = "قال كبير القرية في المساء إن الطريق إلى السوق سيفتح غداً.\n".repeat(14);

    private static Sections sections(String text) {
        RawText raw = RawText.of(text);
        return Sections.of(new ZoneFinder().find(raw), ReadingMaker.standard().read(raw));
    }

    /** Level, number and title of each section below a first line that is none. */
    private static List<String> outline(String... titles) {
        return sections("نص.\n" + TEXT + String.join("\n" + TEXT, titles) + "\n" + TEXT).all().stream()
                .map(section -> section.level() + " " + section.number() + " " + section.title()).toList();
    }

    @Test
    @DisplayName("nest by the kinds of their numbers")
    void nestByNumbers() {
        assertEquals(List.of("1  تمهيد", "1 الفصل الأول النهر", "2 المبحث الأول الجسر", "3 المطلب الأول الطريق", "2 المبحث الثاني السوق",
                "1 الفصل الثاني القرية", "1  خاتمة"),
                outline("تمهيد", "الفصل الأول: النهر", "المبحث الأول: الجسر", "المطلب الأول: الطريق", "المبحث الثاني: السوق",
                        "الفصل الثاني: القرية", "خاتمة"));
        assertEquals(List.of("1 أولاً النهر", "2 1 الجسر", "2 2 السوق", "1 ثانياً القرية", "2 1 البيت"),
                outline("أولاً: النهر", "1. الجسر", "2. السوق", "ثانياً: القرية", "1. البيت"));
    }

    @Test
    @DisplayName("nest by numbers that are parted by points")
    void nestByPoints() {
        assertEquals(List.of("1 1 النهر", "2 1.1 الجسر", "2 1.2 السوق", "3 1.2.1 الطريق", "3 1.2.2 البيت", "1 2 القرية"),
                outline("1. النهر", "1.1 الجسر", "1.2 السوق", "1.2.1 الطريق", "1.2.2 البيت", "2. القرية"));
    }

    @Test
    @DisplayName("take the order that the text shows where it is another one")
    void takeTheOrderOfTheText() {
        assertEquals(List.of("1 1 النهر", "2 أولاً الجسر", "2 ثانياً السوق", "1 2 القرية", "2 أولاً البيت", "2 ثانياً الطريق", "1 3 الشجرة"),
                outline("1- النهر", "أولاً: الجسر", "ثانياً: السوق", "2- القرية", "أولاً: البيت", "ثانياً: الطريق", "3- الشجرة"));
    }

    @Test
    @DisplayName("have numbers that extraction put behind their titles or tore apart")
    void haveNumbersAnywhere() {
        assertEquals(List.of("1 أولاً النهر والجسر", "2 1 السوق القديم", "2 2 الطريق إلى البيت", "1 ثانياً القرية الكبيرة"),
                outline("النهر والجسر أولاً:", "( السوق القديم1", "الطريق إلى البيت   (2", "اً: القرية الكبيرةثاني"));
    }

    @Test
    @DisplayName("nest by the hashes of Markdown, however many there are")
    void nestByHashes() {
        assertEquals(List.of("1  النهر", "2  الجسر", "3 1 الطريق", "2  السوق", "1  القرية"),
                outline("# النهر", "## الجسر", "#### 1. الطريق", "## السوق", "# القرية"));
    }

    @Test
    @DisplayName("without a number stand in the numbered one around them")
    void standInNumberedOnes() {
        assertEquals(List.of("1 أولاً النهر", "2  الجسر القديم", "2  الطريق إلى السوق", "1 ثانياً القرية"),
                outline("أولاً: النهر", "**الجسر القديم**", "**الطريق إلى السوق**", "ثانياً: القرية"));
    }

    @Test
    @DisplayName("are found by a place, with those around them")
    void areFoundByPlaces() {
        String text = TEXT + "أولاً: النهر\n" + TEXT + "1. الجسر\n" + TEXT + "2. السوق\n" + TEXT;
        Sections sections = sections(text);
        List<Section> path = sections.path(new RawOffset(text.length()));

        assertEquals(List.of("النهر", "السوق"), path.stream().map(Section::title).toList());
        assertEquals(path.getFirst(), sections.parent(path.getLast()).orElseThrow());
        assertEquals("الجسر", sections.at(new RawOffset(text.indexOf("1. الجسر"))).orElseThrow().title());
        assertEquals(text.indexOf("2. السوق"), sections.at(new RawOffset(text.indexOf("1. الجسر"))).orElseThrow().range().end().value());
        assertTrue(sections.at(new RawOffset(5)).isEmpty());
        assertTrue(sections.path(RawOffset.START).isEmpty());
        assertTrue(sections("").isEmpty());
    }

    @Test
    @DisplayName("of a text hold each other and follow each other")
    void holdEachOther() {
        RealReports.all().stream().map(raw -> Sections.of(new ZoneFinder().find(raw), ReadingMaker.standard().read(raw)))
                .forEach(sections -> sections.all().forEach(section -> {
                    int start = section.range().start().value();
                    for (Section child : section.children()) {
                        assertEquals(section.level() + 1, child.level());
                        assertTrue(section.range().contains(child.range()) && child.range().start().value() > start);
                        start = child.range().start().value();
                    }
                }));
    }

    @Test
    @Timeout(60)
    @DisplayName("of a text with thousands of them take no time")
    void takeNoTime() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            text.append("## ").append(i % 7 == 0 ? "" : "# ").append("النهر ").append(i).append("\nقال كبير القرية ذلك.\n");
        }
        assertEquals(5_000, sections(text.toString()).all().size());
    }
}
