package org.mithaq.core.store;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** What can stand in an XML file. */
public final class StorableText {

    private static final char REPLACEMENT = '\uFFFD';

    private StorableText() {
    }

    /**
     * The text with U+FFFD in place of each character that XML cannot hold: control characters and single halves of
     * surrogate pairs. Its length in UTF-16 units stays the same.
     */
    public static String of(String text) {
        StringBuilder storable = null;
        for (int i = 0; i < text.length(); i++) {
            int c = text.codePointAt(i);
            if (!isAllowed(c)) {
                storable = storable == null ? new StringBuilder(text) : storable;
                storable.setCharAt(i, REPLACEMENT);
            }
            i += Character.charCount(c) - 1;
        }
        return storable == null ? text : storable.toString();
    }

    /** Makes all texts of an element and of what it contains storable. The element must not stand in a document yet. */
    public static void clean(EObject element) {
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            if (!attribute.isMany() && element.eGet(attribute) instanceof String text && !of(text).equals(text)) {
                element.eSet(attribute, of(text));
            }
        }
        element.eContents().forEach(StorableText::clean);
    }

    private static boolean isAllowed(int c) {
        return c >= 0x20 && c <= 0xD7FF || c == '\t' || c == '\n' || c == '\r' || c >= 0xE000 && c <= 0xFFFD
                || c > 0xFFFF;
    }
}
