package org.mithaq.app;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What the workbench was started with.
 *
 * @param project the folder of the project to open at once
 */
record StartArguments(Optional<Path> project) {

    private static final String OPEN = "open";

    /** Understands {@code open FOLDER}; the platform's own arguments around it are passed over. */
    static StartArguments of(String[] arguments) {
        for (int i = 0; i + 1 < arguments.length; i++) {
            if (arguments[i].equals(OPEN)) {
                return new StartArguments(Optional.of(Path.of(arguments[i + 1])));
            }
        }
        return new StartArguments(Optional.empty());
    }
}
