package org.mithaq.export.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.row.RowEvaluator;
import org.mithaq.export.table.TableColumn;
import org.mithaq.model.codebook.Expression;
import org.mithaq.model.codebook.MemberAccess;
import org.mithaq.model.codebook.NamedElement;

/**
 * Elements spread over sets of columns: all in one set, their values joined, or the first ones each in a numbered set of
 * their own behind the number of elements. What is not coded stays between its neighbours, so that the columns of a set
 * keep to each other.
 *
 * @param source the expression that gives the elements
 * @param role the role that is spread; empty when the expression gives the elements by itself
 * @param count the column with the number of elements; empty when all share one set
 * @param sets the columns of each set
 */
record SpreadColumns(Expression source, Optional<NamedElement> role, Optional<CellColumn> count,
        List<List<ValueColumns>> sets) implements SourceColumn {

    @Override
    public List<TableColumn> columns() {
        List<TableColumn> columns = new ArrayList<>(count.stream().map(CellColumn::column).toList());
        sets.forEach(set -> set.forEach(each -> columns.addAll(each.columns())));
        return columns;
    }

    @Override
    public void fill(Result row, RowEvaluator evaluator, RowFiller to) {
        Result found = elements(row, evaluator);
        count.ifPresent(column -> to.add(column.cell().of(found)));
        List<Result> elements = found.elements();
        for (int i = 0; i < sets.size(); i++) {
            List<Result> shown = count.isEmpty() ? elements : elements.subList(Math.min(i, elements.size()),
                    Math.min(i + 1, elements.size()));
            for (ValueColumns each : sets.get(i)) {
                each.show(found.isAbsent() ? found : values(each, shown, evaluator), to);
            }
        }
    }

    private static Result values(ValueColumns column, List<Result> elements, RowEvaluator evaluator) {
        return elements.size() == 1 ? evaluator.evaluate(column.source(), elements.getFirst())
                : evaluator.each(column.source(), elements);
    }

    private Result elements(Result row, RowEvaluator evaluator) {
        if (role.isEmpty()) {
            return evaluator.evaluate(source, row);
        }
        Result holder = source instanceof MemberAccess access ? evaluator.evaluate(access.getReceiver(), row) : row;
        return evaluator.member(holder, role.get());
    }
}
