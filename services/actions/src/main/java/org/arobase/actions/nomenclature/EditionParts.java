package org.arobase.actions.nomenclature;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.arobase.contracts.Text;
import org.arobase.contracts.actions.Nomenclature.Category;
import org.arobase.contracts.actions.Nomenclature.DigitalService;
import org.arobase.contracts.actions.Nomenclature.Theme;

/** Every category, theme and service of an edition with its place in the document, in reading order. */
final class EditionParts {

    /**
     * A category, a theme or a service.
     *
     * @param level says which of them
     * @param inside the name of the list of what it consists of; null for a service
     * @param empty whether that list is
     */
    record Part(
            String at,
            String level,
            String code,
            Text name,
            Text description,
            List<String> formerly,
            String inside,
            boolean empty) {}

    static Stream<Part> of(List<Category> categories) {
        return places("/categories", categories)
                .flatMap(place -> place.value == null ? Stream.of(place.missing()) : ofCategory(place.at, place.value));
    }

    private static Stream<Part> ofCategory(String at, Category category) {
        var own = new Part(
                at,
                "category",
                category.code(),
                category.name(),
                null,
                List.of(),
                "themes",
                isEmpty(category.themes()));
        return Stream.concat(
                Stream.of(own),
                places(at + "/themes", category.themes())
                        .flatMap(place ->
                                place.value == null ? Stream.of(place.missing()) : ofTheme(place.at, place.value)));
    }

    private static Stream<Part> ofTheme(String at, Theme theme) {
        var own = new Part(
                at, "theme", theme.code(), theme.name(), null, List.of(), "services", isEmpty(theme.services()));
        return Stream.concat(
                Stream.of(own),
                places(at + "/services", theme.services())
                        .map(place -> place.value == null ? place.missing() : ofService(place.at, place.value)));
    }

    private static Part ofService(String at, DigitalService service) {
        var formerly = service.formerly() == null ? List.<String>of() : service.formerly();
        return new Part(at, "service", service.code(), service.name(), service.description(), formerly, null, false);
    }

    private static boolean isEmpty(List<?> list) {
        return list == null || list.isEmpty();
    }

    private static <T> Stream<Place<T>> places(String at, List<T> list) {
        return list == null
                ? Stream.empty()
                : IntStream.range(0, list.size()).mapToObj(i -> new Place<>(at + "/" + i, list.get(i)));
    }

    private record Place<T>(String at, T value) {

        Part missing() {
            return new Part(at, "nothing", null, null, null, List.of(), null, false);
        }
    }

    private EditionParts() {}
}
