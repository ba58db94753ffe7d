package org.mithaq.ui.codebook.usage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.ide.usage.CodedName;
import org.mithaq.codebook.ide.usage.CodedName.Kind;
import org.mithaq.codebook.ide.usage.CodedUse;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.model.codebook.CategoryVariable;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.NamedElement;
import org.mithaq.model.codebook.PositionVariable;
import org.mithaq.model.codebook.QuantityVariable;
import org.mithaq.model.codebook.Role;
import org.mithaq.model.coding.CategoryValue;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Coding;
import org.mithaq.model.coding.EntryValue;
import org.mithaq.model.coding.MissingValue;
import org.mithaq.model.coding.Participation;
import org.mithaq.model.coding.PositionValue;
import org.mithaq.model.coding.QuantityValue;
import org.mithaq.model.coding.Value;

/** Goes through codings once and notes by which names they know the codebook. */
final class UseCollector {

    private final LoadedCodebook codebook;
    private final Map<CodedName, List<CodedUse>> uses = new HashMap<>();

    UseCollector(LoadedCodebook codebook) {
        this.codebook = codebook;
    }

    /** The uses of each name in the order of the codings. */
    Map<CodedName, List<CodedUse>> in(List<Coding> codings) {
        for (Coding coding : codings) {
            CodedRecords.all(coding).forEach(record -> add(coding, record));
        }
        return uses;
    }

    private void add(Coding coding, CodedRecord record) {
        if (record.getType() == null) {
            return;
        }
        add(Kind.RECORD_TYPE, "", record.getType(), use(coding, record, ""));
        CodedRecords.owner(record).filter(owner -> owner.getType() != null && record.getFeature() != null)
                .ifPresent(owner -> add(Kind.FEATURE, owner.getType(), record.getFeature(),
                        use(coding, owner, record.getFeature())));
        for (Value value : record.getValues()) {
            Optional<Feature> feature = codebook.recordType(record.getType())
                    .flatMap(type -> codebook.feature(type, value.getVariable()));
            CodedUse use = use(coding, record, value.getVariable());
            add(Kind.FEATURE, record.getType(), value.getVariable(), use);
            addContent(value, feature, use);
            if (value instanceof Participation participation) {
                addAttributes(record, participation, feature, use);
            }
        }
    }

    private void addAttributes(CodedRecord record, Participation participation, Optional<Feature> feature, CodedUse use) {
        for (Value value : participation.getValues()) {
            add(Kind.ATTRIBUTE, record.getType() + "." + participation.getVariable(), value.getVariable(), use);
            addContent(value, feature.filter(Role.class::isInstance).map(Role.class::cast)
                    .flatMap(role -> codebook.attribute(role, value.getVariable())), use);
        }
    }

    private void addContent(Value value, Optional<Feature> feature, CodedUse use) {
        switch (value) {
            case CategoryValue category -> addCode(feature.map(UseCollector::codes), category.getCategory(), use);
            case PositionValue position -> addCode(feature.map(UseCollector::codes), position.getCode(), use);
            case QuantityValue quantity -> addCode(feature.map(UseCollector::codes), quantity.getUnit(), use);
            case EntryValue entry -> add(Kind.ENTRY, entry.getRegistry(), entry.getEntry(), use);
            case MissingValue missing -> add(Kind.MISSING_REASON, "", missing.getReason(), use);
            default -> {
                // other values hold no names
            }
        }
    }

    private void addCode(Optional<NamedElement> list, String code, CodedUse use) {
        list.ifPresent(known -> add(Kind.CODE, known.getName(), code, use));
    }

    /** The list or scale that the values of a feature come from; null, which an Optional drops, for any other feature. */
    private static NamedElement codes(Feature feature) {
        return switch (feature) {
            case CategoryVariable category -> category.getList();
            case PositionVariable position -> position.getScale();
            case QuantityVariable quantity -> quantity.getUnits();
            default -> null;
        };
    }

    private void add(Kind kind, String owner, String name, CodedUse use) {
        if (owner != null && name != null) {
            uses.computeIfAbsent(new CodedName(kind, owner, name), any -> new ArrayList<>()).add(use);
        }
    }

    private static CodedUse use(Coding coding, CodedRecord record, String feature) {
        return new CodedUse(coding.getCoder(), coding.getReport(), record.getId(), feature == null ? "" : feature);
    }
}
