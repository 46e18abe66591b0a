package no.prosessbot.site;

import java.util.Set;

/** Tells by their names which files and folders Hugo considers. */
public final class ContentNames {

    /** Lower case only. Formats for which Hugo needs another program (adoc, rst, pandoc) are not read. */
    private static final Set<String> EXTENSIONS = Set.of("md", "markdown", "mdown", "html", "htm", "org");

    private ContentNames() {}

    /**
     * True for a file or folder that Hugo ignores.
     *
     * @param name file name without folders
     */
    public static boolean ignored(String name) {
        return name.startsWith(".") || name.startsWith("#") || name.endsWith("~");
    }

    /**
     * True for a file that may be a page.
     *
     * @param name file name, with or without folders
     */
    public static boolean isPage(String name) {
        return EXTENSIONS.contains(name.substring(name.lastIndexOf('.') + 1)) && name.indexOf('.') >= 0;
    }

    /** True for {@code index.md}, {@code index.nb.md} and the like, which make their folder a leaf bundle. */
    static boolean isLeafIndex(String name) {
        return name.startsWith("index.");
    }

    /** True for {@code _index.md}, {@code _index.nb.md} and the like, which make their folder a section. */
    static boolean isSectionIndex(String name) {
        return name.startsWith("_index.");
    }
}
