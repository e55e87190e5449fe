package org.arobase.gateway.pages;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;

/** A file for people, held in memory as it is and compressed. */
public record Page(String type, String language, Buffer body, Buffer gzip, String etag) {

    /** Nothing inline and nothing from elsewhere; Swagger UI draws its icons from data URLs. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    static Page load(String resource, String type, String language) {
        try (var stream = Resources.open(resource)) {
            var bytes = stream.readAllBytes();
            var crc = new CRC32();
            crc.update(bytes);
            var etag = "\"%x-%x\"".formatted(bytes.length, crc.getValue());
            return new Page(type, language, Buffer.buffer(bytes), Buffer.buffer(compress(bytes)), etag);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void send(RoutingContext context) {
        var response = context.response();
        response.putHeader("Content-Security-Policy", POLICY)
                .putHeader(HttpHeaders.VARY, "Accept-Encoding, Accept-Language")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .putHeader(HttpHeaders.ETAG, etag);
        if (etag.equals(context.request().getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, type);
        if (language != null) {
            response.putHeader(HttpHeaders.CONTENT_LANGUAGE, language);
        }
        var accepted = context.request().getHeader(HttpHeaders.ACCEPT_ENCODING);
        if (accepted != null && accepted.contains("gzip")) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip").end(gzip.copy());
        } else {
            response.end(body.copy());
        }
    }

    private static byte[] compress(byte[] bytes) throws IOException {
        var compressed = new ByteArrayOutputStream();
        try (var stream = new GZIPOutputStream(compressed)) {
            stream.write(bytes);
        }
        return compressed.toByteArray();
    }
}
