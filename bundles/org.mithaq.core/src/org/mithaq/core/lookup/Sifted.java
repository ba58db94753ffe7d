package org.mithaq.core.lookup;

import java.util.List;

/**
 * Choices, parted by whether the codebook allows them.
 *
 * @param allowed those that may be chosen
 * @param forbidden the others, by what forbids them
 */
public record Sifted<T>(List<Choice<T>> allowed, List<Forbidden<T>> forbidden) {

    public Sifted {
        allowed = List.copyOf(allowed);
        forbidden = List.copyOf(forbidden);
    }
}
