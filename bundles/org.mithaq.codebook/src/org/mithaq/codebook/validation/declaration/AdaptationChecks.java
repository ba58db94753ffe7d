package org.mithaq.codebook.validation.declaration;

import com.google.inject.Inject;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.mithaq.codebook.resource.VisibleDeclarations;
import org.mithaq.codebook.validation.check.CheckTable;
import org.mithaq.codebook.validation.check.ChecksBase;
import org.mithaq.codebook.validation.issue.IssueCode;
import org.mithaq.model.codebook.Adaptation;
import org.mithaq.model.codebook.CategoryBranch;
import org.mithaq.model.codebook.Code;
import org.mithaq.model.codebook.CodebookPackage;
import org.mithaq.model.codebook.CuedElement;
import org.mithaq.model.codebook.DeclarationOverride;
import org.mithaq.model.codebook.ElementOverride;
import org.mithaq.model.codebook.Entry;
import org.mithaq.model.codebook.ListExtension;
import org.mithaq.model.codebook.NamedElement;
import org.mithaq.model.codebook.OverriddenKind;
import org.mithaq.model.codebook.Overriding;
import org.mithaq.model.codebook.RecordTypeExtension;
import org.mithaq.model.codebook.Variable;

/** What a file adds to declarations of others fits them, and what it says otherwise can be said of them. */
class AdaptationChecks extends ChecksBase {

    @Inject
    private VisibleDeclarations visible;

    @Override
    public void addTo(CheckTable table) {
        table.add(Code.class, this::codesAreNewToTheirList);
        table.add(RecordTypeExtension.class, this::addedFeaturesAreNew);
        table.add(RecordTypeExtension.class, this::rolesHaveVariablesOnly);
        table.add(CategoryBranch.class, this::onlyTreesGetBranches);
        table.add(DeclarationOverride.class, this::onlyRulesHaveASeverity);
        table.add(ElementOverride.class, this::onlyCuedElementsGetCues);
    }

    private void codesAreNewToTheirList(Code code) {
        if (!isNamed(code) || !isAdded(code)) {
            return;
        }
        var owner = VisibleDeclarations.listOf(code);
        if (owner != null && !owner.eIsProxy()) {
            needNew(IssueCode.DUPLICATE_ID, code, owner, visible.codes(code, owner));
        }
    }

    private void addedFeaturesAreNew(RecordTypeExtension extension) {
        var type = extension.getType();
        var role = extension.getRole();
        if (type == null || type.eIsProxy() || extension.isOfRole() && (role == null || role.eIsProxy())) {
            return;
        }
        var known = extension.isOfRole() ? visible.attributes(extension, role) : visible.features(extension, type);
        extension.getFeatures().stream().filter(feature -> isNamed(feature)).forEach(feature -> needNew(
                IssueCode.DUPLICATE_FEATURE, feature, extension.isOfRole() ? role : type, known));
    }

    private void rolesHaveVariablesOnly(RecordTypeExtension extension) {
        if (extension.isOfRole()) {
            extension.getFeatures().stream().filter(feature -> !(feature instanceof Variable))
                    .forEach(feature -> error(IssueCode.ADAPTATION, "attribute", feature,
                            CodebookPackage.Literals.NAMED_ELEMENT__NAME, feature.getName()));
        }
    }

    private void onlyTreesGetBranches(CategoryBranch branch) {
        if (branch.eContainer() instanceof ListExtension extension && extension.getList() != null
                && !extension.getList().eIsProxy() && !extension.getList().isTree()) {
            error(IssueCode.TREE, "", branch, CodebookPackage.Literals.CATEGORY_BRANCH__CATEGORY,
                    branch.getCategory() == null ? "" : branch.getCategory().getName(), extension.getList().getName());
        }
    }

    private void onlyRulesHaveASeverity(DeclarationOverride override) {
        if (override.getKind() != OverriddenKind.RULE && (override.isOff() || override.isChangesSeverity())) {
            error(IssueCode.ADAPTATION, "rule", override, override.isOff()
                    ? CodebookPackage.Literals.DECLARATION_OVERRIDE__OFF
                    : CodebookPackage.Literals.DECLARATION_OVERRIDE__CHANGES_SEVERITY);
        }
        checkCues(override, override.getElement());
    }

    private void onlyCuedElementsGetCues(ElementOverride override) {
        checkCues(override, override.getElement());
    }

    private void checkCues(Overriding override, NamedElement element) {
        boolean hasCues = !override.getCues().isEmpty() || !override.getExceptions().isEmpty()
                || !override.getAlso().isEmpty();
        boolean fits = element == null || element.eIsProxy() || element instanceof CuedElement
                || element instanceof Entry && override.getCues().isEmpty();
        if (hasCues && !fits) {
            error(IssueCode.ADAPTATION, "cues", override, null, element.getName());
        }
    }

    private void needNew(IssueCode code, NamedElement element, NamedElement owner, Map<String, NamedElement> known) {
        var first = known.get(element.getName());
        if (first != null && first != element) {
            error(code, "", element, CodebookPackage.Literals.NAMED_ELEMENT__NAME, element.getName(), owner.getName(),
                    ProjectNames.place(first));
        }
    }

    private static boolean isAdded(Code code) {
        EObject owner = code.eContainer();
        while (owner instanceof Code || owner instanceof CategoryBranch) {
            owner = owner.eContainer();
        }
        return owner instanceof Adaptation;
    }
}
