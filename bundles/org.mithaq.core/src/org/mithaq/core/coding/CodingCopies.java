package org.mithaq.core.coding;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mithaq.model.coding.Coding;

/**
 * Copies of codings that stay as they are while the codings change. A copy serves until its coding changes: what was
 * not touched is copied once, however often it is asked for.
 */
final class CodingCopies {

    private final Map<Coding, Coding> copies = new IdentityHashMap<>();

    /** For the thread that edits; what it gets may be read by any thread and changed by none. */
    List<Coding> of(List<Coding> codings) {
        return codings.stream().map(coding -> copies.computeIfAbsent(coding, EcoreUtil::copy)).toList();
    }

    /** The codings are no longer what was copied. */
    void outdated(Collection<Coding> codings) {
        codings.forEach(copies::remove);
    }
}
