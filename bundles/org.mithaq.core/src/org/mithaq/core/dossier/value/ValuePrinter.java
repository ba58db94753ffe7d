package org.mithaq.core.dossier.value;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.core.dossier.syntax.DossierParser;
import org.mithaq.core.dossier.syntax.DossierSyntax;
import org.mithaq.core.dossier.syntax.Quoting;
import org.mithaq.core.dossier.syntax.Statement;
import org.mithaq.core.entry.EnteredDate;
import org.mithaq.core.entry.EnteredNumber;
import org.mithaq.core.entry.EnteredQuantity;
import org.mithaq.model.codebook.CategoryVariable;
import org.mithaq.model.codebook.DocumentedElement;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.PositionVariable;
import org.mithaq.model.codebook.ReferenceVariable;
import org.mithaq.model.coding.BooleanValue;
import org.mithaq.model.coding.CategoryValue;
import org.mithaq.model.coding.CodingPackage.Literals;
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

    private static final Set<String> KEYWORDS = Keyword.spellings(Keyword.AS, Keyword.MISSING);

    private final WrittenNames written;
    private final Names names;
    private final Map<Code, Optional<String>> labels = new HashMap<>();

    /** What a value says that only names something of the codebook. */
    private record Code(Feature feature, EClass kind, String registry, String id) {
    }

    /** @param written in what language labels are written, if at all */
    public ValuePrinter(WrittenNames written) {
        this.written = written;
        this.names = written.names();
    }

    /**
     * What stands behind the name of the variable, without basis, note and the like.
     *
     * @param feature what the codebook declares under the name; empty when nothing
     */
    public String print(Optional<Feature> feature, Value value) {
        return feature.flatMap(known -> label(known, value).or(() -> brief(known, value)
                .filter(text -> readsAs(known, text, value)))).orElseGet(() -> ExplicitValues.print(value));
    }

    /** A label in place of an id, where that is read as the same. */
    private Optional<String> label(Feature feature, Value value) {
        return written.areLabels() ? code(feature, value).flatMap(code -> labels.computeIfAbsent(code,
                missing -> label(code).flatMap(label -> ways(label)
                        .map(text -> value instanceof MissingValue ? Keyword.MISSING.word() + " " + text : text)
                        .filter(text -> readsAs(feature, text, value)).findFirst()))) : Optional.empty();
    }

    private static Stream<String> ways(String label) {
        String quoted = Quoting.text(label);
        return quoted.length() == label.length() + 2 ? Stream.of(label, quoted) : Stream.of(quoted);
    }

    private static Optional<Code> code(Feature feature, Value value) {
        return Optional.ofNullable(switch (value) {
            case CategoryValue category -> category.getCategory();
            case PositionValue position -> position.getCode();
            case EntryValue entry -> entry.getEntry();
            case MissingValue missing -> missing.getReason();
            default -> null;
        }).map(id -> new Code(feature, value.eClass(), value instanceof EntryValue entry ? entry.getRegistry() : "", id));
    }

    private Optional<String> label(Code code) {
        LoadedCodebook codebook = names.codebook();
        Optional<? extends DocumentedElement> element = code.kind() == Literals.MISSING_VALUE
                ? codebook.missingReason(code.id()) : switch (code.feature()) {
                    case CategoryVariable category when category.getList() != null ->
                            codebook.category(category.getList(), code.id());
                    case PositionVariable position when position.getScale() != null ->
                            codebook.position(position.getScale(), code.id());
                    default -> codebook.registry(code.registry()).flatMap(registry -> codebook.entry(registry, code.id()));
                };
        return element.map(names.choices()::label);
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
                .filter(attribute -> attribute.getEContainingClass() != Literals.VALUE).toList();
    }
}
