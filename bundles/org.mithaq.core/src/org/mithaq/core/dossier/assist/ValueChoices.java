package org.mithaq.core.dossier.assist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mithaq.codebook.evaluation.Evaluator;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.dossier.value.Keyword;
import org.mithaq.core.dossier.value.Names;
import org.mithaq.core.dossier.value.ValueReader;
import org.mithaq.core.lookup.AllowedChoices;
import org.mithaq.core.lookup.Choice;
import org.mithaq.core.lookup.LabelFinder;
import org.mithaq.core.lookup.Restrictions;
import org.mithaq.core.lookup.Sifted;
import org.mithaq.core.project.Project;
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
import org.mithaq.model.coding.ValueHolder;

/** What can be the value of a feature. */
final class ValueChoices {

    private final Names names;
    private final Project project;
    private final Evaluator evaluator;

    ValueChoices(Names names, Project project) {
        this.names = names;
        this.project = project;
        this.evaluator = new Evaluator(names.codebook());
    }

    /**
     * The choices that fit what was typed, the best first; those whose value is a text are written as that.
     *
     * @param holder what is written of the record or participation so far
     * @return entries apart from records
     */
    List<Sifted<?>> of(Feature feature, ValueHolder holder, String typed) {
        return switch (feature) {
            case BooleanVariable yesNo -> List.of(all(Stream.of(Keyword.YES, Keyword.NO).map(Keyword::word)
                    .filter(word -> word.startsWith(typed)).map(word -> plain(word, word)).toList()));
            case QuantityVariable quantity when quantity.getUnits() != null && typed.contains(" ") ->
                    List.of(all(units(quantity, typed)));
            case Link link -> List.of(records(link, holder, List.of(link.getTarget()), typed));
            case ReferenceVariable reference -> Stream.concat(named(feature, holder, typed).stream(),
                    Stream.of(records(feature, holder, reference.getTargets().stream()
                            .filter(RecordType.class::isInstance).map(RecordType.class::cast).toList(), typed))).toList();
            default -> named(feature, holder, typed);
        };
    }

    private List<Sifted<?>> named(Feature feature, ValueHolder holder, String typed) {
        return entries(feature).stream().<Sifted<?>>map(finder -> new AllowedChoices<>(finder,
                Restrictions.of(feature, holder, evaluator, project.recordsNow()),
                element -> Optional.of(evaluator.candidate(element))).find(typed)).toList();
    }

    private static Sifted<String> all(List<Choice<String>> choices) {
        return new Sifted<>(choices, List.of());
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

    private Sifted<String> records(Feature feature, ValueHolder holder, List<RecordType> types, String typed) {
        if (types.isEmpty()) {
            return all(List.of());
        }
        List<String> wanted = types.stream().map(RecordType::getName).toList();
        Map<String, CodedRecord> known = new LinkedHashMap<>();
        project.ownCodings().stream().flatMap(CodedRecords::all).filter(record -> wanted.contains(record.getType()))
                .forEach(record -> known.put(record.getId(), record));
        LabelFinder<String> finder = new LabelFinder<>(known.values().stream()
                .map(record -> plain(record.getId(), title(record))).toList());
        return new AllowedChoices<>(finder, Restrictions.of(feature, holder, evaluator, project.recordsNow()),
                id -> Optional.of(evaluator.subject(known.get(id)))).find(typed);
    }

    private static String title(CodedRecord record) {
        return record.getValues().stream().filter(TextValue.class::isInstance).map(TextValue.class::cast)
                .map(TextValue::getText).findFirst().map(text -> record.getId() + " " + text).orElse(record.getId());
    }

    private static Choice<String> plain(String id, String label) {
        return new Choice<>(id, id, label, "", "", List.of(), List.of());
    }
}
