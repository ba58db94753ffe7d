package org.mithaq.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.id.CoderName;
import org.mithaq.core.message.MithaqException;
import org.mithaq.core.project.Access;
import org.mithaq.core.project.IndexedProject;
import org.mithaq.core.project.OpenOptions;
import org.mithaq.core.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What all verbs have in common: a terminal, messages, and help. */
@Command
abstract class Verb implements Callable<Integer> {

    private final Terminal terminal;
    private final Messages messages;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "option.help")
    private boolean help;

    Verb(Terminal terminal) {
        this.terminal = terminal;
        this.messages = Messages.of(terminal.locale());
    }

    /**
     * @return one of {@link ExitCodes}
     * @throws UserErrorException when the user has to put something right
     */
    @Override
    public abstract Integer call() throws UserErrorException, MithaqException, IOException;

    final Terminal terminal() {
        return terminal;
    }

    final String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    final UserErrorException userError(String key, Object... arguments) {
        return new UserErrorException(text(key, arguments));
    }

    /** Tells the person about work that takes long, until it is closed. */
    final TerminalProgress progress() {
        return new TerminalProgress(terminal);
    }

    /** Opens a project; mistakes of its codebook are told in the language of the terminal. */
    final Project open(Path folder, CoderName coder, Access access) throws MithaqException, IOException {
        try (TerminalProgress progress = progress()) {
            return Project.open(folder, coder, access, progress, OpenOptions.in(terminal.locale()));
        }
    }

    /** Opens a project for reading all that is saved, in little memory. */
    final IndexedProject openIndexed(Path folder) throws MithaqException, IOException {
        try (TerminalProgress progress = progress()) {
            return IndexedProject.open(folder, progress, OpenOptions.in(terminal.locale()));
        }
    }

    /** Tells what could not be read, so that no result is taken for more than it is. */
    final void tellProblems(List<Finding> openingProblems) {
        openingProblems.forEach(finding -> terminal.note(finding.line(terminal.locale())));
    }
}
