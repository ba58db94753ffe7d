package org.mithaq.cli;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** Runs one verb without a display and ends with its exit code. */
public final class CommandLineApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        return MithaqCommand.run(Terminal.system(), arguments);
    }

    @Override
    public void stop() {
        // A verb ends by itself.
    }
}
