package no.prosessbot.app;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import no.prosessbot.card.Nearest;
import no.prosessbot.config.Listing;
import no.prosessbot.reply.SafeText;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Explains command-line errors in Norwegian; picocli's own messages are English. */
final class UsageFaults {

    private final Texts texts = Texts.beforeConfiguration();

    /** Returns the sentence for the user. */
    String sentence(ParameterException fault) {
        CommandSpec command = fault.getCommandLine().getCommandSpec();
        if (fault instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched.getUnmatched().get(0), command);
        }
        if (fault instanceof MissingParameterException missing) {
            return texts.say("usage.missing-value", name(missing.getMissing().get(0)));
        }
        if (fault instanceof OverwrittenOptionException twice) {
            return texts.say("usage.twice", name(twice.getOverwritten()));
        }
        ArgSpec option = fault.getArgSpec();
        if (option == null) {
            return texts.say("usage.other");
        }
        Class<?> type = option.type();
        if (type.isEnum()) {
            return texts.say("usage.choice", name(option), choices(type), String.valueOf(fault.getValue()));
        }
        return texts.say("usage.no-value-wanted", name(option));
    }

    private String unmatched(String argument, CommandSpec command) {
        if (argument.startsWith("-") && argument.length() > 1) {
            return unknownOption(argument, command);
        }
        List<String> commands = List.copyOf(command.subcommands().keySet());
        if (commands.isEmpty()) {
            return texts.say("usage.superfluous", command.name(), argument);
        }
        return Nearest.to(argument.toLowerCase(Locale.ROOT), commands)
                .map(nearest -> texts.say("usage.unknown-command.nearest", argument, nearest))
                .orElseGet(() -> texts.say("usage.unknown-command", argument, Listing.all(commands)));
    }

    private String unknownOption(String argument, CommandSpec command) {
        int end = argument.indexOf('=');
        String option = end < 0 ? argument : argument.substring(0, end);
        List<String> options = command.options().stream()
                .flatMap(spec -> Arrays.stream(spec.names()))
                .filter(name -> name.startsWith("--"))
                .sorted()
                .toList();
        return Nearest.to(option, options)
                .map(nearest -> texts.say("usage.unknown-option.nearest", option, nearest))
                .orElseGet(() -> texts.say("usage.unknown-option", option, Listing.either(options)));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String choices(Class<?> type) {
        return Listing.either(Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                .toList());
    }

    /** Prints the sentence and returns the exit status. */
    int report(ParameterException fault) {
        CommandLine commandLine = fault.getCommandLine();
        commandLine.getErr().println(SafeText.oneLine(sentence(fault)));
        commandLine.getErr().flush();
        return ExitStatus.CANNOT_WORK;
    }
}
