package org.mithaq.core.dossier;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.CodingPackage.Literals;
import org.mithaq.model.coding.Value;

/** What tells two states of a record apart. When it was made and changed does not count. */
final class Differences {

    private static final Set<EAttribute> LEFT_ALONE = Set.of(Literals.CODED_RECORD__CODER,
            Literals.CODED_RECORD__CREATED, Literals.CODED_RECORD__MODIFIED);

    private Differences() {
    }

    /** The names of what differs; empty when the records are the same. */
    static List<String> between(CodedRecord one, CodedRecord other) {
        List<String> differences = new ArrayList<>();
        for (EAttribute attribute : one.eClass().getEAllAttributes()) {
            if (!LEFT_ALONE.contains(attribute) && !Objects.equals(one.eGet(attribute), other.eGet(attribute))) {
                differences.add(attribute.getName());
            }
        }
        if (!EcoreUtil.equals(one.getEvidence(), other.getEvidence())) {
            differences.add(Literals.EVIDENCED__EVIDENCE.getName());
        }
        if (!EcoreUtil.equals(one.getRetired(), other.getRetired())) {
            differences.add(Literals.VALUE_HOLDER__RETIRED.getName());
        }
        int before = differences.size();
        Set<String> variables = new LinkedHashSet<>();
        one.getValues().forEach(value -> variables.add(value.getVariable()));
        other.getValues().forEach(value -> variables.add(value.getVariable()));
        variables.stream().filter(variable -> !sameValues(one, other, variable)).forEach(differences::add);
        if (before == differences.size() && !EcoreUtil.equals(one.getValues(), other.getValues())) {
            differences.add(Literals.VALUE_HOLDER__VALUES.getName());
        }
        parts(one, other, differences);
        return differences;
    }

    private static boolean sameValues(CodedRecord one, CodedRecord other, String variable) {
        List<Value> first = CodedRecords.values(one, variable);
        return EcoreUtil.equals(copies(first), copies(CodedRecords.values(other, variable)));
    }

    private static List<EObject> copies(List<Value> values) {
        return List.copyOf(EcoreUtil.copyAll(values));
    }

    private static void parts(CodedRecord one, CodedRecord other, List<String> differences) {
        Set<String> features = new LinkedHashSet<>();
        one.getParts().forEach(part -> features.add(part.getFeature()));
        other.getParts().forEach(part -> features.add(part.getFeature()));
        features.stream().filter(feature -> !sameParts(one, other, feature)).forEach(differences::add);
    }

    private static boolean sameParts(CodedRecord one, CodedRecord other, String feature) {
        List<CodedRecord> first = CodedRecords.parts(one, feature);
        List<CodedRecord> second = CodedRecords.parts(other, feature);
        if (first.size() != second.size()) {
            return false;
        }
        for (int i = 0; i < first.size(); i++) {
            if (!between(first.get(i), second.get(i)).isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
