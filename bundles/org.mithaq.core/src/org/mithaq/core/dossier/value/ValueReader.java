package org.mithaq.core.dossier.value;

import java.util.List;
import java.util.Optional;
import org.mithaq.core.coding.Values;
import org.mithaq.core.dossier.syntax.Span;
import org.mithaq.core.dossier.syntax.Term;
import org.mithaq.core.entry.EnteredDate;
import org.mithaq.core.entry.EnteredNumber;
import org.mithaq.core.entry.EnteredQuantity;
import org.mithaq.core.id.RecordId;
import org.mithaq.model.codebook.BooleanVariable;
import org.mithaq.model.codebook.CategoryVariable;
import org.mithaq.model.codebook.DateVariable;
import org.mithaq.model.codebook.DerivedVariable;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.Link;
import org.mithaq.model.codebook.NumberVariable;
import org.mithaq.model.codebook.PositionVariable;
import org.mithaq.model.codebook.QuantityVariable;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.ReferenceVariable;
import org.mithaq.model.codebook.Registry;
import org.mithaq.model.codebook.Role;
import org.mithaq.model.codebook.TextVariable;
import org.mithaq.model.coding.DateValue;
import org.mithaq.model.coding.Value;

/** Makes values of what is written behind the name of a feature. */
public final class ValueReader {

    private final Names names;
    private final Problems problems;

    /**
     * @param problems gets what is wrong
     */
    public ValueReader(Names names, Problems problems) {
        this.names = names;
        this.problems = problems;
    }

    /**
     * A value of a feature that the codebook declares; it is stated, certain and written by a person.
     *
     * @param terms what is written
     * @param where to point at when nothing is
     * @return empty when it is no value, which is told
     */
    public Optional<Value> read(Feature feature, List<Term> terms, Span where) {
        String name = feature.getName();
        if (terms.isEmpty()) {
            return problems.error(where, "dossier.value.missing", name);
        }
        if (Keyword.AS.begins(terms)) {
            return readExplicit(name, terms, where);
        }
        if (Keyword.MISSING.begins(terms) && terms.size() > 1) {
            return names.reason(Words.of(terms.subList(1, terms.size())), problems)
                    .map(reason -> Values.missing(name, reason.getName()));
        }
        return typed(feature, terms);
    }

    /**
     * A value that is written with its kind, for a variable that may be unknown.
     *
     * @param terms beginning with {@code as}
     */
    public Optional<Value> readExplicit(String variable, List<Term> terms, Span where) {
        return ExplicitValues.read(variable, terms.subList(1, terms.size()), where, problems);
    }

    private Optional<Value> typed(Feature feature, List<Term> terms) {
        String name = feature.getName();
        Words words = Words.of(terms);
        return switch (feature) {
            case TextVariable text -> text(name, terms);
            case BooleanVariable yesNo -> yesNo(name, terms);
            case NumberVariable number -> EnteredNumber.parse(words.text()).map(n -> (Value) Values.number(name, n))
                    .or(() -> problems.error(words.span(), "dossier.number.form", words.text()));
            case QuantityVariable quantity -> quantity(quantity, terms);
            case DateVariable date -> date(name, terms);
            case CategoryVariable category when category.getList() != null -> names
                    .category(category.getList(), words, problems).map(code -> Values.category(name, code.getName()));
            case PositionVariable position when position.getScale() != null -> names
                    .position(position.getScale(), words, problems).map(code -> Values.position(name, code.getName()));
            case ReferenceVariable reference -> reference(reference, words);
            case Role role when role.getRegistry() != null -> names.entry(List.of(role.getRegistry()), words, problems)
                    .map(entry -> Values.participation(name, role.getRegistry().getName(), entry.getName()));
            case Link link -> record(name, words);
            case DerivedVariable derived -> problems.error(words.span(), "dossier.value.derived", name);
            default -> problems.error(words.span(), "dossier.value.kind", name);
        };
    }

    private Optional<Value> text(String name, List<Term> terms) {
        boolean whole = terms.size() == 1 || terms.stream().noneMatch(Term::isText);
        Words words = Words.of(terms);
        return whole ? Optional.of(Values.text(name, words.text()))
                : problems.error(words.span(), "dossier.text.form", name);
    }

    private Optional<Value> yesNo(String name, List<Term> terms) {
        Term only = terms.getFirst();
        if (terms.size() > 1 || !Keyword.YES.is(only) && !Keyword.NO.is(only)) {
            return problems.error(Words.of(terms).span(), "dossier.yesNo.form", name);
        }
        return Optional.of(Values.yesNo(name, Keyword.YES.is(only)));
    }

    private Optional<Value> quantity(QuantityVariable variable, List<Term> terms) {
        Term first = terms.getFirst();
        Optional<EnteredQuantity> bounds = EnteredQuantity.parse(first.text());
        if (bounds.isEmpty()) {
            return problems.error(first.span(), "dossier.quantity.form", first.text());
        }
        String text = terms.getLast().isText() ? terms.getLast().text() : "";
        List<Term> unit = terms.subList(1, terms.getLast().isText() ? terms.size() - 1 : terms.size());
        if (terms.size() == 1 || unit.isEmpty()) {
            return Optional.of(quantity(variable, bounds.get(), "", terms.size() == 1 ? "" : text));
        }
        if (variable.getUnits() == null) {
            return problems.error(Words.of(unit).span(), "dossier.quantity.noUnit", variable.getName());
        }
        return names.category(variable.getUnits(), Words.of(unit), problems)
                .map(code -> quantity(variable, bounds.get(), code.getName(), text));
    }

    private static Value quantity(QuantityVariable variable, EnteredQuantity bounds, String unit, String text) {
        return Values.quantity(variable.getName(), bounds.min(), bounds.max(), bounds.approximate(), unit, text);
    }

    private Optional<Value> date(String name, List<Term> terms) {
        boolean worded = terms.size() > 1 && terms.getLast().isText();
        Words words = Words.of(worded ? terms.subList(0, terms.size() - 1) : terms);
        return EnteredDate.parse(words.text())
                .map(date -> (Value) date(name, date, worded ? terms.getLast().text() : date.words()))
                .or(() -> problems.error(words.span(), "dossier.date.form", words.text()));
    }

    private static DateValue date(String name, EnteredDate date, String text) {
        DateValue value = Values.date(name, date.value().text(), date.qualifier().id(), text);
        value.getAlternatives().addAll(date.alternatives());
        return value;
    }

    private Optional<Value> reference(ReferenceVariable variable, Words words) {
        List<Registry> registries = registries(variable);
        boolean records = variable.getTargets().stream().anyMatch(RecordType.class::isInstance);
        if (records && (registries.isEmpty() || RecordId.isValid(words.text()))) {
            return record(variable.getName(), words);
        }
        return names.entry(registries, words, problems)
                .flatMap(entry -> names.codebook().registryOf(entry)
                        .map(registry -> Values.entry(variable.getName(), registry.getName(), entry.getName())));
    }

    /** The registries that a variable refers to. */
    public static List<Registry> registries(ReferenceVariable variable) {
        return variable.getTargets().stream().filter(Registry.class::isInstance).map(Registry.class::cast)
                .toList();
    }

    private Optional<Value> record(String name, Words words) {
        return RecordId.isValid(words.text()) ? Optional.of(Values.record(name, words.text()))
                : problems.error(words.span(), "dossier.record.form", words.text());
    }
}
