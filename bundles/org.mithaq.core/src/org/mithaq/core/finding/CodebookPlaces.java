package org.mithaq.core.finding;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.mithaq.codebook.SourceText;

/** Where parts of a codebook are written. */
public final class CodebookPlaces {

    private CodebookPlaces() {
    }

    /** The place of a part; empty when it comes from no file. */
    public static Optional<Place.InFile> of(EObject part) {
        return SourceText.place(part).map(at -> new Place.InFile("codebook/" + at.file(), at.line(), at.column()));
    }
}
