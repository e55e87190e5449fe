package org.arobase.actions.nomenclature;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.arobase.contracts.actions.Nomenclature;
import org.arobase.contracts.actions.Nomenclature.Category;
import org.arobase.contracts.actions.Nomenclature.Theme;

/** A published edition, by the codes of its themes and services. */
public final class Edition {

    private final Nomenclature nomenclature;
    private final Map<String, Integer> themes = new LinkedHashMap<>();
    private final Map<String, String> themeOfService = new HashMap<>();
    private final Map<String, List<String>> themesOfCategory = new LinkedHashMap<>();

    public Edition(Nomenclature nomenclature) {
        this.nomenclature = nomenclature;
        nomenclature.categories().forEach(this::add);
    }

    private void add(Category category) {
        category.themes().forEach(this::add);
        themesOfCategory.put(
                category.code(), category.themes().stream().map(Theme::code).toList());
    }

    private void add(Theme theme) {
        themes.put(theme.code(), themes.size());
        theme.services().forEach(service -> themeOfService.put(service.code(), theme.code()));
    }

    public String id() {
        return nomenclature.id();
    }

    public boolean knows(String service) {
        return themeOfService.containsKey(service);
    }

    public Set<String> services() {
        return themeOfService.keySet();
    }

    public Set<String> themes() {
        return themes.keySet();
    }

    /** The codes of the themes of each category, by its code. */
    public Map<String, List<String>> categories() {
        return themesOfCategory;
    }

    /** The themes that unknown codes have are left out; the order is the nomenclature's. */
    public List<String> themesOf(Collection<String> services) {
        var codes = new HashSet<String>();
        services.stream().filter(this::knows).map(themeOfService::get).forEach(codes::add);
        return codes.stream().sorted(Comparator.comparing(themes::get)).toList();
    }

    List<ThemeItem> themes(String language) {
        return nomenclature.categories().stream()
                .flatMap(category ->
                        category.themes().stream().map(theme -> ThemeItem.of(id(), category, theme, language)))
                .toList();
    }

    Nomenclature nomenclature() {
        return nomenclature;
    }
}
