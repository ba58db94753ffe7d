package org.mithaq.core.migrate;

import org.mithaq.codebook.version.ChangedElement;

/**
 * Something in which two versions of a codebook differ and of which the changes blocks say nothing.
 *
 * @param element what it is about: by its name of before, or of today for something new
 * @param text what differs, in the notation of the language
 */
record Difference(ChangeKind kind, ChangedElement element, String text) {
}
