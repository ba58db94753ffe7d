package org.mithaq.core.suggest.feature;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.model.codebook.Category;
import org.mithaq.model.codebook.CategoryList;

/** The categories of a list at every depth. */
public final class Codes {

    private Codes() {
    }

    /** Each category before those below it, in the order of the codebook. */
    public static List<Category> of(CategoryList list) {
        List<Category> all = new ArrayList<>();
        list.getCategories().forEach(category -> collect(category, all));
        return all;
    }

    private static void collect(Category category, List<Category> all) {
        all.add(category);
        category.getChildren().forEach(child -> collect(child, all));
    }
}
