package no.prosessbot.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Determines where a site's content is: in its mounts, or else in its content folders. */
final class SiteMounts {

    private static final String CONTENT = "content";

    /** The names with which a mount's target may begin. */
    private static final Set<String> COMPONENTS =
            Set.of("archetypes", "assets", CONTENT, "data", "i18n", "layouts", "static");

    private static final Set<String> UNKNOWN_KEYS = Set.of("files", "sites");

    private final SiteSettings settings;
    private final SettingValues site;

    SiteMounts(SiteSettings settings, SettingValues site) {
        this.settings = settings;
        this.site = site;
    }

    List<ContentMount> read(Map<String, SettingValues> languages, String defaultLanguage) {
        List<ContentMount> mounts = new ArrayList<>();
        for (SettingValues mount : site.list("module", "mounts")) {
            read(mount).ifPresent(mounts::add);
        }
        return mounts.isEmpty() ? contentFolders(languages, defaultLanguage) : mounts;
    }

    private Optional<ContentMount> read(SettingValues mount) {
        String target = clean(mount.text("target").orElse(""));
        String component = target.contains("/") ? target.substring(0, target.indexOf('/')) : target;
        if (!COMPONENTS.contains(component)) {
            settings.tell(SiteRule.MOUNT_TARGET, "target", target);
            return Optional.empty();
        }
        if (!component.equals(CONTENT)) {
            return Optional.empty();
        }
        UNKNOWN_KEYS.stream()
                .filter(key -> mount.get(key) != null)
                .sorted()
                .forEach(key -> settings.tell(SiteRule.MOUNT_KEY, key, key));
        return mount(
                mount.text("source").orElse(""),
                target.substring(Math.min(CONTENT.length() + 1, target.length())),
                mount.text("lang").orElse(null),
                mount.texts("includefiles"),
                mount.texts("excludefiles"));
    }

    private Optional<ContentMount> mount(
            String source, String target, @Nullable String language, List<String> included, List<String> excluded) {
        String clean = clean(source);
        if (clean.startsWith("/")) {
            settings.tell(SiteRule.MOUNT_ABSOLUTE, "source", source);
            return Optional.empty();
        }
        return Optional.of(new ContentMount(clean, target, language, included, excluded));
    }

    /**
     * Returns each language's own content folder, or else the site's, without duplicates; that of the default language
     * comes first.
     */
    private List<ContentMount> contentFolders(Map<String, SettingValues> languages, String defaultLanguage) {
        String shared = clean(site.text("contentdir").orElse(CONTENT));
        Set<String> codes = new LinkedHashSet<>(List.of(defaultLanguage));
        codes.addAll(languages.keySet());
        Map<String, ContentMount> mounts = new LinkedHashMap<>();
        for (String code : codes) {
            String folder = Optional.ofNullable(languages.get(code))
                    .flatMap(own -> own.text("contentdir"))
                    .map(SiteMounts::clean)
                    .orElse(shared);
            if (!mounts.containsKey(folder)) {
                mount(folder, "", code, List.of(), List.of()).ifPresent(mount -> mounts.put(folder, mount));
            }
        }
        return mounts.isEmpty()
                ? List.of(new ContentMount(CONTENT, "", defaultLanguage, List.of(), List.of()))
                : List.copyOf(mounts.values());
    }

    /**
     * Normalises a path: removes {@code .}, empty parts and a trailing slash, and resolves {@code ..} except where it
     * leads out.
     */
    static String clean(String path) {
        List<String> parts = new ArrayList<>();
        for (String part : path.replace('\\', '/').split("/", -1)) {
            if (part.equals("..")
                    && !parts.isEmpty()
                    && !parts.get(parts.size() - 1).equals("..")) {
                parts.remove(parts.size() - 1);
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        return (path.startsWith("/") ? "/" : "") + String.join("/", parts);
    }
}
