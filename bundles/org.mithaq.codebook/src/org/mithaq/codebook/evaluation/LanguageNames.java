package org.mithaq.codebook.evaluation;

import java.util.Optional;
import org.eclipse.emf.common.util.Enumerator;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.model.codebook.DocumentedElement;
import org.mithaq.model.coding.CodedRecord;

/** Values that are names: codes of the language's own lists, and names of what the codebook declares. */
record LanguageNames(LoadedCodebook codebook) {

    Result code(String list, Enumerator literal) {
        return literal == null ? Result.NOT_CODED : code(list, literal.getLiteral());
    }

    Result code(String list, String id) {
        return new Result.Code(id, codebook.category(codebook.library().list(list), id).map(each -> each));
    }

    Result recordType(String name) {
        return new Result.Code(name, codebook.recordType(name).map(each -> each));
    }

    /** A feature of a record by its name; nothing when the name is empty. */
    Result feature(Optional<CodedRecord> record, String name) {
        return name == null || name.isEmpty() ? Result.NOT_CODED
                : new Result.Code(name, record.flatMap(each -> codebook.recordType(each.getType()))
                        .flatMap(type -> codebook.feature(type, name)).<DocumentedElement>map(each -> each));
    }
}
