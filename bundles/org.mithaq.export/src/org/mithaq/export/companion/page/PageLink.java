package org.mithaq.export.companion.page;

import org.mithaq.model.codebook.NamedElement;

/**
 * Leads to where a declaration is described.
 *
 * @param anchor of the description on the page
 */
record PageLink(String anchor, String text) {

    /** To a declaration, whose names are unique among all declarations. */
    static PageLink to(NamedElement declaration) {
        return new PageLink(anchor(declaration), declaration.getName());
    }

    static String anchor(NamedElement declaration) {
        return "d-" + declaration.getName();
    }
}
