package org.mithaq.codebook.validation;

import com.google.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mithaq.codebook.resource.VisibleDeclarations;
import org.mithaq.model.codebook.Category;
import org.mithaq.model.codebook.CategoryList;
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
    void addTo(CheckTable table) {
        table.add(CategoryList.class, this::categoriesAreNamedOnce);
        table.add(Scale.class, this::pointsAndCodesAreNamedOnce);
        table.add(MissingReasonList.class, this::reasonsAreNamedOnce);
        table.add(Entry.class, this::entriesAreNamedOnce);
    }

    private void categoriesAreNamedOnce(CategoryList list) {
        check(list.getCategories().stream().flatMap(CodeNameChecks::withChildren).toList(), list);
    }

    private void pointsAndCodesAreNamedOnce(Scale scale) {
        check(Stream.concat(scale.getPoints().stream(), scale.getOffScale().stream()).toList(), scale);
    }

    private void reasonsAreNamedOnce(MissingReasonList list) {
        check(list.getReasons(), list);
    }

    private void entriesAreNamedOnce(Entry entry) {
        var registry = VisibleDeclarations.registryOf(entry);
        if (!isNamed(entry) || registry == null || registry.eIsProxy()) {
            return;
        }
        names.firstOfId(entry, registry).filter(first -> first != entry).ifPresent(first -> report(entry, registry, first));
    }

    private void check(Collection<? extends NamedElement> codes, NamedElement owner) {
        Map<String, NamedElement> first = new HashMap<>();
        for (NamedElement code : codes) {
            var earlier = !isNamed(code) ? null : first.putIfAbsent(code.getName(), code);
            if (earlier != null) {
                report(code, owner, earlier);
            }
        }
    }

    private void report(NamedElement element, NamedElement owner, NamedElement earlier) {
        error(IssueCode.DUPLICATE_ID, "", element, CodebookPackage.Literals.NAMED_ELEMENT__NAME, element.getName(),
                owner.getName(), ProjectNames.place(earlier));
    }

    private static Stream<Category> withChildren(Category category) {
        List<Category> children = category.getChildren();
        return Stream.concat(Stream.of(category), children.stream().flatMap(CodeNameChecks::withChildren));
    }
}
