package org.mithaq.codebook.validation.declaration;

import java.util.List;
import org.mithaq.codebook.validation.check.CheckTable;
import org.mithaq.codebook.validation.check.ChecksBase;
import org.mithaq.codebook.validation.issue.IssueCode;
import org.mithaq.model.codebook.CodebookPackage;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.PositionVariable;
import org.mithaq.model.codebook.RecordKind;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.Role;

/** Agreements and stances have what the tool shows of them. */
class RecordKindChecks extends ChecksBase {

    private static final String POSITION = "position";
    private static final List<String> NEEDED_OF_A_STANCE = List.of("holder", "target", POSITION);

    @Override
    public void addTo(CheckTable table) {
        table.add(RecordType.class, this::stancesHaveHolderTargetAndPosition);
        table.add(RecordType.class, this::agreementsHaveParties);
    }

    private void stancesHaveHolderTargetAndPosition(RecordType type) {
        if (type.getKind() != RecordKind.STANCE || !isNamed(type)) {
            return;
        }
        NEEDED_OF_A_STANCE.stream().filter(name -> find(type, name) == null)
                .forEach(name -> error(IssueCode.INCOMPLETE_TYPE, "stance", type,
                        CodebookPackage.Literals.NAMED_ELEMENT__NAME, type.getName(), name));
        var position = find(type, POSITION);
        if (position != null && !(position instanceof PositionVariable)) {
            error(IssueCode.INCOMPLETE_TYPE, POSITION, position, CodebookPackage.Literals.NAMED_ELEMENT__NAME);
        }
    }

    private void agreementsHaveParties(RecordType type) {
        if (type.getKind() == RecordKind.AGREEMENT && isNamed(type)
                && type.getFeatures().stream().noneMatch(Role.class::isInstance)) {
            warning(IssueCode.INCOMPLETE_TYPE, "agreement", type, CodebookPackage.Literals.NAMED_ELEMENT__NAME,
                    type.getName());
        }
    }

    private static Feature find(RecordType type, String name) {
        return type.getFeatures().stream().filter(feature -> name.equals(feature.getName())).findFirst().orElse(null);
    }
}
