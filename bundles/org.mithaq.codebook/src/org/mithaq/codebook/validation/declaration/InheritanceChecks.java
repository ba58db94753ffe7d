package org.mithaq.codebook.validation.declaration;

import org.mithaq.codebook.resource.VisibleDeclarations;
import org.mithaq.codebook.validation.check.CheckTable;
import org.mithaq.codebook.validation.check.ChecksBase;
import org.mithaq.codebook.validation.issue.IssueCode;
import org.mithaq.model.codebook.CodebookPackage;
import org.mithaq.model.codebook.Link;
import org.mithaq.model.codebook.PartFeature;
import org.mithaq.model.codebook.RecordType;

/** Parts are inherited from records of the same type, and what is dropped are such parts. */
class InheritanceChecks extends ChecksBase {

    @Override
    public void addTo(CheckTable table) {
        table.add(Link.class, this::partsAreInheritedFromTheSameType);
        table.add(Link.class, this::inheritanceComesToAnEnd);
        table.add(Link.class, this::droppedPartsAreInherited);
    }

    private void partsAreInheritedFromTheSameType(Link link) {
        if (!link.getInherited().isEmpty() && link.getTarget() != null && !link.getTarget().eIsProxy()
                && VisibleDeclarations.recordTypeOf(link) instanceof RecordType owner && owner != link.getTarget()) {
            error(IssueCode.INHERITANCE, "", link, CodebookPackage.Literals.LINK__TARGET, link.getName(),
                    owner.getName());
        }
    }

    private void inheritanceComesToAnEnd(Link link) {
        if (!link.getInherited().isEmpty() && !link.isAcyclic()) {
            error(IssueCode.INHERITANCE, "acyclic", link, CodebookPackage.Literals.NAMED_ELEMENT__NAME, link.getName());
        }
    }

    private void droppedPartsAreInherited(Link link) {
        var dropped = link.getDropped();
        if (dropped == null || dropped.eIsProxy() || dropped.getTarget() == null) {
            return;
        }
        if (link.getInherited().stream().filter(parts -> !parts.eIsProxy()).map(PartFeature::getType)
                .noneMatch(type -> type == dropped.getTarget())) {
            error(IssueCode.INHERITANCE, "dropped", link, CodebookPackage.Literals.LINK__DROPPED, dropped.getName(),
                    link.getName());
        }
    }
}
