package org.mithaq.core.dossier.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mithaq.core.coding.Values;
import org.mithaq.core.dossier.syntax.Quoting;
import org.mithaq.core.dossier.syntax.Span;
import org.mithaq.core.dossier.syntax.Term;
import org.mithaq.model.coding.BooleanValue;
import org.mithaq.model.coding.CategoryValue;
import org.mithaq.model.coding.CodingFactory;
import org.mithaq.model.coding.DateValue;
import org.mithaq.model.coding.EntryValue;
import org.mithaq.model.coding.MissingValue;
import org.mithaq.model.coding.NumberValue;
import org.mithaq.model.coding.Participation;
import org.mithaq.model.coding.PositionValue;
import org.mithaq.model.coding.QuantityValue;
import org.mithaq.model.coding.RecordValue;
import org.mithaq.model.coding.TextValue;
import org.mithaq.model.coding.Value;

/** Values written behind {@code as}: with their kind and exactly as they are stored, whatever the codebook says. */
public final class ExplicitValues {

    /** The words for the kinds, as they stand behind {@code as}. */
    public static final Set<String> KINDS = Set.of("text", "yesno", "number", "quantity", "date", "category", "position",
            "role", "entry", "record", "missing");

    private static final String NOTHING = Keyword.NONE.word();

    private ExplicitValues() {
    }

    static String print(Value value) {
        return Keyword.AS.word() + " " + switch (value) {
            case TextValue text -> "text " + Quoting.text(text.getText());
            case BooleanValue yesNo -> "yesno " + (yesNo.isValue() ? Keyword.YES : Keyword.NO).word();
            case NumberValue number -> "number " + number(number.getValue());
            case QuantityValue quantity -> "quantity " + quantity(quantity);
            case DateValue date -> "date " + date(date);
            case CategoryValue category -> "category " + name(category.getCategory());
            case PositionValue position -> "position " + name(position.getCode());
            case Participation role -> "role " + name(role.getRegistry()) + " " + name(role.getEntry());
            case EntryValue entry -> "entry " + name(entry.getRegistry()) + " " + name(entry.getEntry());
            case RecordValue record -> "record " + name(record.getRecord());
            case MissingValue missing -> "missing " + name(missing.getReason());
            default -> throw new IllegalArgumentException("No kind of value: " + value.eClass().getName());
        };
    }

    private static String number(BigDecimal number) {
        return number == null ? NOTHING : number.toString();
    }

    private static String quantity(QuantityValue quantity) {
        return number(quantity.getMin()) + " " + number(quantity.getMax()) + " "
                + (quantity.isApproximate() ? Keyword.APPROXIMATE.word() + " " : "")
                + name(quantity.getUnit()) + " " + Quoting.text(quantity.getText());
    }

    private static String date(DateValue date) {
        String alternatives = date.getAlternatives().stream().map(each -> " " + Quoting.text(each))
                .collect(Collectors.joining());
        return name(date.getEdtf()) + " " + name(date.getQualifier()) + " " + Quoting.text(date.getText()) + alternatives;
    }

    private static String name(String name) {
        return Quoting.name(name, Set.of());
    }

    /**
     * @param terms behind {@code as}
     * @param where to point at when something is missing
     */
    static Optional<Value> read(String variable, List<Term> terms, Span where, Problems problems) {
        String kind = terms.isEmpty() ? "" : terms.getFirst().text();
        List<String> said = terms.stream().skip(1).map(Term::text).toList();
        int least = switch (kind) {
            case "role", "entry" -> 2;
            case "date" -> 3;
            case "quantity" -> 4;
            default -> 1;
        };
        try {
            Optional<Value> value = said.size() < least ? Optional.empty()
                    : Optional.ofNullable(value(variable, kind, said, terms.get(1)));
            return value.or(() -> problems.error(where, "dossier.as.form", kind));
        } catch (NumberFormatException e) {
            return problems.error(where, "dossier.as.form", kind);
        }
    }

    private static Value value(String variable, String kind, List<String> said, Term first) {
        String one = said.getFirst();
        return switch (kind) {
            case "text" -> Values.text(variable, one);
            case "yesno" -> Values.yesNo(variable, Keyword.YES.is(first));
            case "number" -> Values.number(variable, number(one));
            case "quantity" -> quantity(variable, said);
            case "date" -> date(variable, said);
            case "category" -> Values.category(variable, one);
            case "position" -> Values.position(variable, one);
            case "role" -> Values.participation(variable, one, said.get(1));
            case "entry" -> Values.entry(variable, one, said.get(1));
            case "record" -> Values.record(variable, one);
            case "missing" -> Values.missing(variable, one);
            default -> null;
        };
    }

    private static BigDecimal number(String text) {
        return text.equals(NOTHING) ? null : new BigDecimal(text);
    }

    private static QuantityValue quantity(String variable, List<String> said) {
        boolean approximate = Keyword.APPROXIMATE.spellings().contains(said.get(2)) && said.size() > 4;
        int unit = approximate ? 3 : 2;
        return Values.quantity(variable, Optional.ofNullable(number(said.get(0))),
                Optional.ofNullable(number(said.get(1))), approximate, said.get(unit), said.get(unit + 1));
    }

    private static DateValue date(String variable, List<String> said) {
        DateValue date = CodingFactory.eINSTANCE.createDateValue();
        date.setVariable(variable);
        date.setEdtf(said.get(0));
        date.setQualifier(said.get(1));
        date.setText(said.get(2));
        date.getAlternatives().addAll(said.subList(3, said.size()));
        return date;
    }
}
