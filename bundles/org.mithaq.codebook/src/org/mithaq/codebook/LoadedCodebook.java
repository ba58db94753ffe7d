package org.mithaq.codebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.xtext.EcoreUtil2;
import org.mithaq.codebook.expression.ExpressionTypes;
import org.mithaq.codebook.library.PropertyLibrary;
import org.mithaq.codebook.resource.VisibleDeclarations;
import org.mithaq.model.codebook.Category;
import org.mithaq.model.codebook.CategoryList;
import org.mithaq.model.codebook.Changes;
import org.mithaq.model.codebook.Code;
import org.mithaq.model.codebook.Codebook;
import org.mithaq.model.codebook.Dataset;
import org.mithaq.model.codebook.Declaration;
import org.mithaq.model.codebook.DocumentedElement;
import org.mithaq.model.codebook.Entry;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.Import;
import org.mithaq.model.codebook.LocalizedText;
import org.mithaq.model.codebook.MissingReason;
import org.mithaq.model.codebook.MissingReasonList;
import org.mithaq.model.codebook.NamedElement;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.Registry;
import org.mithaq.model.codebook.RegistryExtension;
import org.mithaq.model.codebook.Role;
import org.mithaq.model.codebook.Rule;
import org.mithaq.model.codebook.Scale;

/**
 * The codebook of a project as its files declare it. It does not change, and several threads may read it, as long as
 * nobody writes to its elements. References of elements lead to elements or, where a file is broken, to nothing.
 */
public final class LoadedCodebook {

    private final List<Codebook> own;
    private final List<Codebook> codebooks;
    private final List<CodebookIssue> issues;
    private final ExpressionTypes types;
    private final PropertyLibrary library;
    private final Map<Registry, List<RegistryExtension>> extensions;
    private final CodebookIndex index;
    private final Map<Class<?>, Object> foundOut = new ConcurrentHashMap<>();

    /**
     * @param own the codebooks of the project's files, in the order of the files
     * @param codebooks the same, and the standard codebooks that they import and have no copy of
     * @param issues what is wrong in them
     * @param types the static types of the expressions in them
     * @param library the properties that things have by themselves
     */
    public LoadedCodebook(List<Codebook> own, List<Codebook> codebooks, List<CodebookIssue> issues,
            ExpressionTypes types, PropertyLibrary library) {
        this.own = List.copyOf(own);
        this.codebooks = List.copyOf(codebooks);
        this.issues = List.copyOf(issues);
        this.types = types;
        this.library = library;
        extensions = VisibleDeclarations.byRegistry(declarations(RegistryExtension.class).stream());
        index = new CodebookIndex(this);
    }

    /** What is wrong, in the order of the files. */
    public List<CodebookIssue> issues() {
        return issues;
    }

    /** Whether something is wrong that is more than a warning. */
    public boolean hasErrors() {
        return issues.stream().anyMatch(issue -> issue.severity() == CodebookIssue.Severity.ERROR);
    }

    /** All codebooks: those of the project's files first, then the standard ones that they import from the program. */
    public List<Codebook> codebooks() {
        return codebooks;
    }

    /** The name of the main codebook: the project's first one that no other imports; empty when there is none. */
    public String name() {
        return main().map(Codebook::getName).orElse("");
    }

    /** The version of the main codebook; empty when it states none. */
    public String version() {
        return main().map(Codebook::getVersion).orElse("");
    }

    /** The languages of the main codebook, the first choice first. */
    public List<String> languages() {
        return main().map(codebook -> List.copyOf(codebook.getLanguages())).orElse(List.of());
    }

    /** What became of names from one version of the main codebook to the next, in the order of its file. */
    public List<Changes> changes() {
        return main().map(codebook -> List.copyOf(codebook.getChanges())).orElse(List.of());
    }

    private Optional<Codebook> main() {
        return own.stream().filter(this::isImportedByNone).findFirst().or(() -> own.stream().findFirst());
    }

    private boolean isImportedByNone(Codebook codebook) {
        return codebooks.stream().filter(other -> other != codebook).flatMap(other -> other.getImports().stream())
                .map(Import::getCodebook).noneMatch(imported -> imported == codebook);
    }

    /** The record types, in the order of the files; those of unfinished files that have no name yet are left out. */
    public List<RecordType> recordTypes() {
        return declarations(RecordType.class).stream().filter(type -> type.getName() != null).toList();
    }

    /** The record type of a name. */
    public Optional<RecordType> recordType(String name) {
        return index.recordType(name);
    }

    /** The feature of a name that a record type declares. */
    public Optional<Feature> feature(RecordType type, String name) {
        return index.feature(type, name);
    }

    /** The attribute of a name that a role declares. */
    public Optional<Feature> attribute(Role role, String name) {
        return index.attribute(role, name);
    }

    /** The category of an id in a list, at whatever depth. */
    public Optional<Category> category(CategoryList list, String id) {
        return index.category(list, id);
    }

    /** The point of a scale of an id, or the code off it. */
    public Optional<Code> position(Scale scale, String id) {
        return index.position(scale, id);
    }

    /** The lists, in the order of the files. */
    public List<CategoryList> lists() {
        return declarations(CategoryList.class);
    }

    /** The scales, in the order of the files. */
    public List<Scale> scales() {
        return declarations(Scale.class);
    }

