package org.mithaq.codebook.evaluation.property;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.evaluation.compiled.CompiledExpressions;
import org.mithaq.codebook.evaluation.feature.FeatureReader;
import org.mithaq.codebook.evaluation.feature.FeatureReaders;
import org.mithaq.codebook.evaluation.name.LanguageNames;
import org.mithaq.codebook.evaluation.name.NamedResults;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.run.Evaluation;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.NamedElement;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.Role;

/** What the names of a codebook ask things for, each found out when it is asked for first. Any thread may ask. */
public final class CompiledMembers {

    private final LoadedCodebook codebook;
    private final List<RecordType> types;
    private final FeatureReaders readers;
    private final PropertyContext properties;
    private final Map<NamedElement, Member> members = new ConcurrentHashMap<>();

    /**
     * @param names what the names in values stand for
     * @param readers those of the codebook's features
     * @param expressions those of the codebook, which some properties evaluate
     */
    public CompiledMembers(LoadedCodebook codebook, NamedResults names, FeatureReaders readers,
            CompiledExpressions expressions) {
        this.codebook = codebook;
        types = codebook.recordTypes();
        this.readers = readers;
        properties = new PropertyContext(codebook, names, new LanguageNames(codebook, names), readers, expressions);
    }

    /**
     * What a name asks for.
     *
     * @param element what a name or the end of a path stands for; null where a broken file leaves it out
     * @return empty when there is no name
     */
    public Optional<Member> named(NamedElement element) {
        return Optional.ofNullable(element).filter(named -> named.getName() != null).map(this::member);
    }

    /**
     * What a feature or property gives, asked of one thing or of each of several.
     *
     * @param element the feature or property; without a name nothing is coded for it
     */
    public Result ask(Result receiver, NamedElement element, Evaluation evaluation) {
        return element == null || element.getName() == null ? Result.NOT_CODED
                : member(element).of(receiver, evaluation);
    }

    private Member member(NamedElement element) {
        Member known = members.get(element);
        if (known != null) {
            return known;
        }
        Member made = make(element);
        members.put(element, made);
        return made;
    }

    private Member make(NamedElement element) {
        Map<String, FeatureReader> ofRecords = new HashMap<>();
        Map<String, Map<String, FeatureReader>> ofParticipations = new HashMap<>();
        for (RecordType type : types) {
            codebook.feature(type, element.getName())
                    .ifPresent(feature -> ofRecords.putIfAbsent(type.getName(), readers.of(feature)));
            Map<String, FeatureReader> ofRoles = attributes(type, element.getName());
            if (!ofRoles.isEmpty()) {
                ofParticipations.putIfAbsent(type.getName(), ofRoles);
            }
        }
        return new Member(element, new CompiledProperty(element.getName(), properties), ofRecords, ofParticipations);
    }

    private Map<String, FeatureReader> attributes(RecordType type, String name) {
        Map<String, FeatureReader> ofRoles = new HashMap<>();
        for (Feature feature : type.getFeatures()) {
            if (feature instanceof Role role) {
                codebook.attribute(role, name)
                        .ifPresent(attribute -> ofRoles.putIfAbsent(role.getName(), readers.of(attribute)));
            }
        }
        return ofRoles;
    }
}
