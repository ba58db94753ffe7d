package org.mithaq.core.migrate;

import java.util.Optional;
import org.mithaq.codebook.version.ChangedElement;
import org.mithaq.core.finding.Place;

/**
 * Something in which two versions of a codebook differ and of which the changes blocks say nothing.
 *
 * @param element what it is about: by its name of before, or of today for something new
 * @param text what differs, in the notation of the language
 * @param place where the codebook of today writes it; empty when it is gone with all that held it
 */
record Difference(ChangeKind kind, ChangedElement element, String text, Optional<Place.InFile> place) {
}
