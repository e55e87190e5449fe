package org.arobase.kernel.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergePatchTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The table of RFC 7396, appendix A, as far as the patch is an object. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'a':'b'}         | {'a':'c'}                  | {'a':'c'}",
                "{'a':'b'}         | {'b':'c'}                  | {'a':'b','b':'c'}",
                "{'a':'b'}         | {'a':null}                 | {}",
                "{'a':'b','b':'c'} | {'a':null}                 | {'b':'c'}",
                "{'a':['b']}       | {'a':'c'}                  | {'a':'c'}",
                "{'a':'c'}         | {'a':['b']}                | {'a':['b']}",
                "{'a':{'b':'c'}}   | {'a':{'b':'d','c':null}}   | {'a':{'b':'d'}}",
                "{'a':[{'b':'c'}]} | {'a':[1]}                  | {'a':[1]}",
                "{'e':null}        | {'a':1}                    | {'e':null,'a':1}",
                "[1,2]             | {'a':'b','c':null}         | {'a':'b'}",
                "{}                | {'a':{'bb':{'ccc':null}}}  | {'a':{'bb':{}}}",
            })
    void aMemberReplacesNullRemovesTheRestStays(String target, String patch, String result)
            throws JsonProcessingException {
        assertThat(MergePatch.merged(read(target), read(patch))).isEqualTo(read(result));
    }

    private static JsonNode read(String json) throws JsonProcessingException {
        return JSON.readTree(json.replace('\'', '"'));
    }
}
