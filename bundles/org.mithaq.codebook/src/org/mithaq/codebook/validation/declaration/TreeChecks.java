package org.mithaq.codebook.validation.declaration;

import org.eclipse.xtext.EcoreUtil2;
import org.mithaq.codebook.validation.check.CheckTable;
import org.mithaq.codebook.validation.check.ChecksBase;
import org.mithaq.codebook.validation.issue.IssueCode;
import org.mithaq.model.codebook.Category;
import org.mithaq.model.codebook.CategoryList;
import org.mithaq.model.codebook.CodebookPackage;

/** Categories hold categories only in a tree. */
class TreeChecks extends ChecksBase {

    @Override
    public void addTo(CheckTable table) {
        table.add(Category.class, this::onlyTreesAreNested);
    }

    private void onlyTreesAreNested(Category category) {
        var list = EcoreUtil2.getContainerOfType(category, CategoryList.class);
        if (!category.getChildren().isEmpty() && list != null && !list.isTree()) {
            error(IssueCode.TREE, "", category, CodebookPackage.Literals.NAMED_ELEMENT__NAME, category.getName(),
                    list.getName());
        }
    }
}
