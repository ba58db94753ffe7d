package org.mithaq.codebook.message;

import com.google.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.mithaq.codebook.expression.Type;

/** Types in the words of the users. */
public class TypeNames {

    @Inject
    private Messages messages;

    /** A type, such as "a date" or "a category of ClauseKind". */
    public String of(Type type) {
        return switch (type) {
            case Type.Text t -> messages.text("type.text");
            case Type.YesNo t -> messages.text("type.yesno");
            case Type.Numeric t -> messages.text("type.number");
            case Type.Quantity t -> messages.text("type.quantity");
            case Type.Date t -> messages.text("type.date");
            case Type.Category(var list) -> messages.text("type.category", list.getName());
            case Type.Position(var scale) -> messages.text("type.position", scale.getName());
            case Type.Reason t -> messages.text("type.reason");
            case Type.Entry(var registry) -> messages.text("type.entry", registry.getName());
            case Type.RecordOf(var record) -> messages.text("type.record", record.getName());
            case Type.Project t -> messages.text("type.project");
            case Type.AnyRecord t -> messages.text("type.any-record");
            case Type.Participation t -> messages.text("type.participation");
            case Type.Evidence t -> messages.text("type.evidence");
            case Type.Report t -> messages.text("type.report");
            case Type.Decision t -> messages.text("type.decision");
            case Type.Row t -> messages.text("type.row");
            case Type.NameOf t -> messages.text("type.name");
            case Type.Coded(Type content, Type owner) -> of(content);
            case Type.OneOf(List<Type> alternatives) -> alternatives.stream().map(this::of)
                    .collect(Collectors.joining(messages.text("type.or")));
            case Type.ListOf(Type element) -> messages.text("type.list", of(element));
            case Type.Unknown t -> messages.text("type.unknown");
        };
    }
}
