package org.mithaq.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.mithaq.core.message.MithaqException;
import org.mithaq.core.project.ProjectCreator;
import picocli.CommandLine.Parameters;

/** Makes a project. */
final class NewVerb extends Verb {

    @Parameters(paramLabel = "PROJECT", descriptionKey = "parameter.new.project")
    private Path project;

    NewVerb(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws MithaqException, IOException {
        new ProjectCreator().create(project);
        terminal().line(text("new.done", project));
        return ExitCodes.FINE;
    }
}
