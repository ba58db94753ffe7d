package org.mithaq.core.dossier.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.core.dossier.syntax.Span;
import org.mithaq.core.dossier.syntax.Term;
import org.mithaq.core.lookup.Choice;
import org.mithaq.core.lookup.CodebookChoices;
import org.mithaq.core.lookup.LabelFinder;
import org.mithaq.model.codebook.Category;
import org.mithaq.model.codebook.CategoryList;
import org.mithaq.model.codebook.Code;
import org.mithaq.model.codebook.DerivedVariable;
import org.mithaq.model.codebook.DocumentedElement;
import org.mithaq.model.codebook.Entry;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.MissingReason;
import org.mithaq.model.codebook.NamedElement;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.Registry;
import org.mithaq.model.codebook.Role;
import org.mithaq.model.codebook.Scale;

/**
 * What names and labels in a dossier stand for. An id goes before a label; a label of either language will do as long as
 * it belongs to one thing alone. Finders are made when they are asked for first; for one thread.
 */
public final class Names {

    private static final int PROPOSED = 5;

    private final LoadedCodebook codebook;
    private final CodebookChoices choices;
    private final Map<Object, LabelFinder<?>> finders = new HashMap<>();

    /**
     * @param language of the labels that are shown, an ISO 639 code
     */
    public Names(LoadedCodebook codebook, String language) {
        this.codebook = codebook;
        this.choices = new CodebookChoices(codebook, language);
    }

    public LoadedCodebook codebook() {
        return codebook;
    }

    /** What can be chosen, with labels in the language. */
    public CodebookChoices choices() {
        return choices;
    }

    /** The record type that a term names. */
    public Optional<RecordType> type(Term term, Problems problems) {
        return codebook.recordType(term.text()).or(() -> isExact(term) ? Optional.empty() : types().exact(term.text())
                .map(Choice::value)).or(() -> unknown(term.span(), "dossier.type.unknown", term.text(), "", types(), problems));
    }

    /** The feature of a record type that a term names. */
    public Optional<Feature> feature(RecordType type, Term term) {
        return codebook.feature(type, term.text())
                .or(() -> isExact(term) ? Optional.empty() : features(type).exact(term.text()).map(Choice::value));
    }

    /** The attribute of a role that a term names. */
    public Optional<Feature> attribute(Role role, Term term) {
        return codebook.attribute(role, term.text())
                .or(() -> isExact(term) ? Optional.empty() : attributes(role).exact(term.text()).map(Choice::value));
    }

    /** Tells that something has no feature of a name. */
    public void unknownFeature(Term term, DocumentedElement owner, Problems problems) {
        LabelFinder<Feature> known = owner instanceof Role role ? attributes(role) : features((RecordType) owner);
        unknown(term.span(), "dossier.feature.unknown", term.text(), owner.getName(), known, problems);
    }

    Optional<Category> category(CategoryList list, Words words, Problems problems) {
        return codebook.category(list, words.text()).or(() -> byLabel(words, "dossier.code.unknown", list.getName(),
                categories(list), problems));
    }

    Optional<Code> position(Scale scale, Words words, Problems problems) {
        return codebook.position(scale, words.text()).or(() -> byLabel(words, "dossier.code.unknown", scale.getName(),
                positions(scale), problems));
    }

    Optional<MissingReason> reason(Words words, Problems problems) {
        return codebook.missingReason(words.text())
                .or(() -> byLabel(words, "dossier.reason.unknown", "", reasons(), problems));
    }

    Optional<Entry> entry(List<Registry> registries, Words words, Problems problems) {
        List<Entry> byId = registries.stream().flatMap(registry -> entry(registry, words).stream()).toList();
        if (byId.size() == 1) {
            return Optional.of(byId.getFirst());
        }
        String names = registries.stream().map(NamedElement::getName).collect(Collectors.joining(", "));
        return byLabel(words, "dossier.entry.unknown", names, entries(registries), problems);
    }

    private Optional<Entry> entry(Registry registry, Words words) {
        String prefix = registry.getName() + ".";
        return codebook.entry(registry, words.text()).or(() -> words.text().startsWith(prefix)
                ? codebook.entry(registry, words.text().substring(prefix.length())) : Optional.empty());
    }

    private static <T> Optional<T> byLabel(Words words, String code, String within, LabelFinder<T> finder,
            Problems problems) {
        Optional<T> found = words.isExact() ? Optional.empty() : finder.exact(words.text()).map(Choice::value);
        return found.or(() -> unknown(words.span(), code, words.text(), within, finder, problems));
    }

    private static <T> Optional<T> unknown(Span span, String code, String written, String within, LabelFinder<T> finder,
            Problems problems) {
        List<Choice<T>> near = finder.find(written);
        String proposed = (near.isEmpty() ? finder.all() : near).stream().limit(PROPOSED).map(Choice::id)
                .collect(Collectors.joining(", "));
        return problems.error(span, code, written, within, proposed);
    }

    private static boolean isExact(Term term) {
        return term.kind() == Term.Kind.NAME;
    }

    /** The record types. */
    public LabelFinder<RecordType> types() {
        return finder(RecordType.class, () -> documented(codebook.recordTypes()));
    }

    /** The features of a type that can be written: what is derived is not. */
    public LabelFinder<Feature> features(RecordType type) {
        return finder(type, () -> documented(written(type.getFeatures())));
    }

    /** The attributes of a role. */
    public LabelFinder<Feature> attributes(Role role) {
        return finder(role, () -> documented(written(role.getAttributes())));
    }

    private static List<Feature> written(List<? extends Feature> features) {
        return features.stream().map(Feature.class::cast)
                .filter(feature -> feature.getName() != null && !(feature instanceof DerivedVariable)).toList();
    }

    /** The categories of a list that are to be used. */
    public LabelFinder<Category> categories(CategoryList list) {
        return finder(list, () -> choices.categories(list));
    }

    /** The points of a scale and the codes off it. */
    public LabelFinder<Code> positions(Scale scale) {
        return finder(scale, () -> choices.positions(scale));
    }

    /** The missing reasons. */
    public LabelFinder<MissingReason> reasons() {
        return finder(MissingReason.class, () -> documented(codebook.missingReasons()));
    }

    /** The entries of several registries. */
    public LabelFinder<Entry> entries(List<Registry> registries) {
        return finder(registries, () -> registries.stream().flatMap(each -> choices.entries(each).stream()).toList());
    }

    private <T extends DocumentedElement> List<Choice<T>> documented(List<T> elements) {
        List<Choice<T>> all = new ArrayList<>();
        for (T element : elements) {
            Stream<String> labels = element.getLabels().stream().map(label -> label.getText());
            all.add(new Choice<>(element, element.getName(), choices.label(element), "", choices.definition(element),
                    labels.toList(), List.of()));
        }
        return all;
    }

    /** Each key stands for things of one type alone. */
    @SuppressWarnings("unchecked")
    private <T> LabelFinder<T> finder(Object key, Supplier<List<Choice<T>>> made) {
        return (LabelFinder<T>) finders.computeIfAbsent(key, k -> new LabelFinder<>(made.get()));
    }
}
