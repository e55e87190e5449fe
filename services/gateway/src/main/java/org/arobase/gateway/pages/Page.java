package org.arobase.gateway.pages;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;

/** A file for people, held in memory as it is and compressed. */
public record Page(String type, String language, Buffer body, Buffer gzip, String etag) {

    static final String HTML = "text/html; charset=utf-8";

    /** Nothing inline and nothing from elsewhere; Swagger UI draws its icons from data URLs. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    static Page html(String text, String language) {
        return of(text.getBytes(StandardCharsets.UTF_8), HTML, language);
    }

    static Page load(String resource, String type, String language) {
        try (var stream = Resources.open(resource)) {
            return of(stream.readAllBytes(), type, language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Page of(byte[] bytes, String type, String language) {
        var crc = new CRC32();
        crc.update(bytes);
        var etag = "\"%x-%x\"".formatted(bytes.length, crc.getValue());
        return new Page(type, language, Buffer.buffer(bytes), Buffer.buffer(compress(bytes)), etag);
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

    private static byte[] compress(byte[] bytes) {
        var compressed = new ByteArrayOutputStream();
        try (var stream = new GZIPOutputStream(compressed)) {
            stream.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed.toByteArray();
    }
}
