package no.prosessbot.page;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.ObjIntConsumer;
import no.prosessbot.page.FrontMatterException.Reason;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.reader.ReaderException;

/** Parses front matter in YAML. Only the first document counts, as in Hugo. */
final class YamlFrontMatter {

    /** Deeper than anybody writes, and well within a thread's stack. */
    private static final int MAX_DEPTH = 200;

    /** Generous, because {@link FrontMatterValues} bounds what aliases can multiply. */
    private static final int MAX_ALIASES = 100_000;

    /** Maximum number of repeated keys reported; finding the offset of each takes a pass over the text. */
    private static final int MAX_REPEATED = 20;

    private YamlFrontMatter() {}

    /**
     * Returns the values of the first document; null if there is none.
     *
     * @param repeatedKeys receives each repeated key and its offset in UTF-16 code units
     */
    static @Nullable Object read(String source, ObjIntConsumer<String> repeatedKeys) throws FrontMatterException {
        try {
            return parse(source, repeatedKeys);
        } catch (FrontMatterException fault) {
            String spaced = YamlTabs.replaced(source);
            if (fault.reason() == Reason.SYNTAX && !spaced.equals(source)) {
                return parse(spaced, repeatedKeys);
            }
            throw fault;
        }
    }

    private static @Nullable Object parse(String source, ObjIntConsumer<String> repeatedKeys)
            throws FrontMatterException {
        // reported only in the end, because text with a fault is parsed twice
        List<ScalarNode> repeated = new ArrayList<>();
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(true);
        options.setAllowRecursiveKeys(false);
        options.setMaxAliasesForCollections(MAX_ALIASES);
        options.setNestingDepthLimit(MAX_DEPTH);
        options.setCodePointLimit(Integer.MAX_VALUE);
        try {
            Iterator<Object> documents = new Yaml(new YamlValues(options, repeated::add))
                    .loadAll(source)
                    .iterator();
            Object root = documents.hasNext() ? documents.next() : null;
            repeated.stream()
                    .limit(MAX_REPEATED)
                    .forEach(key -> repeatedKeys.accept(
                            key.getValue(), offset(source, key.getStartMark().getIndex())));
            return root;
        } catch (MarkedYAMLException fault) {
            throw new FrontMatterException(Reason.SYNTAX, offset(source, fault), fault);
        } catch (ReaderException fault) {
            throw new FrontMatterException(Reason.SYNTAX, offset(source, fault.getPosition()), fault);
        } catch (YAMLException limit) {
            throw new FrontMatterException(Reason.TOO_DEEP, 0, limit);
        } catch (IllegalArgumentException fault) {
            throw new FrontMatterException(Reason.SYNTAX, 0, fault);
        }
    }

    /** An unclosed construct begins at the context mark. */
    private static int offset(String source, MarkedYAMLException fault) {
        Mark problem = fault.getProblemMark();
        Mark context = fault.getContextMark();
        if (problem == null) {
            return 0;
        }
        int offset = offset(source, problem.getIndex());
        boolean atEnd = offset >= source.stripTrailing().length();
        return atEnd && context != null ? offset(source, context.getIndex()) : offset;
    }

    private static int offset(String source, int codePoints) {
        int known = Math.min(codePoints, source.codePointCount(0, source.length()));
        return source.offsetByCodePoints(0, known);
    }
}
