package org.mithaq.core.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mithaq.core.coding.Anchors;
import org.mithaq.core.dossier.syntax.Citation;
import org.mithaq.core.dossier.syntax.DossierProblem;
import org.mithaq.core.dossier.syntax.Span;
import org.mithaq.core.dossier.syntax.Term;
import org.mithaq.core.dossier.value.Keyword;
import org.mithaq.core.dossier.value.Problems;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.report.ReportText;
import org.mithaq.model.coding.Anchor;
import org.mithaq.model.coding.CodingFactory;
import org.mithaq.model.coding.Segment;
import org.mithaq.text.CodePointOffset;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawSegments;
import org.mithaq.text.RawText;
import org.mithaq.text.ReadingOffset;
import org.mithaq.text.ReadingRange;

/**
 * Makes passages of what stands behind {@code @}: {@code 120-137+140-150 "quote"} in code points, as they are stored
 * behind {@code utf16}, or the quote alone, which is then looked for in the report.
 */
final class CitationReader {

    private static final Pattern RANGE = Pattern.compile("(-?[0-9]{1,10})-(-?[0-9]{1,10})");

    private final DossierTexts texts;
    private final ReportId section;
    private final DossierForm form;
    private final Problems problems;

    /**
     * @param section the report that is meant where none is named
     */
    CitationReader(DossierTexts texts, ReportId section, DossierForm form, Problems problems) {
        this.texts = texts;
        this.section = section;
        this.form = form;
        this.problems = problems;
    }

    /**
     * The passages that are written.
     *
     * @param earlier what was marked before; where the text leaves something out, the passage of the same place has it
     */
    List<Anchor> read(List<Citation> citations, List<Anchor> earlier) {
        List<Anchor> left = new ArrayList<>(earlier);
        List<Anchor> anchors = new ArrayList<>();
        citations.forEach(citation -> read(citation, left).ifPresent(anchors::add));
        return anchors;
    }

    private Optional<Anchor> read(Citation citation, List<Anchor> earlier) {
        List<Term> terms = new ArrayList<>(citation.terms());
        boolean named = terms.size() > 1 && terms.getFirst().isText();
        String report = named ? terms.removeFirst().text() : section.value();
        if (terms.size() == 1 && terms.getFirst().isText()) {
            return quoted(report, terms.getFirst());
        }
        boolean stored = Keyword.UTF16.begins(terms);
        if (stored) {
            terms.removeFirst();
        }
        Optional<String> quote = terms.size() > 1 && terms.getLast().isText() ? Optional.of(terms.removeLast().text())
                : Optional.empty();
        if (terms.size() != 1 || terms.getFirst().isText()) {
            return problems.error(citation.span(), "dossier.citation.form");
        }
        return segments(report, terms.getFirst(), stored).map(segments -> anchor(report, segments, quote, citation, earlier));
    }

    private Anchor anchor(String report, List<Segment> segments, Optional<String> quote, Citation citation,
            List<Anchor> earlier) {
        Anchor anchor = CodingFactory.eINSTANCE.createAnchor();
        anchor.setReport(report);
        anchor.getSegments().addAll(segments);
        if (form != DossierForm.FULL) {
            fill(anchor, earlier, citation.span());
        }
        quote.filter(words -> !words.equals(anchor.getQuote())).ifPresent(words -> {
            if (form != DossierForm.FULL && !anchor.getQuote().isEmpty()) {
                problems.add(DossierProblem.warning(citation.span(), "dossier.quote.other",
                        anchor.getQuote()));
            }
            anchor.setQuote(words);
        });
        WrittenAttributes attributes = new WrittenAttributes(citation.attributes(), problems);
        attributes.text(Keyword.BEFORE).ifPresent(anchor::setPrefix);
        attributes.text(Keyword.AFTER).ifPresent(anchor::setSuffix);
        attributes.text(Keyword.FROM).ifPresent(anchor::setRule);
        attributes.finish();
        return anchor;
    }

