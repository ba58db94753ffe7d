package org.mithaq.codebook.ide.result;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What editors show about a name or a word, in paragraphs. Each paragraph is in one language, so that its direction is
 * that of its first letter.
 *
 * @param title what it is about, as it is written in the language
 * @param paragraphs what there is to say
 */
public record Documentation(String title, List<Paragraph> paragraphs) {

    public Documentation {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * A paragraph.
     *
     * @param heading what it is, such as "Definition"; empty for none
     * @param text the text
     */
    public record Paragraph(String heading, String text) {
    }

    /** As Markdown. */
    public String markdown() {
        return "```codebook\n" + title + "\n```\n" + paragraphs.stream()
                .map(paragraph -> (paragraph.heading().isEmpty() ? "" : "**" + paragraph.heading() + "** ")
                        + escaped(paragraph.text()))
                .collect(Collectors.joining("\n\n"));
    }

    /** As plain text. */
    public String plain() {
        return title + paragraphs.stream().map(paragraph -> "\n"
                + (paragraph.heading().isEmpty() ? "" : paragraph.heading() + ": ") + paragraph.text())
                .collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return text.replaceAll("([\\\\`*_{}\\[\\]<>#])", "\\\\$1");
    }
}
