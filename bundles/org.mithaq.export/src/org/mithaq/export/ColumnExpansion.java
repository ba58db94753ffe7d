package org.mithaq.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.date.DateBounds;
import org.mithaq.codebook.evaluation.Result;
import org.mithaq.codebook.expression.Type;
import org.mithaq.model.codebook.Category;
import org.mithaq.model.codebook.Code;
import org.mithaq.model.codebook.Column;

/**
 * Makes the columns of a file out of a column of a dataset: a date becomes {@code x_start}, {@code x_end},
 * {@code x_precision}, {@code x_qualifier} and {@code x_text}, a quantity {@code x_min}, {@code x_max},
 * {@code x_approximate}, {@code x_unit} and {@code x_text}, dummies one column of 0 and 1 for each code.
 */
final class ColumnExpansion {

    private final LoadedCodebook codebook;
    private final CellTexts asAsked;
    private final CellTexts asLabels;
    private final CellTexts asIds;

    ColumnExpansion(LoadedCodebook codebook, ValueForm values) {
        this.codebook = codebook;
        Optional<String> language = values instanceof ValueForm.Labels(String asked) ? Optional.of(asked) : Optional.empty();
        String first = language.orElseGet(() -> codebook.languages().stream().findFirst().orElse(""));
        this.asAsked = new CellTexts(codebook, language);
        this.asLabels = new CellTexts(codebook, Optional.of(first));
        this.asIds = new CellTexts(codebook, Optional.empty());
    }

    /** The columns of the file, in their order. */
    List<TableColumn> expand(Column column) {
        String name = ColumnName.of(column);
        Type type = codebook.types().typeOf(column.getExpression()).single();
        if (column.isDummies()) {
            return codes(type).stream().map(code -> dummy(name, code)).toList();
        }
        return switch (type) {
            case Type.Date date -> date(name);
            case Type.Quantity quantity -> quantity(name);
            default -> List.of(new TableColumn(name, (column.isAsLabels() ? asLabels : asAsked)::cell));
        };
    }

    private List<Code> codes(Type type) {
        return switch (type) {
            case Type.Category(var list) -> new ArrayList<>(codebook.categories(list));
            case Type.Position(var scale) -> {
                List<Code> codes = new ArrayList<>(scale.getPoints());
                codes.addAll(scale.getOffScale());
                yield codes;
            }
            default -> List.of();
        };
    }

    /** A broader category is 1 where a narrower one is. */
    private TableColumn dummy(String name, Code code) {
        return new TableColumn(name + "_" + code.getName(), result -> {
            if (result.plain() instanceof Result.Missing missing) {
                return Optional.of(asIds.code(missing));
            }
            List<Result> values = result.plain().elements();
            return values.isEmpty() ? Optional.empty()
                    : Optional.of(CellTexts.yesNo(values.stream().anyMatch(value -> isOrIsWithin(value, code))));
        });
    }

    private boolean isOrIsWithin(Result value, Code code) {
        if (!(value instanceof Result.Code coded)) {
            return false;
        }
        return coded.id().equals(code.getName()) || code instanceof Category broader
                && coded.element().orElse(null) instanceof Category narrower
                && codebook.categoryPath(narrower).contains(broader);
    }

    private List<TableColumn> date(String name) {
        return List.of(date(name + "_start", bounds(DateBounds::start)), date(name + "_end", bounds(DateBounds::end)),
                date(name + "_precision",
                        date -> date.bounds().map(bounds -> bounds.precision().id())),
                date(name + "_qualifier", date -> present(date.qualifier())),
                date(name + "_text", date -> present(date.text())));
    }

    private static Function<Result.Date, Optional<String>> bounds(Function<DateBounds, Optional<LocalDate>> bound) {
        return date -> date.bounds().flatMap(bound).map(LocalDate::toString);
    }

    private TableColumn date(String name, Function<Result.Date, Optional<String>> facet) {
        return new TableColumn(name, result -> asAsked.cell(result,
                value -> value instanceof Result.Date date ? facet.apply(date) : Optional.empty()));
    }

    private List<TableColumn> quantity(String name) {
        return List.of(quantity(name + "_min", quantity -> quantity.min().map(BigDecimal::toPlainString)),
                quantity(name + "_max", quantity -> quantity.max().map(BigDecimal::toPlainString)),
                quantity(name + "_approximate", quantity -> Optional.of(CellTexts.yesNo(quantity.approximate()))),
                quantity(name + "_unit", quantity -> quantity.unit().map(asAsked::code)),
                quantity(name + "_text", quantity -> present(quantity.text())));
    }

    private TableColumn quantity(String name, Function<Result.Quantity, Optional<String>> facet) {
        return new TableColumn(name, result -> asAsked.cell(result,
                value -> value instanceof Result.Quantity quantity ? facet.apply(quantity) : Optional.empty()));
    }

    private static Optional<String> present(String text) {
        return Optional.of(text).filter(t -> !t.isEmpty());
    }
}
