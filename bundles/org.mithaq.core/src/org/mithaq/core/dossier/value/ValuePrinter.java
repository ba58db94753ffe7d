package org.mithaq.core.dossier.value;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.mithaq.core.dossier.syntax.DossierParser;
import org.mithaq.core.dossier.syntax.DossierSyntax;
import org.mithaq.core.dossier.syntax.Quoting;
import org.mithaq.core.dossier.syntax.Statement;
import org.mithaq.core.entry.EnteredDate;
import org.mithaq.core.entry.EnteredNumber;
import org.mithaq.core.entry.EnteredQuantity;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.ReferenceVariable;
import org.mithaq.model.coding.BooleanValue;
import org.mithaq.model.coding.CategoryValue;
import org.mithaq.model.coding.CodingPackage;
import org.mithaq.model.coding.DateValue;
import org.mithaq.model.coding.EntryValue;
import org.mithaq.model.coding.MissingValue;
import org.mithaq.model.coding.NumberValue;
import org.mithaq.model.coding.PositionValue;
import org.mithaq.model.coding.QuantityValue;
import org.mithaq.model.coding.RecordValue;
import org.mithaq.model.coding.TextValue;
import org.mithaq.model.coding.Value;

/**
 * Writes values in the short notation where that is read as the same value under the codebook, and with their kind
 * where it is not: unknown codes, damaged dates, values of another kind than declared.
 */
public final class ValuePrinter {

    private static final Set<String> KEYWORDS = Set.of(Keyword.AS.word(), Keyword.MISSING.word(), "كما", "غائب");

    private final Names names;

    public ValuePrinter(Names names) {
        this.names = names;
    }

    /**
     * What stands behind the name of the variable, without basis, note and the like.
     *
     * @param feature what the codebook declares under the name; empty when nothing
     */
    public String print(Optional<Feature> feature, Value value) {
        return feature.flatMap(known -> brief(known, value)
                .filter(text -> readsAs(known, text, value))).orElseGet(() -> ExplicitValues.print(value));
    }

    private boolean readsAs(Feature feature, String text, Value value) {
        DossierSyntax syntax = DossierParser.parse("x " + text);
        if (!syntax.problems().isEmpty() || syntax.statements().size() != 1) {
            return false;
        }
        Statement statement = syntax.statements().getFirst();
        Problems problems = new Problems();
        Optional<Value> read = statement.phrases().size() > 1 ? Optional.empty() : new ValueReader(names, problems)
                .read(feature, statement.phrases().getFirst().terms(), statement.span());
        return read.filter(same -> sameContent(same, value)).isPresent();
    }

    private Optional<String> brief(Feature feature, Value value) {
        return switch (value) {
            case TextValue text -> Optional.of(Quoting.text(text.getText()));
            case BooleanValue yesNo -> Optional.of((yesNo.isValue() ? Keyword.YES : Keyword.NO).word());
            case NumberValue number -> Optional.ofNullable(number.getValue()).map(EnteredNumber::format);
            case QuantityValue quantity -> Optional.of(EnteredQuantity.of(quantity).format()
                    + spaced(quantity.getUnit().isEmpty() ? "" : name(quantity.getUnit())) + spacedText(quantity.getText()));
            case DateValue date -> EnteredDate.of(date).map(entered -> entered.format() + spacedText(date.getText()));
            case CategoryValue category -> Optional.of(name(category.getCategory()));
            case PositionValue position -> Optional.of(name(position.getCode()));
            case EntryValue entry -> Optional.of(entry(feature, entry));
            case RecordValue record -> Optional.of(name(record.getRecord()));
            case MissingValue missing -> Optional.of(Keyword.MISSING.word() + " " + name(missing.getReason()));
            default -> Optional.empty();
        };
    }

    private String entry(Feature feature, EntryValue entry) {
        boolean several = feature instanceof ReferenceVariable variable && ValueReader.registries(variable).size() > 1;
        return several ? entry.getRegistry() + "." + entry.getEntry() : name(entry.getEntry());
    }

    private static String name(String name) {
        return Quoting.name(name, KEYWORDS);
    }

    private static String spaced(String text) {
        return text.isEmpty() ? "" : " " + text;
    }

    private static String spacedText(String text) {
        return text.isEmpty() ? "" : " " + Quoting.text(text);
    }

    /** Whether two values say the same, whatever they rest on and whoever wrote them. */
    public static boolean sameContent(Value one, Value other) {
        EClass type = one.eClass();
        return type == other.eClass() && one.getVariable().equals(other.getVariable())
                && content(type).stream().allMatch(attribute -> Objects.equals(one.eGet(attribute), other.eGet(attribute)));
    }

    private static List<EAttribute> content(EClass type) {
        return type.getEAllAttributes().stream()
                .filter(attribute -> attribute.getEContainingClass() != CodingPackage.Literals.VALUE).toList();
    }
}
