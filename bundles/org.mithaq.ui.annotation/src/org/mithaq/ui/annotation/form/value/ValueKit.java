package org.mithaq.ui.annotation.form.value;

import java.util.List;
import java.util.Locale;
import org.mithaq.core.lookup.AllowedChoices;
import org.mithaq.core.lookup.Choice;
import org.mithaq.core.lookup.CodebookChoices;
import org.mithaq.core.lookup.LabelFinder;
import org.mithaq.model.codebook.Category;
import org.mithaq.model.codebook.CategoryList;
import org.mithaq.model.codebook.Code;
import org.mithaq.model.codebook.DocumentedElement;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.ReferenceTarget;
import org.mithaq.model.codebook.Registry;
import org.mithaq.model.codebook.Scale;
import org.mithaq.model.coding.Value;

/** What value editors draw on: the choices of the codebook, the records of the project, the language of the user. */
public interface ValueKit {

    /** The language of the user. */
    Locale locale();

    /** Labels and definitions in the language of the user. */
    CodebookChoices choices();

    /** What may be chosen of categories or positions, as the record stands. */
    <T extends DocumentedElement> AllowedChoices<T> allowedCodes(LabelFinder<T> all, ValueSite site);

    /** What may be chosen of entries and records, as the record stands. */
    AllowedChoices<Target> allowedTargets(LabelFinder<Target> all, ValueSite site);

    /** What users call what a value refers to; its id when that is nowhere. */
    String targetLabel(Value value);

    /** The categories of a list. */
    LabelFinder<Category> categories(CategoryList list);

    /** The points of a scale and the codes off it. */
    LabelFinder<Code> positions(Scale scale);

    /** The entries of a registry. */
    LabelFinder<Target> entries(Registry registry);

    /** The records of a type, without the one that is being edited. */
    List<Choice<Target>> records(RecordType type);

    /** Entries and records of several registries and types. */
    LabelFinder<Target> targets(List<ReferenceTarget> targets);
}
