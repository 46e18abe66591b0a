package no.prosessbot.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A folder of the content as listed: from one mount, or merged from several. Files and folders are sorted on
 * construction.
 *
 * @param name path within the content: empty for the content itself, else ending in {@code /}
 * @param files files with a page's name, in the order in which Hugo takes them
 * @param folders subfolders, by name
 */
record ContentFolder(String name, List<ContentFile> files, List<ContentFolder> folders) {

    /** Section indexes first, then bundle indexes, then other files; within these, files of earlier mounts first. */
    private static final Comparator<ContentFile> ORDER = Comparator.comparing(ContentFolder::rank)
            .thenComparing(Comparator.comparing(ContentFile::weight).reversed())
            .thenComparing(ContentFile::path, PageOrder.FILES);

    ContentFolder(String name, List<ContentFile> files, List<ContentFolder> folders) {
        this.name = name;
        this.files = files.stream().sorted(ORDER).toList();
        this.folders = folders.stream()
                .sorted(Comparator.comparing(ContentFolder::name, PageOrder.FILES))
                .toList();
    }

    private static int rank(ContentFile file) {
        return ContentNames.isSectionIndex(file.last()) ? 0 : ContentNames.isLeafIndex(file.last()) ? 1 : 2;
    }

    /**
     * Merges folders of the same name from several mounts.
     *
     * @param mounted not empty
     */
    static ContentFolder merged(List<ContentFolder> mounted) {
        if (mounted.size() == 1) {
            return mounted.get(0);
        }
        List<ContentFile> files = new ArrayList<>();
        Map<String, List<ContentFolder>> below = new LinkedHashMap<>();
        for (ContentFolder folder : mounted) {
            files.addAll(folder.files());
            folder.folders()
                    .forEach(sub -> below.computeIfAbsent(sub.name(), name -> new ArrayList<>())
                            .add(sub));
        }
        List<ContentFolder> folders =
                below.values().stream().map(ContentFolder::merged).toList();
        return new ContentFolder(mounted.get(0).name(), files, folders);
    }

    /** The name without its trailing slash. */
    String path() {
        return name.isEmpty() ? "" : name.substring(0, name.length() - 1);
    }

    /** Returns the root of the content, with this folder at its place in it. */
    ContentFolder inContent() {
        ContentFolder folder = this;
        while (!folder.name().isEmpty()) {
            String above = folder.name()
                    .substring(0, folder.name().lastIndexOf('/', folder.name().length() - 2) + 1);
            folder = new ContentFolder(above, List.of(), List.of(folder));
        }
        return folder;
    }
}
