package no.prosessbot.site;

import java.util.Set;

/** Which files and folders Hugo looks at, by their names. */
public final class ContentNames {

    /** Only in lower case; what needs a program beside Hugo (adoc, rst, pandoc) is not read. */
    private static final Set<String> EXTENSIONS = Set.of("md", "markdown", "mdown", "html", "htm", "org");

    private ContentNames() {}

    /** True for a file or folder that Hugo does not look at; {@code name} is its last name. */
    public static boolean ignored(String name) {
        return name.startsWith(".") || name.startsWith("#") || name.endsWith("~");
    }

    /** True for a file that may be a page; {@code name} is its last name, or that with folders before it. */
    public static boolean isPage(String name) {
        return EXTENSIONS.contains(name.substring(name.lastIndexOf('.') + 1)) && name.indexOf('.') >= 0;
    }

    /** True for {@code index.md}, {@code index.nb.md} and the like, which make their folder one page. */
    static boolean isLeafIndex(String name) {
        return name.startsWith("index.");
    }

    /** True for {@code _index.md}, {@code _index.nb.md} and the like, which speak for a section. */
    static boolean isSectionIndex(String name) {
        return name.startsWith("_index.");
    }
}
