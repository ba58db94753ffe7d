package org.mithaq.codebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.xtext.EcoreUtil2;
import org.mithaq.codebook.expression.ExpressionTypes;
import org.mithaq.model.codebook.Category;
import org.mithaq.model.codebook.CategoryList;
import org.mithaq.model.codebook.Codebook;
import org.mithaq.model.codebook.Dataset;
import org.mithaq.model.codebook.Declaration;
import org.mithaq.model.codebook.DocumentedElement;
import org.mithaq.model.codebook.Entry;
import org.mithaq.model.codebook.Import;
import org.mithaq.model.codebook.LocalizedText;
import org.mithaq.model.codebook.MissingReason;
import org.mithaq.model.codebook.MissingReasonList;
import org.mithaq.model.codebook.NamedElement;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.Registry;
import org.mithaq.model.codebook.RegistryExtension;
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

	/**
	 * @param own the codebooks of the project's files, in the order of the files
	 * @param standard the standard codebooks that they import and have no copy of
	 * @param issues what is wrong in them
	 * @param types the static types of the expressions in them
	 */
	public LoadedCodebook(List<Codebook> own, List<Codebook> standard, List<CodebookIssue> issues,
			ExpressionTypes types) {
		this.own = List.copyOf(own);
		this.codebooks = Stream.concat(own.stream(), standard.stream()).toList();
		this.issues = List.copyOf(issues);
		this.types = types;
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

	private Optional<Codebook> main() {
		return own.stream().filter(this::isImportedByNone).findFirst().or(() -> own.stream().findFirst());
	}

	private boolean isImportedByNone(Codebook codebook) {
		return codebooks.stream().filter(other -> other != codebook).flatMap(other -> other.getImports().stream())
				.map(Import::getCodebook).noneMatch(imported -> imported == codebook);
	}

	/** The record types, in the order of the files. */
	public List<RecordType> recordTypes() {
		return declarations(RecordType.class);
	}

	/** The record type of a name. */
	public Optional<RecordType> recordType(String name) {
		return named(RecordType.class, name);
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
		return named(Registry.class, name);
	}

	/** The registries, in the order of the files. */
	public List<Registry> registries() {
		return declarations(Registry.class);
	}

	/** All entries of a registry at every depth, those that other files add after its own. */
	public List<Entry> entries(Registry registry) {
		var entries = new ArrayList<Entry>();
		addEntries(registry.getEntries(), entries);
		declarations(RegistryExtension.class).stream().filter(more -> more.getRegistry() == registry)
				.forEach(more -> addEntries(more.getEntries(), entries));
		return List.copyOf(entries);
	}

	/** The entry of an id in a registry. */
	public Optional<Entry> entry(Registry registry, String id) {
		return entries(registry).stream().filter(entry -> entry.getName().equals(id)).findFirst();
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
		return missingReasons().stream().filter(reason -> reason.getName().equals(id)).findFirst();
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

	private <T extends Declaration> List<T> declarations(Class<T> type) {
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
