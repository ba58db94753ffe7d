package org.mithaq.codebook.library;

import com.google.inject.Inject;
import com.google.inject.Provider;
import com.google.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.mithaq.model.codebook.CategoryList;
import org.mithaq.model.codebook.Codebook;
import org.mithaq.model.codebook.CodebookFactory;
import org.mithaq.model.codebook.Declaration;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.NamedElement;
import org.mithaq.model.codebook.Property;
import org.mithaq.model.codebook.RecordType;

/**
 * The properties that records and values have by themselves, as {@code language.codebook} beside this class declares
 * them: each of its record types is one kind of thing, each variable of it a property, documented in both languages.
 */
@Singleton
public class PropertyLibrary {

    private static final String FILE = "language.codebook";
    private static final URI PROPERTIES = URI.createURI("mithaq:/properties");

    private final Map<Subject, Map<String, NamedElement>> properties = new LinkedHashMap<>();
    private final Map<Property, Declared> declarations = new IdentityHashMap<>();
    private final Codebook library;

    /** How a property is declared: what it belongs to, and the variable that gives its type where nothing refines it. */
    public record Declared(Subject subject, Feature variable) {
    }

    @Inject
    PropertyLibrary(Provider<XtextResource> resources, Provider<XtextResourceSet> resourceSets) {
        library = read(resources.get(), resourceSets.get());
        Resource home = new ResourceImpl(PROPERTIES);
        for (Subject subject : Subject.values()) {
            var byName = new LinkedHashMap<String, NamedElement>();
            for (Feature variable : declaration(subject).getFeatures()) {
                var property = property(variable);
                home.getContents().add(property);
                byName.put(property.getName(), property);
                declarations.put(property, new Declared(subject, variable));
            }
            properties.put(subject, byName);
        }
    }

    /** The properties of a kind of thing, by their names. */
    public Map<String, NamedElement> properties(Subject subject) {
        return properties.get(subject);
    }

    /** How a property is declared. */
    public Declared declared(Property property) {
        return declarations.get(property);
    }

    /** A list of the language, such as that of the bases, by its name. */
    public CategoryList list(String name) {
        // no streams: tables ask for one in each cell of a code
        for (Declaration declaration : library.getDeclarations()) {
            if (declaration instanceof CategoryList list && list.getName().equals(name)) {
                return list;
            }
        }
        throw new NoSuchElementException(name);
    }

    /** The lists that properties take their values from. */
    public List<CategoryList> lists() {
        return library.getDeclarations().stream().filter(CategoryList.class::isInstance).map(CategoryList.class::cast)
                .toList();
    }

    private RecordType declaration(Subject subject) {
        for (Declaration declaration : library.getDeclarations()) {
            if (declaration instanceof RecordType type && type.getName().equals(subject.declaredAs())) {
                return type;
            }
        }
        throw new IllegalStateException(FILE + " does not declare " + subject.declaredAs());
    }

    private static Property property(Feature variable) {
        var property = CodebookFactory.eINSTANCE.createProperty();
        property.setName(variable.getName());
        property.getLabels().addAll(EcoreUtil.copyAll(variable.getLabels()));
        property.getDefinitions().addAll(EcoreUtil.copyAll(variable.getDefinitions()));
        return property;
    }

    private static Codebook read(XtextResource resource, XtextResourceSet resourceSet) {
        resource.setURI(URI.createURI("mithaq:/" + FILE));
        resourceSet.getResources().add(resource);
        try (var in = PropertyLibrary.class.getResourceAsStream(FILE)) {
            resource.load(in, Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        EcoreUtil.resolveAll(resource);
        if (!resource.getErrors().isEmpty()) {
            throw new IllegalStateException(FILE + ": " + List.copyOf(resource.getErrors()));
        }
        return (Codebook) resource.getContents().getFirst();
    }
}
