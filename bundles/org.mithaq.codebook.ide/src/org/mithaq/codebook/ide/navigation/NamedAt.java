package org.mithaq.codebook.ide.navigation;

import org.mithaq.codebook.ide.result.TextRange;
import org.mithaq.model.codebook.NamedElement;

/**
 * The element that a name at a place stands for.
 *
 * @param element the element
 * @param range the name
 * @param declaration whether the element is declared here, rather than referred to
 */
public record NamedAt(NamedElement element, TextRange range, boolean declaration) {
}
