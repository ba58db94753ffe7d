package org.mithaq.ui.annotation.editor.highlights;

import java.util.List;
import java.util.Optional;

/** Goes from one coded passage to the next one in the order of the text, and from the last to the first. */
public final class AnnotationSteps {

    private final List<Highlight> sorted;

    /**
     * @param sorted by place
     */
    public AnnotationSteps(List<Highlight> sorted) {
        this.sorted = List.copyOf(sorted);
    }

    /** The first that starts behind a place; nothing only when there is none at all. */
    public Optional<Highlight> next(int place) {
        return sorted.stream().filter(highlight -> highlight.start() > place).findFirst()
                .or(() -> sorted.stream().findFirst());
    }

    /** The last that starts before a place; nothing only when there is none at all. */
    public Optional<Highlight> previous(int place) {
        return sorted.reversed().stream().filter(highlight -> highlight.start() < place).findFirst()
                .or(() -> sorted.reversed().stream().findFirst());
    }
}
