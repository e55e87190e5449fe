package org.arobase.actions.nomenclature;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.arobase.contracts.actions.Nomenclature;
import org.arobase.contracts.actions.Nomenclature.Category;
import org.arobase.contracts.actions.Nomenclature.DigitalService;
import org.arobase.contracts.actions.Nomenclature.Theme;
import org.arobase.kernel.json.EventJson;
import org.junit.jupiter.api.Test;

class CarriedEditionTest {

    private final Nomenclature edition = CarriedEdition.read();

    @Test
    void itIsMarkedAsASampleOfFourCategoriesSixteenThemesAnd139Services() {
        assertThat(edition.sample()).isTrue();
        assertThat(edition.categories())
                .extracting(category -> category.name().fr())
                .containsExactly(
                        "Démocratie et services publics",
                        "Vivre ensemble",
                        "Partage des connaissances",
                        "Création de richesses");
        assertThat(themes()).hasSize(16);
        assertThat(services()).hasSize(139);
    }

    @Test
    void everyCategoryHasFourThemesAndEveryThemeEightOrNineServices() {
        assertThat(edition.categories()).allMatch(category -> category.themes().size() == 4);
        assertThat(themes())
                .allMatch(theme -> List.of(8, 9).contains(theme.services().size()));
    }

    @Test
    void codesAndNamesAreUnique() {
        assertThat(themes())
                .extracting(Theme::code)
                .doesNotHaveDuplicates()
                .contains("democratie-locale", "a-confirmer");
        assertThat(services()).extracting(DigitalService::code).doesNotHaveDuplicates();
        assertThat(services()).extracting(service -> service.name().fr()).doesNotHaveDuplicates();
        assertThat(services()).extracting(service -> service.name().en()).doesNotHaveDuplicates();
    }

    @Test
    void aServiceCodeTellsThePlaceOfItsTheme() {
        var themes = themes();
        for (var i = 0; i < themes.size(); i++) {
            var prefix = "t%02d-s".formatted(i + 1);
            assertThat(themes.get(i).services())
                    .allMatch(service -> service.code().startsWith(prefix));
        }
    }

    @Test
    void everyTextIsThereInBothLanguages() {
        var texts = Stream.of(
                        edition.categories().stream().map(Category::name),
                        themes().stream().map(Theme::name),
                        services().stream().map(DigitalService::name),
                        services().stream().map(DigitalService::description))
                .flatMap(all -> all);
        assertThat(texts.flatMap(text -> Stream.of(text.fr(), text.en())))
                .doesNotContainNull()
                .noneMatch(String::isBlank);
    }

    @Test
    void itFitsIntoOneEvent() {
        assertThat(EventJson.write(edition).getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(256 * 1024);
    }

    private List<Theme> themes() {
        return edition.categories().stream()
                .flatMap(category -> category.themes().stream())
                .toList();
    }

    private List<DigitalService> services() {
        return themes().stream().flatMap(theme -> theme.services().stream()).toList();
    }
}
