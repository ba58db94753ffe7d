package org.mithaq.codebook.evaluation;

import java.util.stream.Collectors;
import org.mithaq.codebook.evaluation.result.Result;

/** Results as short texts, for comparison. */
final class Shown {

    private Shown() {
    }

    static String of(Result result) {
        return switch (result) {
            case Result.Text text -> text.text();
            case Result.YesNo yesNo -> Boolean.toString(yesNo.yes());
            case Result.Numeric numeric -> numeric.number().toPlainString();
            case Result.Quantity quantity -> quantity.min().map(Object::toString).orElse("") + ".."
                    + quantity.max().map(Object::toString).orElse("");
            case Result.Date date -> date.edtf();
            case Result.Code code -> code.id();
            case Result.Entry entry -> entry.id();
            case Result.Participation participation -> participation.entry().id();
            case Result.Record record -> record.id();
            case Result.Evidence evidence -> evidence.anchor().getQuote();
            case Result.Decision decision -> decision.owner().getId() + "." + decision.number();
            case Result.Row row -> row.fields().entrySet().stream().map(each -> each.getKey() + " " + of(each.getValue()))
                    .collect(Collectors.joining(", "));
            case Result.Project(String coder) -> "project of " + coder;
            case Result.Report report -> report.id();
            case Result.Coded coded -> "coded " + of(coded.content());
            case Result.ListOf list -> list.elements().stream().map(Shown::of).collect(Collectors.joining("|"));
            case Result.Missing missing -> "<" + missing.reason() + ">";
            case Result.NotCoded nothing -> "-";
        };
    }
}
