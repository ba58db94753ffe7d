package org.mithaq.core.coding;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.Variable;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Coding;
import org.mithaq.model.coding.CodingFactory;

/** Makes records with an id of their own and the defaults of their type. */
final class NewRecords {

    private final CodingDocuments documents;
    private final Supplier<String> codebookVersion;
    private final Clock clock;

    NewRecords(CodingDocuments documents, Supplier<String> codebookVersion, Clock clock) {
        this.documents = documents;
        this.codebookVersion = codebookVersion;
        this.clock = clock;
    }

    /** A record that stands nowhere yet; its id is taken from now on. */
    CodedRecord make(RecordType type, Coding coding) {
        CodedRecord record = CodingFactory.eINSTANCE.createCodedRecord();
        record.setId(documents.ids().next(type, coding).value());
        record.setType(type.getName());
        record.setCoder(documents.coder().value());
        record.setCodebookVersion(codebookVersion.get());
        record.setCreated(clock.instant().truncatedTo(ChronoUnit.SECONDS));
        type.getFeatures().stream().filter(Variable.class::isInstance).map(Variable.class::cast)
                .forEach(variable -> record.getValues().addAll(DefaultValues.of(variable)));
        return record;
    }

    /**
     * Gives a record that was made elsewhere what it lacks: an id, and with it coder, version and time. One that brings
     * an id along keeps everything as it is.
     *
     * @param type its type; asked for when it has no id
     */
    void complete(CodedRecord record, Coding coding, Supplier<RecordType> type) {
        if (!record.getId().isEmpty()) {
            return;
        }
        record.setId(documents.ids().next(type.get(), coding).value());
        record.setCoder(documents.coder().value());
        record.setCodebookVersion(codebookVersion.get());
        if (record.getCreated() == null) {
            record.setCreated(clock.instant().truncatedTo(ChronoUnit.SECONDS));
        }
    }
}
