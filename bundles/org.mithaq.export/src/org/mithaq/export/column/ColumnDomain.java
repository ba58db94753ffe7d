package org.mithaq.export.column;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.expression.OwnFeatures;
import org.mithaq.codebook.expression.Type;
import org.mithaq.export.table.ColumnType;
import org.mithaq.model.codebook.Code;
import org.mithaq.model.codebook.DocumentedElement;
import org.mithaq.model.codebook.Role;

/** What values of a type are written as: the type of the cells and the codes that may stand in them. */
final class ColumnDomain {

    private final LoadedCodebook codebook;

    ColumnDomain(LoadedCodebook codebook) {
        this.codebook = codebook;
    }

    ColumnType typeOf(Type type) {
        return switch (type.single()) {
            case Type.YesNo t -> ColumnType.YES_NO;
            case Type.Numeric t -> ColumnType.NUMBER;
            case Type.Date t -> ColumnType.DATE;
            case Type.RecordOf t -> ColumnType.RECORD;
            case Type.AnyRecord t -> ColumnType.RECORD;
            case Type.Report t -> ColumnType.REPORT;
            case Type.Category t -> ColumnType.CODE;
            case Type.Position t -> ColumnType.CODE;
            case Type.Reason t -> ColumnType.CODE;
            case Type.Entry t -> ColumnType.CODE;
            case Type.Participation t -> ColumnType.CODE;
            case Type.NameOf(var kind, var owner) when kind != Type.NameKind.FEATURE -> ColumnType.CODE;
            case Type.OneOf(var alternatives) -> same(alternatives.stream().map(this::typeOf).distinct().toList());
            default -> ColumnType.TEXT;
        };
    }

    private static ColumnType same(List<ColumnType> types) {
        return types.size() == 1 ? types.getFirst() : ColumnType.TEXT;
    }

    /** Everything that a value of a type may stand for, in the order of the codebook. */
    List<DocumentedElement> elements(Type type) {
        List<DocumentedElement> elements = new ArrayList<>();
        add(type.single(), elements);
        return elements.stream().distinct().toList();
    }

    /** The codes of a list or scale; of nothing else. */
    List<Code> codes(Type type) {
        return elements(type).stream().filter(Code.class::isInstance).map(Code.class::cast).toList();
    }

    private void add(Type type, List<DocumentedElement> to) {
        switch (type) {
            case Type.Category(var list) -> to.addAll(codebook.categories(list));
            case Type.Position(var scale) -> {
                to.addAll(scale.getPoints());
                to.addAll(scale.getOffScale());
            }
            case Type.Reason t -> to.addAll(codebook.missingReasons());
            case Type.Entry(var registry) -> to.addAll(codebook.entries(registry));
            case Type.Participation(var roles, var owner) -> roles.stream().map(Role::getRegistry).distinct()
                    .forEach(registry -> to.addAll(codebook.entries(registry)));
            case Type.NameOf(var kind, var owner) -> to.addAll(names(kind, owner));
            case Type.OneOf(var alternatives) -> alternatives.forEach(each -> add(each.single(), to));
            default -> {
            }
        }
    }

    /** Names of features stay text, since attributes of roles are among them, in every role another one. */
    private List<? extends DocumentedElement> names(Type.NameKind kind, Type owner) {
        return switch (kind) {
            case REFERENCE_TARGET -> Stream.concat(codebook.recordTypes().stream(), codebook.registries().stream()).toList();
            case ROLE -> OwnFeatures.of(owner).filter(Role.class::isInstance).toList();
            case FEATURE -> List.of();
        };
    }
}
