package org.mithaq.ui.annotation.editor.highlights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.CodingFactory;
import org.mithaq.text.ReadingRange;

@DisplayName("The layout of highlights")
class HighlightLayoutTest {

    @Test
    @DisplayName("underlines a passage and what is inside of it in different lanes, the outer one nearer to the text")
    void partsHaveLanesOfTheirOwn() {
        Highlight agreement = highlight("AGR-0001", range(0, 50));
        Highlight clause = highlight("CLA-0001", range(10, 20));

        assertThat(HighlightLayout.of(List.of(clause, agreement)).lines()).containsExactly(
                new HighlightLayout.Line(agreement, 0), new HighlightLayout.Line(clause, 1));
    }

    @Test
    @DisplayName("gives the same lane to passages that do not meet")
    void neighboursShareALane() {
        Highlight first = highlight("CLA-0001", range(0, 10));
        Highlight second = highlight("CLA-0002", range(10, 20));

        assertThat(HighlightLayout.of(List.of(first, second)).lines())
                .extracting(HighlightLayout.Line::lane).containsExactly(0, 0);
    }

    @Test
    @DisplayName("keeps the lane of a passage in pieces free between the pieces")
    void gapsBelongToThePassage() {
        Highlight pieces = highlight("AGR-0001", range(0, 20), range(40, 60));
        Highlight between = highlight("STA-0001", range(25, 35));

        assertThat(HighlightLayout.of(List.of(pieces, between)).lines())
                .extracting(HighlightLayout.Line::lane).containsExactly(0, 1);
    }

    @Test
    @DisplayName("fills each place with the smallest passage there")
    void theSmallestIsOnTop() {
        Highlight agreement = highlight("AGR-0001", range(0, 50));
        Highlight clause = highlight("CLA-0001", range(10, 20));

        assertThat(HighlightLayout.of(List.of(agreement, clause)).fills()).containsExactly(
                new HighlightLayout.Fill(range(0, 10), agreement),
                new HighlightLayout.Fill(range(10, 20), clause),
                new HighlightLayout.Fill(range(20, 50), agreement));
    }

    @Test
    @DisplayName("fills nothing between the pieces of a passage")
    void gapsStayWhite() {
        Highlight pieces = highlight("AGR-0001", range(0, 5), range(8, 12));

        assertThat(HighlightLayout.of(List.of(pieces)).fills()).extracting(HighlightLayout.Fill::range)
                .containsExactly(range(0, 5), range(8, 12));
    }

    @Test
    @DisplayName("shows the selected one of two passages on the same words")
    void theSelectedOneOfEqualsIsOnTop() {
        Highlight other = highlight("STA-0001", range(3, 9));
        Highlight selected = new Highlight(record("STA-0002"), Optional.empty(), List.of(range(3, 9)), true);

        assertThat(HighlightLayout.of(List.of(other, selected)).fills())
                .containsExactly(new HighlightLayout.Fill(range(3, 9), selected));
    }

    private static Highlight highlight(String id, ReadingRange... ranges) {
        return new Highlight(record(id), Optional.empty(), Arrays.asList(ranges), false);
    }

    private static CodedRecord record(String id) {
        CodedRecord record = CodingFactory.eINSTANCE.createCodedRecord();
        record.setId(id);
        return record;
    }

    private static ReadingRange range(int start, int end) {
        return ReadingRange.of(start, end);
    }
}
