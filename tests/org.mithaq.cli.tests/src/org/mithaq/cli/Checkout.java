package org.mithaq.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds what stands beside the sources, from whichever folder of them tests run in. */
final class Checkout {

    private Checkout() {
    }

    /** A file or folder of the checkout, such as {@code docs/first-steps.md}. */
    static Path path(String name) {
        Path above = Path.of("").toAbsolutePath();
        while (!Files.exists(above.resolve(name))) {
            above = above.getParent();
            if (above == null) {
                throw new IllegalStateException("No " + name + " above the tests");
            }
        }
        return above.resolve(name);
    }
}
