package org.mithaq.core.check.codebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.evaluation.CompiledRule;
import org.mithaq.codebook.evaluation.Evaluator;
import org.mithaq.codebook.evaluation.ValidTime;
import org.mithaq.core.version.RecordVersions;
import org.mithaq.core.version.VersionFindings;
import org.mithaq.model.codebook.DocumentedElement;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.Rule;

/** What a codebook asks of records, found out once for millions of them. May be used by several threads. */
public final class CheckedCodebook {

    private final Evaluator evaluator;
    private final Map<String, Optional<CheckedType>> types;
    private final Map<DocumentedElement, ValidTime> times = new ConcurrentHashMap<>();
    private final VersionFindings versions;
    private final List<CompiledRule> projectRules;

    private CheckedCodebook(LoadedCodebook loaded) {
        evaluator = new Evaluator(loaded);
        projectRules = loaded.rules().stream().filter(rule -> rule.isProject() && rule.getRequirement() != null)
                .map(evaluator::compiled).toList();
        versions = new VersionFindings(loaded.name(), new RecordVersions(loaded));
        types = types(loaded);
    }

    private Map<String, Optional<CheckedType>> types(LoadedCodebook loaded) {
        Map<RecordType, List<CompiledRule>> rules = loaded.rules().stream()
                .filter(rule -> rule.getContext() != null && rule.getRequirement() != null)
                .collect(Collectors.groupingBy(Rule::getContext,
                        Collectors.mapping(evaluator::compiled, Collectors.toList())));
        SoundCodes sound = new SoundCodes(loaded);
        return loaded.recordTypes().stream().filter(type -> type.getName() != null)
                .collect(Collectors.toMap(RecordType::getName,
                        type -> Optional.of(new CheckedType(type, rules.getOrDefault(type, List.of()), sound)),
                        (first, second) -> first));
    }

    /** What this codebook asks. There is one for each codebook, which is made when it is asked for first. */
    public static CheckedCodebook of(LoadedCodebook loaded) {
        return loaded.once(CheckedCodebook.class, CheckedCodebook::new);
    }

    /** Evaluates the expressions of the codebook. */
    public Evaluator evaluator() {
        return evaluator;
    }

    /** A record type by its name; of several with the same name, the first. */
    public Optional<CheckedType> type(String name) {
        return types.getOrDefault(name, Optional.empty());
    }

    /**
     * The time of validity of a code or entry, read once. See {@link ValidTime#of}.
     *
     * @param used the code or entry, of this codebook
     * @param from as it is written there; empty when it is open
     * @param to as it is written there; empty when it is open
     */
    public ValidTime validTime(DocumentedElement used, String from, String to) {
        return times.computeIfAbsent(used, read -> ValidTime.of(from, to));
    }

    /** What is to be said about codings that were made under other versions. */
    public VersionFindings versions() {
        return versions;
    }

    /** The rules about all records of a coder, in the order of the files. */
    public List<CompiledRule> projectRules() {
        return projectRules;
    }
}
