package org.mithaq.codebook.validation.declaration;

import com.google.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.mithaq.codebook.resource.VisibleDeclarations;
import org.mithaq.codebook.validation.check.CheckTable;
import org.mithaq.codebook.validation.check.ChecksBase;
import org.mithaq.codebook.validation.issue.IssueCode;
import org.mithaq.model.codebook.Category;
import org.mithaq.model.codebook.CategoryList;
import org.mithaq.model.codebook.Code;
import org.mithaq.model.codebook.CodebookPackage;
import org.mithaq.model.codebook.Entry;
import org.mithaq.model.codebook.MissingReasonList;
import org.mithaq.model.codebook.NamedElement;
import org.mithaq.model.codebook.Scale;

/** Ids are used once: of codes in their list or scale, of entries in their registry over all files. */
class CodeNameChecks extends ChecksBase {

    @Inject
    private ProjectNames names;

    @Override
    public void addTo(CheckTable table) {
        table.add(CategoryList.class, this::categoriesAreNamedOnce);
        table.add(Scale.class, this::pointsAndCodesAreNamedOnce);
        table.add(MissingReasonList.class, this::reasonsAreNamedOnce);
        table.add(Entry.class, this::entriesAreNamedOnce);
    }

    private void categoriesAreNamedOnce(CategoryList list) {
        check(list.getCategories(), list, new HashMap<>());
    }

    private void pointsAndCodesAreNamedOnce(Scale scale) {
        Map<String, Code> first = new HashMap<>();
        check(scale.getPoints(), scale, first);
        check(scale.getOffScale(), scale, first);
    }

    private void reasonsAreNamedOnce(MissingReasonList list) {
        check(list.getReasons(), list, new HashMap<>());
    }

    private void entriesAreNamedOnce(Entry entry) {
        var registry = VisibleDeclarations.registryOf(entry);
        if (!isNamed(entry) || registry == null || registry.eIsProxy()) {
            return;
        }
        names.firstOfId(entry, registry).filter(first -> first != entry).ifPresent(first -> report(entry, registry, first));
    }

    private void check(Collection<? extends Code> codes, NamedElement owner, Map<String, Code> first) {
        for (Code code : codes) {
            var earlier = !isNamed(code) ? null : first.putIfAbsent(code.getName(), code);
            if (earlier != null) {
                report(code, owner, earlier);
            }
            if (code instanceof Category category) {
                check(category.getChildren(), owner, first);
            }
        }
    }

    private void report(NamedElement element, NamedElement owner, NamedElement earlier) {
        error(IssueCode.DUPLICATE_ID, "", element, CodebookPackage.Literals.NAMED_ELEMENT__NAME, element.getName(),
                owner.getName(), ProjectNames.place(earlier));
    }
}
