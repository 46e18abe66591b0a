package no.prosessbot.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import no.prosessbot.config.ConfigurationException;
import no.prosessbot.config.DiscordAccess;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/** Runs one command: parses the command line, executes the command and reports failures. */
final class Program {

    private static final int HELP_WIDTH = 88;

    private final Surroundings surroundings;

    Program(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Runs the command and returns the exit status. Never throws. */
    int run(List<String> arguments) {
        int status;
        try {
            status = commandLine().execute(arguments.toArray(String[]::new));
        } catch (OutOfMemoryError fault) {
            // The command's memory is free again, so there is enough for a sentence.
            surroundings.tell(Texts.beforeConfiguration().say("out-of-memory"));
            status = ExitStatus.OUT_OF_MEMORY;
        } catch (LinkageError | VirtualMachineError | AssertionError fault) {
            // picocli's exception handlers only see exceptions, not errors.
            status = report(fault);
        }
        surroundings.out().flush();
        surroundings.err().flush();
        return status;
    }

    private CommandLine commandLine() {
        GlobalOptions options = new GlobalOptions();
        Workspace workspace = new Workspace(options, surroundings);
        ChatCommand chat = new ChatCommand(workspace, surroundings);
        DiscordCommand discord = new DiscordCommand(workspace, surroundings);
        boolean onDiscord = DiscordAccess.hasToken(surroundings.environment());
        CommandLine commandLine =
                new CommandLine(new ProsessbotCommand(onDiscord ? discord : chat)).addMixin("global", options);
        commandLine
                .getCommandSpec()
                .addOption(flag("--version").versionHelp(true).build())
                .addOption(flag("-h", "--help")
                        .usageHelp(true)
                        .scopeType(ScopeType.INHERIT)
                        .build());
        // After the options, because a command inherits those that exist when it is added.
        commandLine
                .addSubcommand(new AskCommand(workspace, surroundings))
                .addSubcommand(new CardsCommand(workspace, surroundings))
                .addSubcommand(new CheckCommand(workspace, surroundings))
                .addSubcommand(new RemindCommand(workspace, surroundings))
                .addSubcommand(chat)
                .addSubcommand(discord);
        return commandLine
                .setResourceBundle(Texts.help())
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(HELP_WIDTH)
                // A question may begin with @, as a mention does.
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler((fault, arguments) -> new UsageFaults().report(fault))
                .setExecutionExceptionHandler((fault, command, parsed) -> report(fault));
    }

    private static OptionSpec.Builder flag(String... names) {
        return OptionSpec.builder(names).type(boolean.class);
    }

    private int report(Throwable fault) {
        surroundings.out().flush();
        surroundings.tell(sentence(fault));
        return ExitStatus.CANNOT_WORK;
    }

    private static String sentence(Throwable fault) {
        if (fault instanceof ConfigurationException configuration) {
            return configuration.sentence();
        }
        if (fault instanceof UsageException usage) {
            return String.valueOf(usage.getMessage());
        }
        Optional<UnreadableInputException> input = UnreadableInputException.behind(fault);
        if (input.isPresent()) {
            return input.get().sentence();
        }
        return Texts.beforeConfiguration().say("unexpected", Faults.log(LoggerFactory.getLogger(Program.class), fault));
    }
}
