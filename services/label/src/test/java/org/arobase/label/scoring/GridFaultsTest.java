package org.arobase.label.scoring;

import static org.arobase.label.scoring.SmallGrid.declared;
import static org.arobase.label.scoring.SmallGrid.leaf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A grid that cannot score says so when it is written, each fault with its place. */
class GridFaultsTest {

    @ParameterizedTest(name = "{0} and {1} of 100: {2}")
    @CsvSource({"60, 41, grid-children-exceed", "60, 39, grid-children-short"})
    void childrenAddUpToTheirParent(int a, int b, String fault) {
        assertFault(declared("a", a) + "," + declared("b", b), "/criteria/children", fault);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "populatoin > 10.0 ? 1.0 : 0.0 | grid-rule",
                "1.0 + | grid-rule",
                "kind | grid-rule-type",
                "share.nobody | grid-rule-unknown",
                "share['nobody'] | grid-rule-unknown",
                "constants.nothing | grid-rule-unknown",
                "size(answers.unasked) | grid-rule-unknown",
                "double(size(share)) | grid-rule-open",
                "share[kind] | grid-rule-open",
                "total | grid-rule",
            })
    void aRuleIsReadWhenItIsWritten(String rule, String fault) {
        var formula = leaf("b", 60, "measure: {type: 'FORMULA', rule: \"" + rule + "\"}");

        assertFault(declared("a", 40) + "," + formula, "/criteria/children/1/measure/rule", fault);
    }

    @Test
    void aRuleThatExplodesIsRefused() {
        var loops = "awardYears.all(a, awardYears.all(b, awardYears.all(c, a + b + c > 0)))";

        assertFault(
                leaf("a", 100, "applies: '" + loops + "', measure: {type: 'DECLARED'}"),
                "/criteria/children/0/applies",
                "grid-rule-explodes");
    }

    @Test
    void aRuleIsNoBook() {
        assertFault(
                leaf("a", 100, "applies: '" + "true && ".repeat(200) + "true', measure: {type: 'DECLARED'}"),
                "/criteria/children/0/applies",
                "grid-rule");
    }

    @Test
    void whatAppliesRestsOnNoScore() {
        assertFault(
                declared("a", 50) + "," + leaf("b", 50, "applies: 'share.a > 0.5', measure: {type: 'DECLARED'}"),
                "/criteria/children/1/applies",
                "grid-rule");
    }

    @Test
    void capsInACircleAreRefused() {
        var faults = faults(leaf("a", 50, "cap: 'b', measure: {type: 'DECLARED'}") + ","
                + leaf("b", 50, "cap: 'a', measure: {type: 'DECLARED'}"));

        assertThat(faults)
                .extracting(Fault::pointer)
                .containsExactly("/criteria/children/0/cap", "/criteria/children/1/cap");
        assertThat(faults).extracting(Fault::code).containsOnly("grid-circle");
    }

    @Test
    void formulasInACircleAreRefusedAndThoseBehindItAreNotBlamed() {
        var faults = faults(
                formula("a", 30, "share.b") + "," + formula("b", 30, "share.a") + "," + formula("c", 40, "share.a"));

        assertThat(faults)
                .extracting(Fault::pointer)
                .containsExactly("/criteria/children/0/measure/rule", "/criteria/children/1/measure/rule");
    }

    @Test
    void aFormulaOverItsOwnParentIsACircle() {
        assertFault(formula("a", 100, "share['all']"), "/criteria/children/0/measure/rule", "grid-circle");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "[{level: 1, from: ~5}] | /levels | grid-first-level",
                "[] | /levels | grid-first-level",
                "[{level: 1, from: ~0}, {level: 2, from: ~45}, {level: 3, from: ~45}] | /levels/2/from |"
                        + " grid-levels-rise",
                "[{level: 1, from: ~0}, {level: 3, from: ~45}, {level: 2, from: ~65}] | /levels/2/from |"
                        + " grid-levels-rise",
                "[{level: 1, from: ~0}, {level: 6, from: ~45}] | /levels/1/level | grid-out-of-range",
                "[{level: 1, from: ~0}, {level: 2, from: ~101}] | /levels/1/from | grid-out-of-range",
                "[{level: 1, from: ~0}, {level: 2, from: ~0.0000001}] | /levels/1/from/value | grid-decimals",
                "[{level: 1, from: ~0}, {level: 2}] | /levels/1/from | required",
                "[{level: 1, from: ~0}, {level: 2, from: ~5, floors: [{criterion: 'x', above: ~0}]}]"
                        + " | /levels/1/floors/0/criterion | grid-unknown-criterion",
                "[{level: 1, from: ~0}, {level: 2, from: ~5, breadth: {family: 'x', count: ~1}}]"
                        + " | /levels/1/breadth/family | grid-unknown-family",
                "[{level: 1, from: ~0}, {level: 2, from: ~5, when: 'totl > 1.0'}] | /levels/1/when | grid-rule",
                "[{level: 1, from: ~0}, {level: 2, from: ~5, floors: [{criterion: 'all', above: ~0, atLeast: ~1}]}]"
                        + " | /levels/1/floors/0/atLeast | grid-idle-field",
                "[null, {level: 2, from: ~5}] | /levels/0 | required",
            })
    void levelsRiseFromParticipation(String levels, String pointer, String fault) {
        assertThat(faultsOf(
                        "{criteria: {code: 'all', points: ~100, measure: {type: 'DECLARED'}}, levels: " + levels + "}"))
                .extracting(Fault::pointer, Fault::code)
                .contains(tuple(pointer, fault));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "code: 'a', points: ~100 | | grid-children-or-measure",
                "code: 'a', points: ~100, measure: {type: 'DECLARED'}, children: [{code: 'b', points: ~100, measure:"
                        + " {type: 'DECLARED'}}] | | grid-children-or-measure",
                "points: ~100, measure: {type: 'DECLARED'} | /code | required",
                "code: 'all', points: ~100, measure: {type: 'DECLARED'} | /code | grid-repeated",
                "code: 'a', measure: {type: 'DECLARED'} | /points | required",
                "code: 'a', points: {}, measure: {type: 'DECLARED'} | /points/value | required",
                "code: 'a', points: ~1e300, measure: {type: 'DECLARED'} | /points/value | grid-decimals",
                "code: 'a', points: ~100, measure: {} | /measure/type | required",
                "code: 'a', points: ~100, measure: {type: 'COVERAGE'} | /measure/theme | required",
                "code: 'a', points: ~100, measure: {type: 'COVERAGE', theme: 't', targets: {x: ~0}} |"
                        + " /measure/targets/x | grid-out-of-range",
                "code: 'a', points: ~100, measure: {type: 'DEPTH', theme: 't', scale: ~0} | /measure/scale |"
                        + " grid-out-of-range",
                "code: 'a', points: ~100, measure: {type: 'DEPTH', theme: 't', scale: ~1.5} | /measure/scale/value |"
                        + " expected-integer",
                "code: 'a', points: ~100, measure: {type: 'QUALITY', theme: 't'} | /measure/records | required",
                "code: 'a', points: ~100, measure: {type: 'INDICATOR', indicator: 'i', from: ~2, to: ~2} | /measure |"
                        + " grid-scale-empty",
                "code: 'a', points: ~100, measure: {type: 'DECLARED', theme: 't'} | /measure/theme | grid-idle-field",
                "code: 'a', points: ~100, measure: {type: 'COVERAGE', theme: 't', scale: ~3} | /measure/scale |"
                        + " grid-idle-field",
                "code: 'a', points: ~100, measure: {type: 'DEPTH', theme: 't', scale: ~3, targets: {}} |"
                        + " /measure/targets | grid-idle-field",
                "code: 'a', points: ~100, measure: {type: 'QUALITY', theme: 't', records: ~1, rule: '1.0'} |"
                        + " /measure/rule | grid-idle-field",
                "code: 'a', points: ~100, measure: {type: 'INDICATOR', indicator: 'i', from: ~0, to: ~2, records: ~1} |"
                        + " /measure/records | grid-idle-field",
                "code: 'a', points: ~100, measure: {type: 'FORMULA', rule: '1.0', to: ~1} | /measure/to |"
                        + " grid-idle-field",
                "code: 'a', points: ~100, cap: 'nobody', measure: {type: 'DECLARED'} | /cap | grid-unknown-criterion",
            })
    void aCriterionIsWhole(String criterion, String place, String fault) {
        assertThat(faults("{" + criterion + "}"))
                .extracting(Fault::pointer, Fault::code)
                .contains(tuple("/criteria/children/0" + (place == null ? "" : place), fault));
    }

    @Test
    void everyFaultIsToldAtOnce() {
        assertThat(faults(declared("a", 70) + "," + declared("a", 70) + "," + leaf("c", 0, "cap: 'x', applies: 'y'")))
                .extracting(Fault::code)
                .containsExactlyInAnyOrder(
                        "grid-repeated",
                        "grid-rule",
                        "grid-unknown-criterion",
                        "grid-children-exceed",
                        "grid-children-or-measure");
    }

    @Test
    void aGridHasItsBounds() {
        var many =
                IntStream.range(0, 10_001).mapToObj(i -> declared("c" + i, 0)).collect(Collectors.joining(","));

        assertThat(faults(many)).extracting(Fault::code).contains("grid-too-large");
        assertThat(faults(formulas(301))).extracting(Fault::code).contains("grid-too-many-rules");
    }

    private static String formulas(int count) {
        return IntStream.range(0, count).mapToObj(i -> formula("c" + i, 0, "1")).collect(Collectors.joining(","));
    }

    private static String formula(String code, int points, String rule) {
        return leaf(code, points, "measure: {type: 'FORMULA', rule: \"" + rule + "\"}");
    }

    private static void assertFault(String children, String pointer, String code) {
        assertThat(faults(children))
                .singleElement()
                .returns(pointer, Fault::pointer)
                .returns(code, Fault::code);
    }

    private static List<Fault> faults(String children) {
        return faultsOf("{criteria: {code: 'all', points: ~100, children: [" + children + "]}}");
    }

    private static List<Fault> faultsOf(String grid) {
        return catchThrowableOfType(InvalidGrid.class, () -> SmallGrid.of(grid)).faults();
    }
}
