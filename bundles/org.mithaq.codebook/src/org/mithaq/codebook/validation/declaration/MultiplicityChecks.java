package org.mithaq.codebook.validation.declaration;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.mithaq.codebook.validation.check.CheckTable;
import org.mithaq.codebook.validation.check.ChecksBase;
import org.mithaq.codebook.validation.issue.IssueCode;
import org.mithaq.model.codebook.CodebookPackage;
import org.mithaq.model.codebook.Feature;

/** How many values there may be, and whether there have to be any. */
class MultiplicityChecks extends ChecksBase {

    @Override
    public void addTo(CheckTable table) {
        table.add(Feature.class, this::boundsAreInOrder);
        table.add(Feature.class, this::requirementsFitTheBounds);
    }

    private void boundsAreInOrder(Feature feature) {
        if (feature.getUpper() == 0) {
            error(IssueCode.BOUNDS, "none", feature, CodebookPackage.Literals.FEATURE__UPPER, feature.getName());
        } else if (feature.getUpper() > 0 && feature.getLower() > feature.getUpper()) {
            boolean exact = !isWritten(feature, CodebookPackage.Literals.FEATURE__UPPER);
            error(IssueCode.BOUNDS, exact ? "exact" : "", feature, CodebookPackage.Literals.FEATURE__LOWER,
                    feature.getLower(), feature.getUpper());
        }
    }

    private void requirementsFitTheBounds(Feature feature) {
        if (!feature.isRequired()) {
            return;
        }
        if (feature.getLower() > 0 && feature.getRequiredWhen() != null) {
            warning(IssueCode.REQUIREMENT, "always", feature, CodebookPackage.Literals.FEATURE__REQUIRED_WHEN,
                    feature.getName(), feature.getLower());
        } else if (feature.getLower() == 0 && feature.getRequiredWhen() == null
                && isWritten(feature, CodebookPackage.Literals.FEATURE__LOWER)) {
            warning(IssueCode.REQUIREMENT, "optional", feature, CodebookPackage.Literals.FEATURE__LOWER,
                    feature.getName());
        }
    }

    private static boolean isWritten(Feature feature, EStructuralFeature attribute) {
        return !NodeModelUtils.findNodesForFeature(feature, attribute).isEmpty();
    }
}
