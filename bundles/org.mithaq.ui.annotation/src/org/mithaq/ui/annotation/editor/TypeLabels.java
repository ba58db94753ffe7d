package org.mithaq.ui.annotation.editor;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.model.codebook.LocalizedText;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Value;
import org.mithaq.ui.bidi.Direction;

/** What users read in place of the names of record types. */
final class TypeLabels {

    private final LoadedCodebook codebook;
    private final Locale locale;

    TypeLabels(LoadedCodebook codebook, Locale locale) {
        this.codebook = codebook;
        this.locale = locale;
    }

    /** All types, in the order of the codebook. */
    List<RecordType> types() {
        return codebook.recordTypes();
    }

    String label(RecordType type) {
        return codebook.label(type, locale);
    }

    /** The label of the type of a name; the name where the codebook does not know it. */
    String label(String type) {
        return codebook.recordType(type).map(this::label).orElse(type);
    }

    /** The label of the feature that a value is of. */
    String variable(CodedRecord record, Value value) {
        return codebook.recordType(record.getType()).stream().flatMap(type -> type.getFeatures().stream())
                .filter(feature -> value.getVariable().equals(feature.getName())).findFirst()
                .map(feature -> codebook.label(feature, locale)).orElse(value.getVariable());
    }

    /** The label in every language, the user's first: what type-ahead looks through. */
    String everyLabel(RecordType type) {
        String language = locale.getLanguage();
        List<String> labels = type.getLabels().stream()
                .sorted(Comparator.comparing(text -> !text.getLanguage().equals(language)))
                .map(LocalizedText::getText).map(Direction::isolated).toList();
        return labels.isEmpty() ? type.getName() : String.join(" · ", labels);
    }

    /** The types of which a label in some language, or the name, holds what was typed. */
    List<RecordType> matching(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return types().stream().filter(type -> (everyLabel(type) + " " + type.getName()).toLowerCase(Locale.ROOT)
                .contains(wanted)).toList();
    }
}
