package org.mithaq.cli;

import java.util.stream.Collectors;

import org.mithaq.core.message.VisibleText;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the user's language what is wrong with a command line, and where the help is. */
final class ParameterErrors implements IParameterExceptionHandler {

    private final Messages messages;

    ParameterErrors(Messages messages) {
        this.messages = messages;
    }

    @Override
    public int handleParseException(ParameterException error, String[] arguments) {
        CommandLine command = error.getCommandLine();
        command.getErr().print("mithaq: " + explain(error) + "\n");
        command.getErr().print(messages.text("error.help", command.getCommandSpec().qualifiedName()) + "\n");
        return ExitCodes.WRONG_USE;
    }

    private String explain(ParameterException error) {
        return switch (error) {
            case MissingParameterException missing -> messages.text("error.missing", missing.getMissing().stream()
                    .map(argument -> argument.isOption() ? ((picocli.CommandLine.Model.OptionSpec) argument).longestName()
                            : argument.paramLabel())
                    .collect(Collectors.joining(", ")));
            case MutuallyExclusiveArgsException exclusive -> messages.text("error.exclusive");
            case UnmatchedArgumentException unmatched ->
                    messages.text("error.unmatched", String.join(" ", unmatched.getUnmatched()));
            default -> error.getValue() == null ? VisibleText.of(error.getMessage()) : messages.text("error.value", error.getValue());
        };
    }
}
