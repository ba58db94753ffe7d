package org.mithaq.core.dossier.assist;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.mithaq.core.dossier.value.Keyword;
import org.mithaq.core.dossier.value.Names;
import org.mithaq.core.dossier.value.ValueReader;
import org.mithaq.core.lookup.Choice;
import org.mithaq.core.lookup.LabelFinder;
import org.mithaq.model.codebook.BooleanVariable;
import org.mithaq.model.codebook.CategoryVariable;
import org.mithaq.model.codebook.DocumentedElement;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.Link;
import org.mithaq.model.codebook.PositionVariable;
import org.mithaq.model.codebook.QuantityVariable;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.ReferenceVariable;
import org.mithaq.model.codebook.Role;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.TextValue;

/** What can be the value of a feature. */
final class ValueChoices {

    private final Names names;
    private final Supplier<List<CodedRecord>> records;

    ValueChoices(Names names, Supplier<List<CodedRecord>> records) {
        this.names = names;
        this.records = records;
    }

    /** The choices that fit what was typed, the best first; those whose value is a text are written as that. */
    List<? extends Choice<?>> of(Feature feature, String typed) {
        return switch (feature) {
            case BooleanVariable yesNo -> Stream.of(Keyword.YES, Keyword.NO).map(Keyword::word)
                    .filter(word -> word.startsWith(typed)).map(word -> plain(word, word)).toList();
            case QuantityVariable quantity when quantity.getUnits() != null && typed.contains(" ") ->
                    units(quantity, typed);
            case Link link -> recordsOf(List.of(link.getTarget()), typed);
            case ReferenceVariable reference -> Stream.concat(
                    entries(feature).stream().flatMap(finder -> finder.find(typed).stream()),
                    recordsOf(reference.getTargets().stream().filter(RecordType.class::isInstance)
                            .map(RecordType.class::cast).toList(), typed).stream()).toList();
            default -> entries(feature).<List<? extends Choice<?>>>map(finder -> finder.find(typed)).orElse(List.of());
        };
    }

    /** What a whole id or label means. */
    Optional<? extends DocumentedElement> exact(Feature feature, String typed) {
        return entries(feature).flatMap(finder -> exact(finder, typed));
    }

    private static <T extends DocumentedElement> Optional<T> exact(LabelFinder<T> finder, String typed) {
        return finder.byId(typed).or(() -> finder.exact(typed)).map(Choice::value);
    }

    private Optional<LabelFinder<? extends DocumentedElement>> entries(Feature feature) {
        return switch (feature) {
            case CategoryVariable category when category.getList() != null -> Optional.of(names.categories(category.getList()));
            case PositionVariable position when position.getScale() != null -> Optional.of(names.positions(position.getScale()));
            case Role role when role.getRegistry() != null -> Optional.of(names.entries(List.of(role.getRegistry())));
            case ReferenceVariable reference -> Optional.of(names.entries(ValueReader.registries(reference)));
            default -> Optional.empty();
        };
    }

    /** Behind the number, which stays. */
    private List<Choice<String>> units(QuantityVariable quantity, String typed) {
        int blank = typed.indexOf(' ');
        String number = typed.substring(0, blank + 1);
        return names.categories(quantity.getUnits()).find(typed.substring(blank + 1)).stream()
                .map(choice -> choice.with(number + choice.id())).toList();
    }

    private List<Choice<String>> recordsOf(List<RecordType> types, String typed) {
        List<String> wanted = types.stream().map(RecordType::getName).toList();
        List<Choice<String>> known = records.get().stream().filter(record -> wanted.contains(record.getType()))
                .map(record -> plain(record.getId(), title(record))).toList();
        return new LabelFinder<>(known).find(typed);
    }

    private static String title(CodedRecord record) {
        return record.getValues().stream().filter(TextValue.class::isInstance).map(TextValue.class::cast)
                .map(TextValue::getText).findFirst().map(text -> record.getId() + " " + text).orElse(record.getId());
    }

    private static Choice<String> plain(String id, String label) {
        return new Choice<>(id, id, label, "", "", List.of(), List.of());
    }
}
