package org.arobase.load.drive;

import io.hyperfoil.http.api.HttpMethod;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What is sent again and again; path and headers may differ from one to the next. */
public record Request(int port, HttpMethod method, Supplier<String> path, List<Header> headers, Optional<String> body) {

    public static Request get(int port, String path, Header... headers) {
        return new Request(port, HttpMethod.GET, () -> path, List.of(headers), Optional.empty());
    }

    public static Request get(int port, Supplier<String> path, Header... headers) {
        return new Request(port, HttpMethod.GET, path, List.of(headers), Optional.empty());
    }

    public static Request post(int port, Supplier<String> path, Optional<String> body, Header... headers) {
        return new Request(port, HttpMethod.POST, path, List.of(headers), body);
    }
}
