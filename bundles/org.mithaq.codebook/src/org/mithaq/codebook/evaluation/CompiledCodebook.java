package org.mithaq.codebook.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.model.codebook.DerivedVariable;
import org.mithaq.model.codebook.Expression;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.NamedElement;
import org.mithaq.model.codebook.PartFeature;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.Role;

/**
 * What the expressions of a codebook come to. Each is compiled when it is asked for first, so that loading a codebook
 * does not wait for it. There is one for each loaded codebook; any thread may use it.
 */
final class CompiledCodebook {

    private final LoadedCodebook loaded;
    private final List<RecordType> types;
    private final NamedResults names;
    private final LanguageNames languageNames;
    private final ExpressionCompiler compiler = new ExpressionCompiler(this);
    private final Map<Expression, CompiledExpression> expressions = new ConcurrentHashMap<>();
    private final Map<NamedElement, Member> members = new ConcurrentHashMap<>();
    private final Map<Feature, FeatureReader> features = new ConcurrentHashMap<>();

    private CompiledCodebook(LoadedCodebook loaded) {
        this.loaded = loaded;
        types = loaded.recordTypes();
        names = new NamedResults(loaded);
        languageNames = new LanguageNames(loaded, names);
    }

    static CompiledCodebook of(LoadedCodebook loaded) {
        return loaded.once(CompiledCodebook.class, CompiledCodebook::new);
    }

    LoadedCodebook loaded() {
        return loaded;
    }

    /** @param expression of the codebook; of none comes what is not coded */
    CompiledExpression expression(Expression expression) {
        CompiledExpression known = expression == null ? compiler.nothing() : expressions.get(expression);
        if (known != null) {
            return known;
        }
        CompiledExpression made = compiler.compile(expression);
        expressions.put(expression, made);
        return made;
    }

    /** @param element what a name or the end of a path stands for; has a name */
    Member member(NamedElement element) {
        Member known = members.get(element);
        if (known != null) {
            return known;
        }
        Member made = makeMember(element);
        members.put(element, made);
        return made;
    }

    private Member makeMember(NamedElement element) {
        Map<String, FeatureReader> ofRecords = new HashMap<>();
        Map<String, Map<String, FeatureReader>> ofParticipations = new HashMap<>();
        for (RecordType type : types) {
            loaded.feature(type, element.getName())
                    .ifPresent(feature -> ofRecords.putIfAbsent(type.getName(), reader(feature)));
            Map<String, FeatureReader> ofRoles = attributes(type, element.getName());
            if (!ofRoles.isEmpty()) {
                ofParticipations.putIfAbsent(type.getName(), ofRoles);
            }
        }
        return new Member(element, new CompiledProperty(element.getName(), this), ofRecords, ofParticipations);
    }

    private Map<String, FeatureReader> attributes(RecordType type, String name) {
        Map<String, FeatureReader> ofRoles = new HashMap<>();
        for (Feature feature : type.getFeatures()) {
            if (feature instanceof Role role) {
                loaded.attribute(role, name)
                        .ifPresent(attribute -> ofRoles.putIfAbsent(role.getName(), reader(attribute)));
            }
        }
        return ofRoles;
    }

    FeatureReader reader(Feature feature) {
        return features.computeIfAbsent(feature, this::makeReader);
    }

    private FeatureReader makeReader(Feature feature) {
        return switch (feature) {
            case PartFeature parts -> new PartsReader(parts.getName());
            case DerivedVariable derived -> new DerivedReader(derived);
            default -> new CodedReader(feature, names.codes(feature), names);
        };
    }

    /** What the names in values stand for. */
    NamedResults names() {
        return names;
    }

    /** Names of the language and of what the codebook declares. */
    LanguageNames languageNames() {
        return languageNames;
    }
}
