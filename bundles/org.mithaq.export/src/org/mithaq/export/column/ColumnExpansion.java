package org.mithaq.export.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.evaluation.Evaluator;
import org.mithaq.codebook.evaluation.compiled.CompiledExpression;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.expression.ColumnNames;
import org.mithaq.codebook.expression.Type;
import org.mithaq.export.table.ColumnFacet;
import org.mithaq.export.table.ColumnType;
import org.mithaq.export.table.ValueForm;
import org.mithaq.model.codebook.Column;
import org.mithaq.model.codebook.NamedElement;
import org.mithaq.model.codebook.Role;

/**
 * Makes the columns of a file out of a column of a dataset: a date or a quantity becomes several, what coders recorded
 * as a number, a date or a quantity has its basis and status beside it, dummies are one column of 0 and 1 for each code,
 * spread elements a set of columns each.
 */
final class ColumnExpansion {

    private final LoadedCodebook codebook;
    private final Evaluator evaluator;
    private final ColumnDomain domain;
    private final CellFormat asAsked;
    private final CellFormat asLabels;
    private final CellFormat asIds;

    ColumnExpansion(LoadedCodebook codebook, ValueForm values, MissingCodes missing) {
        this.codebook = codebook;
        this.evaluator = new Evaluator(codebook);
        this.domain = new ColumnDomain(codebook);
        Optional<String> language = values instanceof ValueForm.Labels(String asked) ? Optional.of(asked) : Optional.empty();
        String first = language.orElseGet(() -> codebook.languages().stream().findFirst().orElse(""));
        this.asAsked = new CellFormat(codebook, language, missing);
        this.asLabels = new CellFormat(codebook, Optional.of(first), missing);
        this.asIds = new CellFormat(codebook, Optional.empty(), missing);
    }

    /** The columns of the file, in their order. */
    List<SourceColumn> expand(Column column) {
        String name = ColumnNames.of(column);
        Type type = codebook.types().typeOf(column.getExpression());
        if (column.isDummies()) {
            ColumnDraft draft = new ColumnDraft(column, name, type);
            return List.of(new DummyColumns(codebook, asIds, draft, compiled(column), domain.codes(type)));
        }
        if (!column.isSpread()) {
            return List.of(values(column, name, false));
        }
        return type.single() instanceof Type.Participation(List<Role> roles, Type owner) && roles.size() > 1
                ? roles.stream().<SourceColumn>map(role -> spread(column, role.getName(), Optional.of(role))).toList()
                : List.of(spread(column, name, Optional.empty()));
    }

    private SpreadColumns spread(Column column, String name, Optional<NamedElement> role) {
        if (column.getMost() == 0) {
            return new SpreadColumns(column.getExpression(), role, Optional.empty(), List.of(set(column, name, true)));
        }
        ColumnDraft draft = new ColumnDraft(column, name, new Type.Numeric());
        return new SpreadColumns(column.getExpression(), role,
                Optional.of(draft.make(ColumnFacet.COUNT, ColumnType.NUMBER, this::count)),
                IntStream.rangeClosed(1, column.getMost()).mapToObj(i -> set(column, name + "_" + i, false)).toList());
    }

    private String count(Result elements) {
        return elements.isAbsent() ? asIds.cell(elements) : Integer.toString(elements.elements().size());
    }

    private List<ValueColumns> set(Column column, String name, boolean several) {
        return column.getColumns().stream()
                .map(each -> values(each, name + "_" + ColumnNames.of(each), several)).toList();
    }

    private ValueColumns values(Column column, String name, boolean several) {
        Type one = codebook.types().typeOf(column.getExpression());
        ColumnDraft draft = new ColumnDraft(column, name, several ? Type.listOf(one) : one);
        List<CellColumn> columns = new ArrayList<>(switch (draft.type().single()) {
            case Type.Date date -> new DateColumns(codebook, asAsked).of(draft);
            case Type.Quantity quantity -> new QuantityColumns(domain, asAsked).of(draft);
            default -> List.of(value(draft));
        });
        if (draft.isCodedNumber()) {
            columns.addAll(new CodingColumns(codebook, asAsked).of(draft));
        }
        return new ValueColumns(compiled(column), Owners.isAskedAlone(column.getExpression()), columns);
    }

    private CompiledExpression compiled(Column column) {
        return evaluator.compiled(column.getExpression());
    }

    private CellColumn value(ColumnDraft draft) {
        CellFormat format = draft.source().isAsLabels() ? asLabels : draft.source().isAsIds() ? asIds : asAsked;
        return draft.make(ColumnFacet.VALUE, domain.typeOf(draft.type()),
                format.categories(domain.elements(draft.type())), format::cell);
    }
}
