package org.mithaq.ui.codebook.open;

import java.util.Map;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/** Shows coded records: by a command, since the editor of reports belongs to another part of the window. */
public final class RecordJump {

    private static final String SHOW = "org.mithaq.coding.show";

    private RecordJump() {
    }

    /**
     * Shows a record.
     *
     * @param site of the part that leads there
     * @param feature what to show of it; empty for the record as a whole
     */
    public static void to(IServiceLocator site, String coder, String report, String record, String feature) {
        Command show = site.getService(ICommandService.class).getCommand(SHOW);
        try {
            site.getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(show,
                    Map.of(SHOW + ".coder", coder, SHOW + ".report", report, SHOW + ".record", record,
                            SHOW + ".feature", feature)), null);
        } catch (CommandException e) {
            ILog.of(RecordJump.class).error("The record cannot be shown: " + record + " in " + report, e);
        }
    }
}
