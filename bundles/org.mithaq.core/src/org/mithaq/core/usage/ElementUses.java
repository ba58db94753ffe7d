package org.mithaq.core.usage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.usage.CodedName;
import org.mithaq.codebook.usage.CodedName.Kind;
import org.mithaq.codebook.usage.CodedUse;
import org.mithaq.codebook.usage.UsageCounts;
import org.mithaq.core.index.IndexedDocument;
import org.mithaq.core.index.RecordIndex;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.model.codebook.CategoryVariable;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.NamedElement;
import org.mithaq.model.codebook.PositionVariable;
import org.mithaq.model.codebook.QuantityVariable;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.Role;
import org.mithaq.model.coding.CategoryValue;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.EntryValue;
import org.mithaq.model.coding.MissingValue;
import org.mithaq.model.coding.Participation;
import org.mithaq.model.coding.PositionValue;
import org.mithaq.model.coding.QuantityValue;
import org.mithaq.model.coding.Value;

/**
 * How often the coded data of a project uses each element of the codebook, and where it does so first. Counted once over
 * all coders; of the places only some are kept, so that large projects take little memory.
 */
public final class ElementUses implements UsageCounts {

    /** How many places are kept of each element. */
    public static final int PLACES = 500;

    private final Map<CodedName, Uses> uses = new HashMap<>();

    private static final class Uses {
        private long count;
        private final List<CodedUse> first = new ArrayList<>();
    }

    private ElementUses() {
    }

    /**
     * Counts all uses.
     *
     * @param codebook says which list the values of a variable are from
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public static ElementUses in(RecordIndex index, LoadedCodebook codebook, ProgressMonitor progress) {
        var uses = new ElementUses();
        for (IndexedDocument document : index.documents()) {
            progress.checkCancelled();
            var counting = uses.new Counting(document.coder().value(), document.report().value(), codebook);
            for (int root = 0; root < document.roots(); root++) {
                counting.count(document.root(root));
            }
        }
        return uses;
    }

    @Override
    public OptionalLong count(CodedName name) {
        return OptionalLong.of(Optional.ofNullable(uses.get(name)).map(each -> each.count).orElse(0L));
    }

    /** The first uses, of which {@link #PLACES} are kept, in the order of the index. */
    @Override
    public List<CodedUse> uses(CodedName name, int most) {
        return Optional.ofNullable(uses.get(name)).map(each -> each.first.stream().limit(most).toList()).orElse(List.of());
    }

    private final class Counting {

        private final String coder;
        private final String report;
        private final LoadedCodebook codebook;

        Counting(String coder, String report, LoadedCodebook codebook) {
            this.coder = coder;
            this.report = report;
            this.codebook = codebook;
        }

        void count(CodedRecord record) {
            add(Kind.RECORD_TYPE, "", record.getType(), record, "");
            var type = codebook.recordType(record.getType());
            record.getValues().forEach(value -> count(value, record, type));
            record.getParts().forEach(part -> {
                add(Kind.FEATURE, record.getType(), part.getFeature(), record, part.getFeature());
                count(part);
            });
        }

        private void count(Value value, CodedRecord record, Optional<RecordType> type) {
            var variable = value.getVariable();
            add(Kind.FEATURE, record.getType(), variable, record, variable);
            var feature = type.flatMap(each -> codebook.feature(each, variable));
            contents(value, feature, record);
            if (value instanceof Participation participation) {
                var role = feature.filter(Role.class::isInstance).map(Role.class::cast);
                participation.getValues().forEach(attribute -> {
                    add(Kind.ATTRIBUTE, record.getType() + "." + variable, attribute.getVariable(), record, variable);
                    contents(attribute, role.flatMap(each -> codebook.attribute(each, attribute.getVariable())), record);
                });
            }
        }

        private void contents(Value value, Optional<Feature> feature, CodedRecord record) {
            var variable = value.getVariable();
            switch (value) {
                case CategoryValue category -> code(owner(feature), category.getCategory(), record, variable);
                case PositionValue position -> code(owner(feature), position.getCode(), record, variable);
                case QuantityValue quantity -> code(owner(feature), quantity.getUnit(), record, variable);
                case EntryValue entry -> add(Kind.ENTRY, entry.getRegistry(), entry.getEntry(), record, variable);
                case MissingValue missing -> add(Kind.MISSING_REASON, "", missing.getReason(), record, variable);
                default -> {
                    // Texts, numbers, dates and links name nothing of the codebook.
                }
            }
        }

        private void code(Optional<String> owner, String name, CodedRecord record, String variable) {
            owner.ifPresent(each -> add(Kind.CODE, each, name, record, variable));
        }

        private Optional<String> owner(Optional<Feature> feature) {
            return feature.map(each -> switch (each) {
                case CategoryVariable variable -> variable.getList();
                case PositionVariable variable -> variable.getScale();
                case QuantityVariable variable -> variable.getUnits();
                default -> null;
            }).map(NamedElement::getName);
        }

        private void add(Kind kind, String owner, String name, CodedRecord record, String feature) {
            if (name == null || name.isEmpty()) {
                return;
            }
            var of = uses.computeIfAbsent(new CodedName(kind, owner, name), element -> new Uses());
            of.count++;
            if (of.first.size() < PLACES) {
                of.first.add(new CodedUse(coder, report, record.getId(), feature));
            }
        }
    }
}
