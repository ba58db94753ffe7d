package org.mithaq.core.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mithaq.core.coding.Anchors;
import org.mithaq.core.dossier.syntax.Quoting;
import org.mithaq.core.dossier.value.Keyword;
import org.mithaq.core.id.ReportId;
import org.mithaq.model.coding.Anchor;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawText;

/**
 * Writes passages. Segments are counted in code points, as everywhere outside of the program; those that do not stand
 * in a text that can be read are written as they are stored, and say so.
 */
final class CitationPrinter {

    private final Function<String, Optional<RawText>> texts;
    private final DossierForm form;

    /**
     * @param texts the raw text of a report by its id
     */
    CitationPrinter(Function<String, Optional<RawText>> texts, DossierForm form) {
        this.texts = texts;
        this.form = form;
    }

    /**
     * @param section the report that the section is about, which is not named again
     */
    String print(Anchor anchor, ReportId section) {
        String report = anchor.getReport().equals(section.value()) ? "" : Quoting.text(anchor.getReport()) + " ";
        return "@ " + report + segments(anchor) + " " + Quoting.text(anchor.getQuote()) + attributes(anchor);
    }

    private String segments(Anchor anchor) {
        if (anchor.getSegments().isEmpty()) {
            return Keyword.NONE.word();
        }
        return texts.apply(anchor.getReport()).flatMap(raw -> codePoints(anchor, raw)).orElseGet(
                () -> Keyword.UTF16.word() + " " + anchor.getSegments().stream()
                        .map(each -> each.getStart() + "-" + each.getEnd()).collect(Collectors.joining("+")));
    }

    private static Optional<String> codePoints(Anchor anchor, RawText raw) {
        try {
            return Optional.of(Anchors.segments(anchor).ranges().stream().map(range -> codePoints(range, raw))
                    .collect(Collectors.joining("+")));
        } catch (IllegalArgumentException noPassageOfTheText) {
            return Optional.empty();
        }
    }

    private static String codePoints(RawRange range, RawText raw) {
        return raw.toCodePoints(range.start()) + "-" + raw.toCodePoints(range.end());
    }

    private String attributes(Anchor anchor) {
        if (form != DossierForm.FULL) {
            return "";
        }
        List<String> attributes = new ArrayList<>();
        add(Keyword.BEFORE, anchor.getPrefix(), attributes);
        add(Keyword.AFTER, anchor.getSuffix(), attributes);
        add(Keyword.FROM, anchor.getRule(), attributes);
        return attributes.isEmpty() ? "" : " (" + String.join(", ", attributes) + ")";
    }

    private static void add(Keyword keyword, String text, List<String> to) {
        if (!text.isEmpty()) {
            to.add(keyword.word() + " " + Quoting.text(text));
        }
    }
}
