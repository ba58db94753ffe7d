package org.mithaq.ui.annotation.editor.highlights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mithaq.model.coding.CodingFactory;
import org.mithaq.text.ReadingRange;

@DisplayName("Going from annotation to annotation")
class AnnotationStepsTest {

    private final Highlight first = at(10);
    private final Highlight second = at(30);
    private final AnnotationSteps steps = new AnnotationSteps(List.of(first, second));

    @Test
    @DisplayName("leads to the next one and from the last one to the first")
    void forward() {
        assertThat(steps.next(0)).contains(first);
        assertThat(steps.next(10)).contains(second);
        assertThat(steps.next(30)).contains(first);
    }

    @Test
    @DisplayName("leads back and from the first one to the last")
    void backward() {
        assertThat(steps.previous(30)).contains(first);
        assertThat(steps.previous(10)).contains(second);
    }

    @Test
    @DisplayName("leads nowhere where nothing is coded")
    void nowhere() {
        assertThat(new AnnotationSteps(List.of()).next(5)).isEmpty();
        assertThat(new AnnotationSteps(List.of()).previous(5)).isEmpty();
    }

    private static Highlight at(int start) {
        return new Highlight(CodingFactory.eINSTANCE.createCodedRecord(), Optional.empty(),
                List.of(ReadingRange.of(start, start + 5)), false);
    }
}
