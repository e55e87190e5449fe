package org.arobase.actions.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.arobase.kernel.problem.Violation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DetailRulesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'budget': 0                                            | `` | ``",
                "'budget': 100000000000                                 | `` | ``",
                "'budget': -1                                           | /budget | amount-out-of-range",
                "'budget': 100000000001                                 | /budget | amount-out-of-range",
                "'location': {'lon': -180, 'lat': 90}                   | `` | ``",
                "'location': {'lon': 180.01, 'lat': 0}                  | /location/lon | outside-the-world",
                "'location': {'lon': 0, 'lat': 999}                     | /location/lat | outside-the-world",
                "'location': {'lon': 0, 'lat': 1e400}                   | /location/lat | outside-the-world",
                "'location': {'lon': 2}                                 | /location/lat | required",
                "'location': {'address': '1 place du Marché'}           | `` | ``",
                "'location': {'territories': ['commune-F0001']}         | `` | ``",
                "'location': {'territories': []}                        | /location | location-empty",
                "'location': {}                                         | /location | location-empty",
                "'location': {'address': ' '}                           | /location/address | blank",
                "'indicators': [{'name': 'Visites', 'value': 12.5}]     | `` | ``",
                "'indicators': [{'value': 12}]                          | /indicators/0/name | required",
                "'indicators': [{'name': 'Visites'}]                    | /indicators/0/value | required",
                "'indicators': [{'name': 'Visites', 'value': 1e400}]    | /indicators/0/value | figure-out-of-range",
                "'indicators': [{'name': 'V', 'value': 1, 'on': '0999-01-01'}] | /indicators/0/on | year-out-of-range",
                "'type': 'PLACE', 'venue': {}                           | `` | ``",
                "'venue': {}                                            | /venue | venue-of-no-place",
                "'type': 'PLACE', 'venue': {'pivot': '43493312300029'}  | `` | ``",
                "'type': 'PLACE', 'venue': {'pivot': '35600000000001'}  | `` | ``",
                "'type': 'PLACE', 'venue': {'pivot': 'W123456789'}      | `` | ``",
                "'type': 'PLACE', 'venue': {'pivot': '43493312300028'}  | /venue/pivot | malformed-pivot",
                "'collectivity': 'commune-F0001', 'type': 'PLACE', 'venue': {'pivot': 'F0000000000001'} | `` | ``",
                "'collectivity': 'commune-22179', 'type': 'PLACE', 'venue': {'pivot': 'F0000000000001'}"
                        + " | /venue/pivot | fictive-pivot",
                "'type': 'PLACE', 'venue': {'commune': 'commune-22179'} | `` | ``",
                "'type': 'PLACE', 'venue': {'commune': 'epci-200069409'} | /venue/commune | venue-no-commune",
                "'type': 'PLACE', 'venue': {'commune': 'commune-deleguee-22003'} | /venue/commune | venue-no-commune",
                "'type': 'PLACE', 'venue': {'postalCode': '3500'}       | /venue/postalCode | no-postal-code",
                "'type': 'PLACE', 'venue': {'phone': '01 80 05 98 80'}  | /venue/phone | malformed-phone",
                "'type': 'PLACE', 'venue': {'street': ' '}              | /venue/street | blank",
                "'type': 'PLACE', 'venue': {'mediation': ['SAFTY']}     | /venue/mediation/0 | not-one-of-near",
                "'type': 'PLACE', 'venue': {'programmes': ['PIX', 'PIX']} | /venue/programmes/1 | twice",
                "'audiences': ['SENIORS', 'SENIORS']                    | /audiences/1 | twice",
                "'partners': [null]                                     | /partners/0 | required",
            })
    void aDetailThatDoesNotFitIsNamed(String fields, String pointer, String code) {
        var violations = ContentRules.violations(Samples.content("{" + fields + "}"), Samples.EDITION);
        assertThat(violations)
                .extracting(Violation::pointer)
                .isEqualTo(pointer.isEmpty() ? List.of() : List.of(pointer));
        assertThat(violations).extracting(Violation::code).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }
}
