package org.arobase.load.beside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.arobase.load.platform.Child;
import org.arobase.load.platform.Http;
import org.arobase.load.platform.Place;

/** The machine's nginx with three doors: files, a proxy, a proxy with a cache that holds a second, the least it knows. */
public record Nginx(Child child, int files, int proxy, int cache) implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final String CONFIGURATION = """
            daemon off;
            worker_processes auto;
            error_log stderr crit;
            pid %1$s/nginx.pid;
            events { worker_connections 1024; }
            http {
                access_log off;
                default_type application/json;
                keepalive_requests 1000000000;
                client_body_temp_path %1$s/body;
                proxy_temp_path %1$s/proxy;
                fastcgi_temp_path %1$s/fastcgi;
                uwsgi_temp_path %1$s/uwsgi;
                scgi_temp_path %1$s/scgi;
                proxy_cache_path %1$s/cache keys_zone=answers:10m;
                proxy_http_version 1.1;
                proxy_set_header Connection "";
                upstream service { server 127.0.0.1:%2$d; keepalive 64; keepalive_requests 1000000000; }
                server { listen 127.0.0.1:%3$d; root %1$s/files; open_file_cache max=100; }
                server { listen 127.0.0.1:%4$d; location / { proxy_pass http://service; } }
                server { listen 127.0.0.1:%5$d; location / {
                    proxy_pass http://service; proxy_cache answers; proxy_cache_valid 200 1s; proxy_cache_lock on; } }
            }
            """;

    /** @param body served as a file at the given path, and by the service behind the proxies */
    public static Nginx start(Path program, Place place, int service, String path, byte[] body) throws Exception {
        var folder = Files.createDirectories(place.beside("nginx")).toAbsolutePath();
        var nginx = new int[] {place.portBeside(3), place.portBeside(4), place.portBeside(5)};
        var configuration = folder.resolve("nginx.conf");
        Files.writeString(configuration, CONFIGURATION.formatted(folder, service, nginx[0], nginx[1], nginx[2]));
        writeFile(folder.resolve("files" + path), body);
        var command = List.of(program.toString(), "-p", folder.toString(), "-c", configuration.toString());
        var child = Child.start(command, Map.of(), place.log("nginx"));
        child.await(() -> Http.listens(nginx[2]), PATIENCE);
        return new Nginx(child, nginx[0], nginx[1], nginx[2]);
    }

    private static void writeFile(Path file, byte[] body) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, body);
    }

    @Override
    public void close() {
        child.close();
    }
}
