package org.mithaq.codebook.evaluation;

import java.util.Optional;
import org.mithaq.model.coding.Anchor;
import org.mithaq.model.coding.Segment;

/** What passages have. Offsets leave the program in code points of the raw text. */
final class EvidenceProperties {

    private final EvaluationContext context;
    private final LanguageNames names;
    private final ValueProperties values;

    EvidenceProperties(EvaluationContext context, ValueProperties values, LanguageNames names) {
        this.context = context;
        this.names = names;
        this.values = values;
    }

    Optional<Result> of(Result.Evidence evidence, String property) {
        Anchor anchor = evidence.anchor();
        return Optional.ofNullable(switch (property) {
            case "report" -> new Result.Report(anchor.getReport(), context.report(anchor.getReport()));
            case "variable" -> evidence.value().map(value -> values.of(value, "variable"))
                    .orElseGet(() -> Result.NOT_CODED);
            case "segments" -> Result.ofText(segments(anchor));
            case "start" -> anchor.getSegments().stream().mapToInt(Segment::getStart).min().stream()
                    .mapToObj(start -> Result.ofNumber(codePoints(anchor, start))).findFirst()
                    .orElseGet(() -> Result.NOT_CODED);
            case "end" -> anchor.getSegments().stream().mapToInt(Segment::getEnd).max().stream()
                    .mapToObj(end -> Result.ofNumber(codePoints(anchor, end))).findFirst()
                    .orElseGet(() -> Result.NOT_CODED);
            case "zone" -> anchor.getSegments().stream().findFirst()
                    .flatMap(segment -> context.zone(new RawPosition(anchor.getReport(), segment.getStart())))
                    .map(zone -> names.code("Zone", zone)).orElseGet(() -> Result.NOT_CODED);
            case "quote" -> Result.ofText(anchor.getQuote());
            case "owner" -> Results.record(evidence.owner());
            case "number" -> Result.ofNumber(evidence.number());
            default -> null;
        });
    }

    /** No streams: tables ask for the segments of every passage, and of every decision. */
    private String segments(Anchor anchor) {
        StringBuilder all = new StringBuilder();
        for (Segment segment : anchor.getSegments()) {
            all.append(all.isEmpty() ? "" : ";").append(codePoints(anchor, segment.getStart())).append('-')
                    .append(codePoints(anchor, segment.getEnd()));
        }
        return all.toString();
    }

    private int codePoints(Anchor anchor, int utf16Units) {
        return context.codePoints(new RawPosition(anchor.getReport(), utf16Units)).codePoints();
    }
}
