package org.mithaq.codebook.evaluation.property;

import org.mithaq.codebook.evaluation.context.EvaluationContext;
import org.mithaq.codebook.evaluation.context.RawPosition;
import org.mithaq.codebook.evaluation.name.CodeResults;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.result.Results;
import org.mithaq.codebook.evaluation.run.Evaluation;
import org.mithaq.model.coding.Anchor;
import org.mithaq.model.coding.Segment;

/** What passages have. Offsets leave the program in code points of the raw text. No streams: each table of passages asks. */
final class EvidenceProperties {

    private EvidenceProperties() {
    }

    static PropertyReader<Result.Evidence> named(String property, PropertyContext properties) {
        return switch (property) {
            case "report" -> (passage, evaluation) -> report(passage.anchor().getReport(), evaluation.context());
            case "variable" -> (passage, evaluation) -> passage.value()
                    .map(value -> ValueProperties.variable(value, properties.languageNames())).orElse(Result.NOT_CODED);
            case "segments" -> (passage, evaluation) -> Result.ofText(segments(passage.anchor(), evaluation.context()));
            case "start" -> EvidenceProperties::start;
            case "end" -> EvidenceProperties::end;
            case "zone" -> zone(properties.languageNames().list("Zone"));
            case "quote" -> (passage, evaluation) -> Result.ofText(passage.anchor().getQuote());
            case "owner" -> (passage, evaluation) -> Results.record(passage.owner());
            case "number" -> (passage, evaluation) -> Result.ofNumber(passage.number());
            default -> PropertyReader.none();
        };
    }

    private static Result report(String id, EvaluationContext context) {
        return new Result.Report(id, context.report(id));
    }

    private static Result start(Result.Evidence passage, Evaluation evaluation) {
        int start = Integer.MAX_VALUE;
        for (Segment segment : passage.anchor().getSegments()) {
            start = Math.min(start, segment.getStart());
        }
        return place(passage.anchor(), start, evaluation.context());
    }

    private static Result end(Result.Evidence passage, Evaluation evaluation) {
        int end = 0;
        for (Segment segment : passage.anchor().getSegments()) {
            end = Math.max(end, segment.getEnd());
        }
        return place(passage.anchor(), end, evaluation.context());
    }

    private static Result place(Anchor anchor, int utf16Units, EvaluationContext context) {
        return anchor.getSegments().isEmpty() ? Result.NOT_CODED
                : Result.ofNumber(codePoints(anchor, utf16Units, context));
    }

    private static PropertyReader<Result.Evidence> zone(CodeResults zones) {
        return (passage, evaluation) -> {
            Anchor anchor = passage.anchor();
            return anchor.getSegments().isEmpty() ? Result.NOT_CODED
                    : evaluation.context().zone(new RawPosition(anchor.getReport(), anchor.getSegments().getFirst().getStart()))
                            .<Result>map(zones::of).orElse(Result.NOT_CODED);
        };
    }

    private static String segments(Anchor anchor, EvaluationContext context) {
        StringBuilder all = new StringBuilder();
        for (Segment segment : anchor.getSegments()) {
            all.append(all.isEmpty() ? "" : ";").append(codePoints(anchor, segment.getStart(), context)).append('-')
                    .append(codePoints(anchor, segment.getEnd(), context));
        }
        return all.toString();
    }

    private static int codePoints(Anchor anchor, int utf16Units, EvaluationContext context) {
        return context.codePoints(new RawPosition(anchor.getReport(), utf16Units)).codePoints();
    }
}
