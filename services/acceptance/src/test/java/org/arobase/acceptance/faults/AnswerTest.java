package org.arobase.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.MissingNode;
import org.arobase.acceptance.faults.Attempt.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTest {

    @ParameterizedTest
    @CsvSource({
        "201, 201, OK",
        "204, 204, OK",
        "412, 412 /problems/stale-version, FAILED",
        "409, 409 /problems/idempotency-in-progress, FAILED",
        "503, 503 /problems/service-unavailable, FAILED",
        "503, 503 /problems/unavailable, UNKNOWN",
        "408, 408 /problems/request-timeout, UNKNOWN",
        "500, 500 /problems/internal, UNKNOWN",
        "502, 502 /problems/service-broken, UNKNOWN",
        "504, 504 /problems/service-timeout, UNKNOWN",
        "0, HttpTimeoutException, UNKNOWN",
        "0, not connected, FAILED",
    })
    void onlyWhatSaysThatNothingWasDoneHasFailed(int status, String text, Outcome outcome) {
        assertThat(new Answer(status, 0, MissingNode.getInstance(), text).outcome())
                .isEqualTo(outcome);
    }
}
