package org.mithaq.codebook.evaluation.name;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.Enumerator;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.Role;
import org.mithaq.model.coding.CodedRecord;

/**
 * Values that are names: codes of the language's own lists, and names of what the codebook declares. Each is made once;
 * any thread may ask.
 */
public final class LanguageNames {

    private static final String NONE = "";

    private final LoadedCodebook codebook;
    private final NamedResults names;
    private final Known<String, Result> types = new Known<>(this::makeType);
    private final Known<FeatureName, Result> features = new Known<>(this::makeFeature);

    /** @param names those of the same codebook */
    public LanguageNames(LoadedCodebook codebook, NamedResults names) {
        this.codebook = codebook;
        this.names = names;
    }

    /**
     * The codes of a list of the language.
     *
     * @param name such as {@code Certainty}
     */
    public CodeResults list(String name) {
        return names.codes(codebook.library().list(name));
    }

    /**
     * The words of a list of the language that coded data knows.
     *
     * @param list the name of the list
     * @param words all words that values may hold, each at the place of its number
     */
    public WordResults words(String list, List<? extends Enumerator> words) {
        return new WordResults(list(list), words);
    }

    /** A record type by its name; without an element when the codebook declares no such. */
    public Result recordType(String name) {
        return types.of(name);
    }

    private Result makeType(String name) {
        return new Result.Code(name, codebook.recordType(name).map(each -> each));
    }

    /**
     * A feature of a record by its name; nothing when the name is empty.
     *
     * @param record what has the feature; empty when the feature is looked up in no type
     */
    public Result feature(Optional<CodedRecord> record, String name) {
        return name == null || name.isEmpty() ? Result.NOT_CODED
                : features.of(new FeatureName(record.map(CodedRecord::getType).orElse(NONE), NONE, name));
    }

    /** An attribute of a role of a record: its name stands behind that of the role. */
    public Result attribute(Optional<CodedRecord> record, String role, String name) {
        return features.of(new FeatureName(record.map(CodedRecord::getType).orElse(NONE), role, name));
    }

    private Result makeFeature(FeatureName name) {
        Optional<RecordType> type = codebook.recordType(name.type());
        if (name.role().isEmpty()) {
            return new Result.Code(name.name(), type.flatMap(each -> codebook.feature(each, name.name())));
        }
        return new Result.Code(name.role() + "." + name.name(), type.flatMap(each -> codebook.feature(each, name.role()))
                .filter(Role.class::isInstance).flatMap(role -> codebook.attribute((Role) role, name.name())));
    }

    /** @param role empty for a feature of the record itself */
    private record FeatureName(String type, String role, String name) {
    }
}
