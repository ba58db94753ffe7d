package org.mithaq.ui.annotation.form;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.evaluation.Evaluator;
import org.mithaq.codebook.evaluation.context.EvaluationContext;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.coding.CodingEditor;
import org.mithaq.core.lookup.AllowedChoices;
import org.mithaq.core.lookup.Choice;
import org.mithaq.core.lookup.CodebookChoices;
import org.mithaq.core.lookup.LabelFinder;
import org.mithaq.core.lookup.Restrictions;
import org.mithaq.core.project.Project;
import org.mithaq.model.codebook.Category;
import org.mithaq.model.codebook.CategoryList;
import org.mithaq.model.codebook.Code;
import org.mithaq.model.codebook.DocumentedElement;
import org.mithaq.model.codebook.Entry;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.ReferenceTarget;
import org.mithaq.model.codebook.Registry;
import org.mithaq.model.codebook.Scale;
import org.mithaq.model.coding.EntryValue;
import org.mithaq.model.coding.RecordValue;
import org.mithaq.model.coding.Value;
import org.mithaq.ui.annotation.form.value.Target;
import org.mithaq.ui.annotation.form.value.ValueEditors;
import org.mithaq.ui.annotation.form.value.ValueKit;
import org.mithaq.ui.annotation.form.value.ValueSite;
import org.mithaq.ui.annotation.records.RecordTexts;

/** What all fields of a form share, for one project and one state of its codebook. Finders are made once. */
final class FormContext implements ValueKit {

    private final Project project;
    private final LoadedCodebook codebook;
    private final Locale locale;
    private final CodebookChoices choices;
    private final Evaluator evaluator;
    private final ValueEditors editors;
    private final DerivedValues derived;
    private final Map<Object, LabelFinder<?>> finders = new HashMap<>();

    FormContext(Project project, Locale locale) {
        this.project = project;
        this.codebook = project.codebook();
        this.locale = locale;
        this.choices = new CodebookChoices(codebook, locale.getLanguage());
        this.editors = new ValueEditors(this);
        this.evaluator = new Evaluator(codebook);
        this.derived = new DerivedValues(project, evaluator, codebook, locale);
    }

    Project project() {
        return project;
    }

    CodingEditor editor() {
        return project.editor();
    }

    LoadedCodebook codebook() {
        return codebook;
    }

    /** What derived variables come to. */
    DerivedValues derived() {
        return derived;
    }

    ValueEditors editors() {
        return editors;
    }

    @Override
    public Locale locale() {
        return locale;
    }

    @Override
    public CodebookChoices choices() {
        return choices;
    }

    @Override
    public <T extends DocumentedElement> AllowedChoices<T> allowedCodes(LabelFinder<T> all, ValueSite site) {
        return allowed(all, site, (context, code) -> Optional.of(evaluator.candidate(code)));
    }

    @Override
    public AllowedChoices<Target> allowedTargets(LabelFinder<Target> all, ValueSite site) {
        return allowed(all, site, (context, target) -> switch (target) {
            case Target.EntryTarget entry -> entry(entry).map(evaluator::candidate);
            case Target.RecordTarget record -> context.record(record.record(), CodedRecords.recordOf(site.holder()))
                    .map(evaluator::subject);
        });
    }

    private <T> AllowedChoices<T> allowed(LabelFinder<T> all, ValueSite site,
            BiFunction<EvaluationContext, T, Optional<Result>> candidates) {
        EvaluationContext context = project.recordsNow();
        return new AllowedChoices<>(all, Restrictions.of(site.feature(), site.holder(), evaluator, context),
                value -> candidates.apply(context, value));
    }

    private Optional<Entry> entry(Target.EntryTarget target) {
        return codebook.registry(target.registry()).flatMap(registry -> codebook.entry(registry, target.entry()));
    }

    @Override
    public String targetLabel(Value value) {
        return switch (value) {
            case EntryValue entry -> entry(new Target.EntryTarget(entry.getRegistry(), entry.getEntry()))
                    .map(choices::label).orElse(entry.getEntry());
            case RecordValue record -> project.recordsNow().record(record.getRecord(), CodedRecords.recordOf(value))
                    .map(new RecordTexts(codebook, locale)::name).orElse(record.getRecord());
            default -> "";
        };
    }

    @Override
    public LabelFinder<Category> categories(CategoryList list) {
        return finder(list, () -> new LabelFinder<>(choices.categories(list)));
    }

    @Override
    public LabelFinder<Code> positions(Scale scale) {
        return finder(scale, () -> new LabelFinder<>(choices.positions(scale)));
    }

    @Override
    public LabelFinder<Target> entries(Registry registry) {
        return finder(registry, () -> new LabelFinder<>(entryChoices(registry)));
    }

    @Override
    public List<Choice<Target>> records(RecordType type) {
        RecordTexts texts = new RecordTexts(codebook, locale);
        return project.ownCodings().stream().flatMap(CodedRecords::all)
                .filter(record -> record.getType().equals(type.getName()))
                .map(record -> new Choice<Target>(new Target.RecordTarget(record.getId()), record.getId(),
                        texts.name(record), "", texts.quote(record), List.of(texts.quote(record)), List.of()))
                .toList();
    }

    @Override
    public LabelFinder<Target> targets(List<ReferenceTarget> targets) {
        Optional<ReferenceTarget> only = Optional.of(targets).filter(list -> list.size() == 1).map(List::getFirst);
        if (only.isPresent() && only.orElseThrow() instanceof Registry registry) {
            return entries(registry);
        }
        return new LabelFinder<>(targets.stream().flatMap(this::choices).toList());
    }

    private Stream<Choice<Target>> choices(ReferenceTarget target) {
        return switch (target) {
            case Registry registry -> entries(registry).all().stream();
            case RecordType type -> records(type).stream();
            default -> Stream.empty();
        };
    }

    private List<Choice<Target>> entryChoices(Registry registry) {
        return choices.entries(registry).stream().map(choice -> choice.<Target>with(
                new Target.EntryTarget(registry.getName(), choice.id()))).toList();
    }

    @SuppressWarnings("unchecked")
    private <T> LabelFinder<T> finder(Object key, Supplier<LabelFinder<T>> maker) {
        return (LabelFinder<T>) finders.computeIfAbsent(key, missing -> maker.get());
    }
}
