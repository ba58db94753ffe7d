package org.mithaq.ui.codebook.assist;

import org.mithaq.codebook.ide.result.Documentation;
import org.mithaq.ui.bidi.Direction;

/** Explanations as plain text whose paragraphs are read in their own direction. */
final class Explanations {

    private Explanations() {
    }

    static String text(Documentation documentation) {
        StringBuilder text = new StringBuilder(documentation.title());
        for (Documentation.Paragraph paragraph : documentation.paragraphs()) {
            text.append('\n').append(paragraph.heading().isEmpty() ? "" : paragraph.heading() + ": ")
                    .append(Direction.hasRightToLeft(paragraph.text()) ? Direction.isolated(paragraph.text())
                            : paragraph.text());
        }
        return text.toString();
    }
}
