package org.arobase.acceptance;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** Holds every answer of the platform against its contract. */
final class ContractFilter implements Filter {

    /** Answers of the contract that were seen, as {@code operationId status}. */
    static final Set<String> SEEN = new ConcurrentSkipListSet<>();

    private final Contract contract;

    ContractFilter(Contract contract) {
        this.contract = contract;
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification spec, FilterContext context) {
        var response = context.next(request, spec);
        contract.find(request.getMethod(), URI.create(request.getURI()).getRawPath())
                .ifPresent(operation -> check(operation, request, response));
        return response;
    }

    private void check(Operation operation, FilterableRequestSpecification request, Response response) {
        SEEN.add(operation.id() + " " + response.statusCode());
        var type = response.contentType() == null || response.contentType().isEmpty()
                ? "no type"
                : response.contentType().split(";")[0];
        var body = response.asString();
        var faults = contract.faults(operation, response.statusCode(), type, body);
        if (!faults.isEmpty()) {
            throw new AssertionError("%s %s answers %d %s, which is not in the contract: %s\n%s"
                    .formatted(
                            request.getMethod(),
                            request.getURI(),
                            response.statusCode(),
                            type,
                            faults,
                            body.substring(0, Math.min(body.length(), 1_000))));
        }
    }
}
