package org.mithaq.cli;

import java.util.List;
import java.util.Optional;
import org.mithaq.core.id.CoderName;
import picocli.CommandLine.Option;

/** Whose codings a verb works on. */
final class CoderOption {

    @Option(names = "--coder", paramLabel = "NAME", descriptionKey = "option.coder")
    private Optional<String> name = Optional.empty();

    /** The name that was typed, if any. */
    List<String> typed() {
        return name.stream().toList();
    }

    /** @throws org.mithaq.core.message.RefusedException when the name cannot be a folder's name */
    CoderName coder() {
        return name.map(CoderName::new).orElseGet(CoderName::ofSystemUser);
    }
}
