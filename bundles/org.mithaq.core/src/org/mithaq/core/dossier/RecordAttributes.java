package org.mithaq.core.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mithaq.core.dossier.syntax.Quoting;
import org.mithaq.core.dossier.value.Keyword;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Origin;
import org.mithaq.model.coding.RecordStatus;

/** What is said in brackets about a record as a whole. */
record RecordAttributes(DossierForm form) {

    /**
     * @param coder whom the section is by, who is not named again
     * @param feature the feature that the record says it belongs to, where its place does not say it; else empty
     */
    List<String> of(CodedRecord record, String coder, String feature) {
        List<String> attributes = new ArrayList<>();
        if (record.getStatus() != RecordStatus.DRAFT) {
            attributes.add(record.getStatus().getLiteral());
        }
        if (!record.getCoder().equals(coder)) {
            add(Keyword.BY, record.getCoder(), attributes);
        }
        if (form == DossierForm.FULL) {
            if (!feature.isEmpty()) {
                add(Keyword.FEATURE, feature, attributes);
            }
            origin(record.getOrigin(), record.getRule()).ifPresent(attributes::add);
            if (!record.getCodebookVersion().isEmpty()) {
                add(Keyword.UNDER, record.getCodebookVersion(), attributes);
            }
            if (!record.getMigratedTo().isEmpty()) {
                add(Keyword.MIGRATED, record.getMigratedTo(), attributes);
            }
            time(Keyword.CREATED, record.getCreated(), attributes);
            time(Keyword.MODIFIED, record.getModified(), attributes);
        }
        return attributes;
    }

    /** Where something came from; nothing for what a person wrote. */
    static Optional<String> origin(Origin origin, String rule) {
        boolean byPerson = origin == Origin.PERSON && rule.isEmpty();
        return byPerson ? Optional.empty() : Optional.of(Keyword.FROM.word() + " " + origin.getLiteral()
                + (rule.isEmpty() ? "" : " " + Quoting.text(rule)));
    }

    private static void add(Keyword keyword, String text, List<String> to) {
        to.add(keyword.word() + " " + Quoting.text(text));
    }

    private static void time(Keyword keyword, Instant time, List<String> to) {
        if (time != null) {
            to.add(keyword.word() + " " + time);
        }
    }
}
