package no.prosessbot.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A folder of the content as it was listed: of one mount, or merged of several.
 *
 * @param name within the content, empty for that itself, else ending in {@code /}
 * @param files that have a page's name, in the order in which Hugo takes them
 * @param folders by name
 */
record ContentFolder(String name, List<ContentFile> files, List<ContentFolder> folders) {

    /** Indexes come first, those of sections before those of bundles; then what an earlier mount has. */
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
     * One folder of several with the same name.
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

    /** The name without the slash at its end. */
    String path() {
        return name.isEmpty() ? "" : name.substring(0, name.length() - 1);
    }

    /** The content with this folder, or these files, somewhere below it. */
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
