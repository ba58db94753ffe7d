package org.mithaq.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The command {@code mithaq} with all its verbs. It ends by itself with an exit code, so that tests call it as users
 * do.
 */
@Command(name = "mithaq", subcommands = CommandLine.HelpCommand.class, versionProvider = BundleVersion.class)
public final class MithaqCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "option.help")
    private boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, descriptionKey = "option.version")
    private boolean version;

    @Option(names = "--language", paramLabel = "LANGUAGE", descriptionKey = "option.messages")
    private String language;

    private final Messages messages;

    private MithaqCommand(Messages messages) {
        this.messages = messages;
    }

    /**
     * Runs one verb.
     *
     * @param terminal its locale is the language of messages unless the arguments name another one
     * @param arguments as typed
     * @return 0 when all went well, 1 when a verb has findings, 2 on wrong use or broken input
     */
    public static int run(Terminal terminal, String... arguments) {
        Locale language = MessageLanguage.of(arguments, terminal.locale());
        Terminal speaking = terminal.withLocale(language);
        int code = execute(speaking, arguments);
        speaking.flush();
        return code;
    }

    /** A file may be larger than the memory, which is no mistake of the program. */
    private static int execute(Terminal terminal, String... arguments) {
        try {
            return commandLine(terminal).execute(arguments);
        } catch (OutOfMemoryError e) {
            terminal.note("mithaq: " + Messages.of(terminal.locale()).text("error.memory"));
            return ExitCodes.WRONG_USE;
        }
    }

    private static CommandLine commandLine(Terminal terminal) {
        Messages messages = Messages.of(terminal.locale());
        CommandLine line = new CommandLine(new MithaqCommand(messages))
                .addSubcommand("new", new NewVerb(terminal))
                .addSubcommand("import", new ImportVerb(terminal))
                .addSubcommand("suggest", new SuggestVerb(terminal))
                .addSubcommand("search", new SearchVerb(terminal))
                .addSubcommand("check", new CheckVerb(terminal))
                .addSubcommand("migrate", new MigrateVerb(terminal))
                .addSubcommand("export", new ExportVerb(terminal))
                .addSubcommand("reading", new ReadingVerb(terminal))
                .addSubcommand("lsp", new LspVerb(terminal))
                .addSubcommand("dossier", new DossierVerb(terminal));
        line.getCommandSpec().usageMessage().synopsisSubcommandLabel("[VERB]");
        nameVerb(line.getSubcommands().get("help").getCommandSpec());
        return line.setResourceBundle(messages.bundle())
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setParameterExceptionHandler(new ParameterErrors(messages))
                .setExecutionExceptionHandler(new ExecutionErrors(terminal));
    }

    /** What the list of verbs calls them, in place of what the library does. */
    private static void nameVerb(CommandSpec help) {
        PositionalParamSpec command = help.positionalParameters().getFirst();
        help.remove(command);
        help.addPositional(PositionalParamSpec.builder(command).paramLabel("VERB").build());
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), messages.text("error.noVerb"));
    }
}
