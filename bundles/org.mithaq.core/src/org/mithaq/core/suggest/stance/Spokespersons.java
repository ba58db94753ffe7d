package org.mithaq.core.suggest.stance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.model.codebook.Entry;
import org.mithaq.model.codebook.Registry;

/**
 * For whom somebody speaks: an office-holder or an organ of a state that stands under another entry of its registry
 * takes positions in that one's name.
 */
final class Spokespersons {

    private static final Set<String> KINDS = Set.of("individual", "state_body");

    private final Map<String, String> principals = new HashMap<>();

    Spokespersons(List<Registry> registries, LoadedCodebook codebook) {
        for (Registry registry : registries) {
            for (Entry entry : codebook.entries(registry)) {
                if (entry.getKind() != null && KINDS.contains(entry.getKind().getName()) && entry.eContainer() instanceof Entry whole) {
                    principals.put(entry.getName(), whole.getName());
                }
            }
        }
    }

    /** Whose position it is: that of the entry itself unless it speaks for another. */
    String principal(String entry) {
        String principal = entry;
        while (principals.containsKey(principal)) {
            principal = principals.get(principal);
        }
        return principal;
    }
}
