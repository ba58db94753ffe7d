package org.mithaq.codebook.validation.declaration;

import com.google.inject.Inject;
import java.util.HashSet;
import java.util.List;
import org.mithaq.codebook.library.PropertyLibrary;
import org.mithaq.codebook.library.Subject;
import org.mithaq.codebook.validation.check.CheckTable;
import org.mithaq.codebook.validation.check.ChecksBase;
import org.mithaq.codebook.validation.issue.IssueCode;
import org.mithaq.model.codebook.CodebookPackage;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.NamedElement;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.Role;

/** Features of a record type and attributes of a role are named once, and hide no property. */
class FeatureNameChecks extends ChecksBase {

    @Inject
    private PropertyLibrary library;

    @Override
    public void addTo(CheckTable table) {
        table.add(RecordType.class, this::featuresAreNamedOnce);
        table.add(Role.class, this::attributesAreNamedOnce);
        table.add(RecordType.class, this::featuresHideNoProperty);
    }

    private void featuresAreNamedOnce(RecordType type) {
        check(type.getFeatures(), type);
    }

    private void attributesAreNamedOnce(Role role) {
        check(role.getAttributes(), role);
    }

    private void featuresHideNoProperty(RecordType type) {
        type.getFeatures().stream()
                .filter(feature -> library.properties(Subject.RECORD).containsKey(feature.getName()))
                .forEach(feature -> warning(IssueCode.HIDDEN_PROPERTY, "", feature,
                        CodebookPackage.Literals.NAMED_ELEMENT__NAME, feature.getName()));
    }

    private void check(List<? extends Feature> features, NamedElement owner) {
        var names = new HashSet<String>();
        for (Feature feature : features) {
            if (isNamed(feature) && !names.add(feature.getName())) {
                error(IssueCode.DUPLICATE_FEATURE, "", feature, CodebookPackage.Literals.NAMED_ELEMENT__NAME,
                        feature.getName(), owner.getName());
            }
        }
    }
}