    private void fill(Anchor anchor, List<Anchor> earlier, Span where) {
        Optional<Anchor> same = earlier.stream().filter(old -> old.getReport().equals(anchor.getReport())
                && EcoreUtil.equals(old.getSegments(), anchor.getSegments())).findFirst();
        Optional<Anchor> source = same.or(() -> texts.report(anchor.getReport())
                .flatMap(text -> marked(text, anchor, where)));
        source.ifPresent(from -> {
            anchor.setQuote(from.getQuote());
            anchor.setPrefix(from.getPrefix());
            anchor.setSuffix(from.getSuffix());
            anchor.setRule(from.getRule());
        });
        same.ifPresent(earlier::remove);
    }

    private Optional<Anchor> marked(ReportText text, Anchor anchor, Span where) {
        try {
            return Optional.of(Anchors.anchor(text, Anchors.segments(anchor)));
        } catch (IllegalArgumentException noPassage) {
            return problems.error(where, "dossier.segment.outside", anchor.getReport());
        }
    }

    private Optional<Anchor> quoted(String report, Term quote) {
        Optional<ReportText> text = texts.report(report);
        if (text.isEmpty()) {
            return problems.error(quote.span(), "dossier.report.unavailable", report);
        }
        String reading = text.get().reading().text();
        int start = reading.indexOf(quote.text());
        if (quote.text().isBlank() || start < 0) {
            return problems.error(quote.span(), "dossier.quote.none", report);
        }
        if (reading.indexOf(quote.text(), start + 1) >= 0) {
            return problems.error(quote.span(), "dossier.quote.several", report);
        }
        RawSegments segments = text.get().reading().toRaw(new ReadingRange(new ReadingOffset(start),
                new ReadingOffset(start + quote.text().length())));
        return Optional.of(Anchors.anchor(text.get(), segments));
    }

    private Optional<List<Segment>> segments(String report, Term written, boolean stored) {
        List<Segment> segments = new ArrayList<>();
        if (Keyword.NONE.is(written)) {
            return Optional.of(segments);
        }
        Optional<ReportText> text = stored ? Optional.empty() : texts.report(report);
        if (!stored && text.isEmpty()) {
            return problems.error(written.span(), "dossier.report.unavailable", report);
        }
        for (String range : written.text().split("\\+", -1)) {
            Optional<Segment> segment = stored ? numbers(range, written).map(CitationReader::segment)
                    : numbers(range, written).flatMap(numbers -> segment(numbers, text.get().raw(), written.span()));
            if (segment.isEmpty()) {
                return Optional.empty();
            }
            segments.add(segment.get());
        }
        return Optional.of(segments);
    }

    private record Numbers(int start, int end) {}

    private Optional<Numbers> numbers(String range, Term written) {
        Matcher matcher = RANGE.matcher(range);
        try {
            if (matcher.matches()) {
                return Optional.of(new Numbers(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))));
            }
        } catch (NumberFormatException tooLarge) {
            return problems.error(written.span(), "dossier.citation.form");
        }
        return problems.error(written.span(), "dossier.citation.form");
    }

    /** Converts what is written in code points. */
    private Optional<Segment> segment(Numbers numbers, RawText raw, Span where) {
        try {
            RawRange range = new RawRange(raw.fromCodePoints(new CodePointOffset(numbers.start())),
                    raw.fromCodePoints(new CodePointOffset(numbers.end())));
            return Optional.of(Anchors.stored(RawSegments.of(range)).getFirst());
        } catch (IllegalArgumentException notThere) {
            return problems.error(where, "dossier.segment.outside", section.value());
        }
    }

    private static Segment segment(Numbers numbers) {
        Segment segment = CodingFactory.eINSTANCE.createSegment();
        segment.setStart(numbers.start());
        segment.setEnd(numbers.end());
        return segment;
    }
}
