package org.mithaq.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.expression.ColumnNames;
import org.mithaq.codebook.expression.Type;
import org.mithaq.model.codebook.Column;

/**
 * Makes the columns of a file out of a column of a dataset: a date or a quantity becomes several, what coders recorded
 * as a number, a date or a quantity has its basis and status beside it, dummies are one column of 0 and 1 for each code.
 */
final class ColumnExpansion {

    private final LoadedCodebook codebook;
    private final ColumnDomain domain;
    private final CellTexts asAsked;
    private final CellTexts asLabels;
    private final CellTexts asIds;

    ColumnExpansion(LoadedCodebook codebook, ValueForm values) {
        this.codebook = codebook;
        this.domain = new ColumnDomain(codebook);
        Optional<String> language = values instanceof ValueForm.Labels(String asked) ? Optional.of(asked) : Optional.empty();
        String first = language.orElseGet(() -> codebook.languages().stream().findFirst().orElse(""));
        this.asAsked = new CellTexts(codebook, language);
        this.asLabels = new CellTexts(codebook, Optional.of(first));
        this.asIds = new CellTexts(codebook, Optional.empty());
    }

    /** The columns of the file, in their order. */
    List<CellColumn> expand(Column column) {
        ColumnDraft draft = new ColumnDraft(column, ColumnNames.of(column), codebook.types().typeOf(column.getExpression()));
        if (column.isDummies()) {
            return new DummyColumns(codebook, asIds).of(draft, domain.codes(draft.type()));
        }
        List<CellColumn> columns = new ArrayList<>(switch (draft.type().single()) {
            case Type.Date date -> new DateColumns(codebook, asAsked).of(draft);
            case Type.Quantity quantity -> new QuantityColumns(domain, asAsked).of(draft);
            default -> List.of(value(draft));
        });
        if (draft.isCodedNumber()) {
            columns.addAll(new CodingColumns(codebook, asAsked).of(draft));
        }
        return columns;
    }

    private CellColumn value(ColumnDraft draft) {
        CellTexts texts = draft.source().isAsLabels() ? asLabels : asAsked;
        return draft.make(ColumnFacet.VALUE, domain.typeOf(draft.type()),
                texts.categories(domain.elements(draft.type())), texts::cell);
    }
}
