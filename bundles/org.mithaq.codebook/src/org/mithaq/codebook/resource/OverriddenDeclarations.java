package org.mithaq.codebook.resource;

import org.eclipse.emf.ecore.EClass;
import org.mithaq.model.codebook.CodebookPackage;
import org.mithaq.model.codebook.OverriddenKind;

/** The declarations that an override may name. */
public final class OverriddenDeclarations {

    private OverriddenDeclarations() {
    }

    /** The class of the declarations of a kind. */
    public static EClass of(OverriddenKind kind) {
        return switch (kind) {
            case RECORD_TYPE -> CodebookPackage.Literals.RECORD_TYPE;
            case LIST -> CodebookPackage.Literals.CATEGORY_LIST;
            case SCALE -> CodebookPackage.Literals.SCALE;
            case MISSING -> CodebookPackage.Literals.MISSING_REASON_LIST;
            case REGISTRY -> CodebookPackage.Literals.REGISTRY;
            case RULE -> CodebookPackage.Literals.RULE;
            case DATASET -> CodebookPackage.Literals.DATASET;
        };
    }
}
