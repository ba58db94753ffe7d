package org.mithaq.codebook.evaluation;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.eclipse.emf.common.util.Enumerator;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.model.codebook.DocumentedElement;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.Role;
import org.mithaq.model.coding.CodedRecord;

/**
 * Values that are names: codes of the language's own lists, and names of what the codebook declares. Each is made once;
 * any thread may ask.
 */
final class LanguageNames {

    private static final String NO_TYPE = "";

    private final LoadedCodebook codebook;
    private final NamedResults names;
    private final Map<String, CodeResults> lists = new ConcurrentHashMap<>();
    private final Map<String, Result.Code> types = new ConcurrentHashMap<>();
    private final Map<String, Map<String, Result.Code>> features = new ConcurrentHashMap<>();

    LanguageNames(LoadedCodebook codebook, NamedResults names) {
        this.codebook = codebook;
        this.names = names;
    }

    Result code(String list, Enumerator literal) {
        return literal == null ? Result.NOT_CODED : code(list, literal.getLiteral());
    }

    Result code(String list, String id) {
        return lists.computeIfAbsent(list, name -> names.codes(codebook.library().list(name))).of(id);
    }

    Result recordType(String name) {
        return types.computeIfAbsent(name,
                missing -> new Result.Code(name, codebook.recordType(name).map(each -> each)));
    }

    /** A feature of a record by its name; nothing when the name is empty. */
    Result feature(Optional<CodedRecord> record, String name) {
        return name == null || name.isEmpty() ? Result.NOT_CODED
                : named(record, name, (type, feature) -> codebook.feature(type, feature).map(each -> each));
    }

    /** An attribute of a role of a record: its name stands behind that of the role. */
    Result attribute(Optional<CodedRecord> record, String role, String name) {
        return named(record, role + "." + name, (type, both) -> codebook.feature(type, role)
                .filter(Role.class::isInstance).flatMap(each -> codebook.attribute((Role) each, name)).map(each -> each));
    }

    private Result named(Optional<CodedRecord> record, String name,
            BiFunction<RecordType, String, Optional<DocumentedElement>> element) {
        String type = record.map(CodedRecord::getType).orElse(NO_TYPE);
        return features.computeIfAbsent(type, missing -> new ConcurrentHashMap<>()).computeIfAbsent(name,
                missing -> new Result.Code(name, codebook.recordType(type).flatMap(each -> element.apply(each, name))));
    }
}