    /** The lists of missing reasons, in the order of the files. */
    public List<MissingReasonList> missingReasonLists() {
        return declarations(MissingReasonList.class);
    }

    /** The list of a name. */
    public Optional<CategoryList> list(String name) {
        return named(CategoryList.class, name);
    }

    /** The scale of a name. */
    public Optional<Scale> scale(String name) {
        return named(Scale.class, name);
    }

    /** The registry of a name. */
    public Optional<Registry> registry(String name) {
        return index.registry(name);
    }

    /** The registries, in the order of the files. */
    public List<Registry> registries() {
        return declarations(Registry.class);
    }

    /** All entries of a registry at every depth, those that other files add after its own. */
    public List<Entry> entries(Registry registry) {
        var entries = new ArrayList<Entry>();
        addEntries(registry.getEntries(), entries);
        extensions.getOrDefault(registry, List.of()).forEach(more -> addEntries(more.getEntries(), entries));
        return List.copyOf(entries);
    }

    /** The entry of an id in a registry. */
    public Optional<Entry> entry(Registry registry, String id) {
        return index.entry(registry, id);
    }

    /** The whole that an entry belongs to: what it states itself, else the entry that holds it. */
    public Optional<Entry> whole(Entry entry) {
        return entry.getPartOf() != null ? Optional.of(entry.getPartOf())
                : Optional.ofNullable(entry.eContainer()).filter(Entry.class::isInstance).map(Entry.class::cast);
    }

    /** The registry that an entry belongs to. */
    public Optional<Registry> registryOf(Entry entry) {
        return Optional.ofNullable(EcoreUtil2.getContainerOfType(entry, Registry.class)).or(() -> Optional
                .ofNullable(EcoreUtil2.getContainerOfType(entry, RegistryExtension.class))
                .map(RegistryExtension::getRegistry));
    }

    /** The missing reasons of all lists, in their order. */
    public List<MissingReason> missingReasons() {
        return declarations(MissingReasonList.class).stream().flatMap(list -> list.getReasons().stream()).toList();
    }

    /** The missing reason of an id. */
    public Optional<MissingReason> missingReason(String id) {
        return index.missingReason(id);
    }

    /** The rules, in the order of the files. */
    public List<Rule> rules() {
        return declarations(Rule.class);
    }

    /** The datasets, in the order of the files. */
    public List<Dataset> datasets() {
        return declarations(Dataset.class);
    }

    /** All categories of a list at every depth, a broader one before the narrower ones. */
    public List<Category> categories(CategoryList list) {
        var categories = new ArrayList<Category>();
        addCategories(list.getCategories(), categories);
        return List.copyOf(categories);
    }

    /** A category with the broader ones that hold it, the broadest first. */
    public List<Category> categoryPath(Category category) {
        var path = new ArrayList<Category>();
        for (Object next = category; next instanceof Category each; next = each.eContainer()) {
            path.addFirst(each);
        }
        return List.copyOf(path);
    }

    /** What users of a language see in place of a name. See {@link #label(DocumentedElement, String)}. */
    public String label(DocumentedElement element, Locale locale) {
        return label(element, locale.getLanguage());
    }

    /**
     * What users see in place of a name.
     *
     * @param element the element
     * @param language an ISO 639 code
     * @return the label in this language, else the first label, else the name
     */
    public String label(DocumentedElement element, String language) {
        return element.getLabels().stream().filter(label -> language.equals(label.getLanguage())).findFirst()
                .or(() -> element.getLabels().stream().findFirst()).map(LocalizedText::getText)
                .filter(Objects::nonNull).orElse(element.getName());
    }

    /** The static types of the expressions. */
    public ExpressionTypes types() {
        return types;
    }

    /** The properties that records and values have by themselves. */
    public PropertyLibrary library() {
        return library;
    }

    /**
     * Something that is found out about the codebook once, for all who ask. It lives as long as the codebook.
     *
     * @param kind of what is found out
     * @param find finds it out; may be called by two threads at the same time, of which one is followed
     */
    public <T> T once(Class<T> kind, Function<LoadedCodebook, T> find) {
        Object known = foundOut.get(kind);
        if (known == null) {
            T found = find.apply(this);
            Object before = foundOut.putIfAbsent(kind, found);
            known = before == null ? found : before;
        }
        return kind.cast(known);
    }

    /** The points of a scale, then the codes off it. */
    public static List<Code> codes(Scale scale) {
        return Stream.<Code>concat(scale.getPoints().stream(), scale.getOffScale().stream()).toList();
    }

    <T extends Declaration> List<T> declarations(Class<T> type) {
        return codebooks.stream().flatMap(codebook -> codebook.getDeclarations().stream()).filter(type::isInstance)
                .map(type::cast).toList();
    }

    private <T extends Declaration> Optional<T> named(Class<T> type, String name) {
        return declarations(type).stream().filter(declaration -> hasName(declaration, name)).findFirst();
    }

    private static boolean hasName(NamedElement element, String name) {
        return name.equals(element.getName());
    }

    private static void addEntries(Collection<Entry> from, Collection<Entry> to) {
        for (Entry entry : from) {
            to.add(entry);
            addEntries(entry.getChildren(), to);
        }
    }

    private static void addCategories(Collection<Category> from, Collection<Category> to) {
        for (Category category : from) {
            to.add(category);
            addCategories(category.getChildren(), to);
        }
    }
}
