package org.countersign.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A file server to compare with, with a worker for each core. */
record Nginx(Process process, int port) implements AutoCloseable {

    /** Its workers are whoever started it: nobody else may read the folder. */
    private static final String CONFIGURATION = """
        user %3$s; daemon off; worker_processes auto; pid %1$s/nginx.pid; error_log %1$s/nginx.log;
        events { worker_connections 1024; }
        http { access_log off; sendfile on; keepalive_requests 100000000; client_body_temp_path %1$s/body;
            proxy_temp_path %1$s/proxy; fastcgi_temp_path %1$s/fastcgi; uwsgi_temp_path %1$s/uwsgi;
            scgi_temp_path %1$s/scgi; types { text/html html; }
            server { listen 127.0.0.1:%2$d; root %1$s; } }
        """;

    static boolean isInstalled() {
        try {
            Process version =
                    new ProcessBuilder("nginx", "-v").redirectErrorStream(true).start();
            return version.waitFor(10, TimeUnit.SECONDS) && version.exitValue() == 0;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    static Nginx serving(byte[] page, Path near) throws IOException {
        Path folder = Files.createTempDirectory(near.toAbsolutePath(), "nginx-");
        Files.write(folder.resolve("page.html"), page);
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Path configuration = folder.resolve("nginx.conf");
        Files.writeString(configuration, CONFIGURATION.formatted(folder, port, System.getProperty("user.name")));
        Process process = new ProcessBuilder("nginx", "-p", folder.toString(), "-c", configuration.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();
        Nginx nginx = new Nginx(process, port);
        nginx.awaitAnswer();
        return nginx;
    }

    private void awaitAnswer() throws IOException {
        for (int attempt = 0; process.isAlive(); attempt++) {
            try (HttpConnection connection = new HttpConnection(port)) {
                connection.get("/page.html").expect(200);
                return;
            } catch (IOException notYet) {
                if (attempt > 1_000) {
                    throw notYet;
                }
                Thread.onSpinWait();
            }
        }
        throw new IOException("nginx did not start");
    }

    @Override
    public void close() {
        process.destroy();
    }
}
