package org.mithaq.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command itself, which does nothing without a verb. */
@Command(name = "mithaq", description = "Turns reports about agreements and stances into data.",
		subcommands = CommandLine.HelpCommand.class, mixinStandardHelpOptions = true, versionProvider = BundleVersion.class,
		exitCodeOnInvalidInput = ExitCodes.WRONG_USE, exitCodeOnExecutionException = ExitCodes.WRONG_USE)
final class MithaqCommand implements Runnable {

	@Spec
	private CommandSpec spec;

	@Override
	public void run() {
		throw new ParameterException(spec.commandLine(), "Name a verb.");
	}
}
