package no.prosessbot.card;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.prosessbot.page.Page;
import no.prosessbot.page.Problem;
import no.prosessbot.page.ProblemList;
import no.prosessbot.page.Remark;
import no.prosessbot.page.Rule;
import no.prosessbot.page.Severity;
import no.prosessbot.page.Shortcode;

/**
 * Warnings that an editor has said to know, in a comment beside the card: {@code <!-- prosessbot: ok uten-eier fordi … -->}.
 * A comment is for the card on its own lines; else for the one on the line below it, else for that on the line above. It
 * silences no error, for Hugo would stop all the same. For one reading.
 */
final class Silencing {

    private static final Pattern OK = Pattern.compile(
            "(?iUs)ok(?:\\s+(?!fordi\\b|because\\b)(?<rules>.*?))?" + "(?:\\s+(?:fordi|because)\\b(?<reason>.*))?");

    private static final Pattern BETWEEN_RULES = Pattern.compile("(?U)[,;\\s]+(?:og\\s+|and\\s+)?");

    /** By file. */
    private final Map<String, List<Ok>> oks = new HashMap<>();

    private final List<Problem> problems = new ArrayList<>();

    /**
     * A rule that a comment names, and what it is for.
     *
     * @param certain whether all cards of the page are known, so that a comment can be told to be needless
     */
    private record Ok(Remark remark, String name, Rule rule, List<Shortcode> beside, boolean certain) {}

    /** Takes in the comments of a page that is shown. */
    void add(Page page) {
        if (page.remarks().isEmpty()) {
            return;
        }
        ProblemList told = new ProblemList(page.file(), CardRule.TOO_MANY_CARD_ERRORS, CardRule.TOO_MANY_CARD_WARNINGS);
        List<Ok> all = new ArrayList<>();
        for (Remark remark : page.remarks()) {
            read(remark, page, told, all);
        }
        oks.put(page.file(), all);
        problems.addAll(told.inPageOrder());
    }

    private static void read(Remark remark, Page page, ProblemList told, List<Ok> all) {
        String text = Blank.trim(remark.text());
        Matcher ok = OK.matcher(text);
        if (!ok.matches() || ok.group("rules") == null) {
            told.add(remark.at(), CardRule.REMARK_NOT_UNDERSTOOD, Blank.collapse(text));
            return;
        }
        String rules = Blank.trim(ok.group("rules"));
        if (ok.group("reason") == null || Blank.trim(ok.group("reason")).isEmpty()) {
            told.add(remark.at(), CardRule.REMARK_WITHOUT_REASON, Blank.collapse(rules));
            return;
        }
        List<Shortcode> beside = beside(remark, page.shortcodes());
        for (String name : BETWEEN_RULES.splitAsStream(rules).toList()) {
            Optional<Rule> rule =
                    RuleNames.rule(name.toLowerCase(Locale.ROOT)).filter(known -> known.severity() == Severity.WARNING);
            rule.ifPresentOrElse(
                    known -> all.add(new Ok(remark, name, known, beside, !page.faulty())),
                    () -> told.add(remark.at(), CardRule.REMARK_WITH_UNKNOWN_RULE, name));
        }
    }

    /** In the order in which they are tried: those of one line each together. */
    private static List<Shortcode> beside(Remark remark, List<Shortcode> shortcodes) {
        int first = remark.at().line();
        int last = remark.end().line();
        List<Shortcode> beside = new ArrayList<>();
        shortcodes.stream()
                .filter(each -> each.at().line() <= last && each.end().line() >= first)
                .forEach(beside::add);
        shortcodes.stream().filter(each -> each.at().line() == last + 1).forEach(beside::add);
        shortcodes.stream().filter(each -> each.end().line() == first - 1).forEach(beside::add);
        return beside;
    }

    /** The problems that are left, and those of the comments themselves. */
    List<Problem> apply(List<Problem> all) {
        if (oks.isEmpty() && problems.isEmpty()) {
            return all;
        }
        Map<String, List<Problem>> byFile = new HashMap<>();
        all.stream()
                .filter(problem -> oks.containsKey(problem.file()))
                .forEach(problem -> byFile.computeIfAbsent(problem.file(), file -> new ArrayList<>())
                        .add(problem));
        Set<Problem> silenced = new HashSet<>();
        List<Problem> unused = new ArrayList<>();
        oks.forEach((file, ofPage) -> {
            for (Ok ok : ofPage) {
                List<Problem> met = met(ok, byFile.getOrDefault(file, List.of()));
                silenced.addAll(met);
                if (met.isEmpty() && ok.certain()) {
                    unused.add(Problem.of(file, ok.remark().at(), CardRule.REMARK_WITHOUT_FINDING, ok.name()));
                }
            }
        });
        List<Problem> left = new ArrayList<>(all);
        left.removeIf(silenced::contains);
        left.addAll(problems);
        left.addAll(unused);
        return left;
    }

    /** What the first card beside the comment has that breaks the rule. */
    private static List<Problem> met(Ok ok, List<Problem> ofPage) {
        for (Shortcode card : ok.beside()) {
            List<Problem> met = ofPage.stream()
                    .filter(problem -> problem.rule() == ok.rule()
                            && problem.at().compareTo(card.at()) >= 0
                            && problem.at().compareTo(card.end()) < 0)
                    .toList();
            if (!met.isEmpty()) {
                return met;
            }
        }
        return List.of();
    }
}
