package org.mithaq.core.check.affected;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.CodingPackage;
import org.mithaq.model.coding.RecordValue;
import org.mithaq.model.coding.Value;

/** Says by which names expressions would see that a record is another than it was. */
final class ChangedNames {

    private static final Map<EAttribute, String> PROPERTIES = Map.of(
            CodingPackage.Literals.CODED_RECORD__NOTE, "note",
            CodingPackage.Literals.CODED_RECORD__STATUS, "coding_status",
            CodingPackage.Literals.CODED_RECORD__CREATED, "created",
            CodingPackage.Literals.CODED_RECORD__MODIFIED, "modified");
    /** What expressions can ask for that is made out of all values of a record. */
    private static final Set<String> OF_ALL_VALUES = Set.of("evidence", "decisions", "roles");

    private final Set<String> names = new HashSet<>();

    private ChangedNames() {
    }

    /**
     * The features and properties that changed in a record or its parts.
     *
     * @return empty when more than these did: the parts, what its links lead to, or what it is
     */
    static Optional<Set<String>> between(CodedRecord before, CodedRecord now) {
        ChangedNames changed = new ChangedNames();
        return changed.add(before, now) ? Optional.of(changed.names) : Optional.empty();
    }

    private boolean add(CodedRecord before, CodedRecord now) {
        if (!EcoreUtil.equals(before.getEvidence(), now.getEvidence())) {
            names.addAll(OF_ALL_VALUES);
        }
        return addProperties(before, now) && EcoreUtil.equals(before.getRetired(), now.getRetired())
                && addValues(before, now) && addParts(before.getParts(), now.getParts());
    }

    private boolean addProperties(CodedRecord before, CodedRecord now) {
        for (EAttribute attribute : before.eClass().getEAllAttributes()) {
            Object old = before.eGet(attribute);
            if (old == null ? now.eGet(attribute) != null : !old.equals(now.eGet(attribute))) {
                if (!PROPERTIES.containsKey(attribute)) {
                    return false;
                }
                names.add(PROPERTIES.get(attribute));
            }
        }
        return true;
    }

    private boolean addValues(CodedRecord before, CodedRecord now) {
        if (!variables(before).equals(variables(now))) {
            names.addAll(OF_ALL_VALUES);
        }
        Set<String> variables = Stream.concat(variables(before).stream(), variables(now).stream())
                .collect(Collectors.toSet());
        for (String variable : variables) {
            List<Value> old = CodedRecords.values(before, variable);
            List<Value> current = CodedRecords.values(now, variable);
            if (!EcoreUtil.equals(old, current)) {
                if (hasLinks(old) || hasLinks(current)) {
                    return false;
                }
                names.add(variable);
                names.addAll(OF_ALL_VALUES);
            }
        }
        return true;
    }

    private static List<String> variables(CodedRecord record) {
        return record.getValues().stream().map(Value::getVariable).toList();
    }

    private static boolean hasLinks(List<Value> values) {
        return values.stream().flatMap(AffectedRecords::withInner).anyMatch(RecordValue.class::isInstance);
    }

    private boolean addParts(List<CodedRecord> before, List<CodedRecord> now) {
        boolean same = before.size() == now.size();
        for (int i = 0; same && i < before.size(); i++) {
            same = add(before.get(i), now.get(i));
        }
        return same;
    }
}
