package org.mithaq.codebook.resource;

import java.util.List;
import org.eclipse.emf.ecore.EObject;

/**
 * What the parser noted of a text.
 *
 * @param elements all that was made of it
 * @param references the references in it, in their order
 * @param height how many nodes stand one in another at the most; no fewer than elements do
 */
record Parsed(List<EObject> elements, List<WrittenReference> references, int height) {
}
