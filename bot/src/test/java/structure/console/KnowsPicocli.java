package structure.console;

class KnowsPicocli {
    picocli.CommandLine.Help.Ansi ansi = picocli.CommandLine.Help.Ansi.OFF;
}
