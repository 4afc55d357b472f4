package nl.draaiboek.app.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Debian's nginx as hosts would set it up: TLS, and Draaiboek under a path of its own. As in docs/hosting.md. */
final class Nginx implements AutoCloseable {
  private final Path folder;
  private final int port;
  private Optional<Process> process = Optional.empty();

  /** @param folder for its settings, its certificate and its log */
  Nginx(Path folder) {
    this.folder = folder;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    certificate();
  }

  /** @return under which address people come in */
  URI publicUrl() {
    return URI.create("https://127.0.0.1:" + port + "/sessies/");
  }

  /** @param draaiboek where it passes requests on to, ending in a slash */
  void start(URI draaiboek) {
    try {
      Path settings = Files.writeString(folder.resolve("nginx.conf"), """
          daemon off;
          master_process off;
          pid %1$s/nginx.pid;
          error_log %1$s/error.log;
          events {}
          http {
            access_log off;
            client_body_temp_path %1$s/body;
            proxy_temp_path %1$s/proxy;
            fastcgi_temp_path %1$s/fastcgi;
            uwsgi_temp_path %1$s/uwsgi;
            scgi_temp_path %1$s/scgi;
            server {
              listen 127.0.0.1:%2$d ssl;
              ssl_certificate %1$s/certificate.pem;
              ssl_certificate_key %1$s/key.pem;
              location /sessies/ {
                proxy_pass %3$s;
                proxy_http_version 1.1;
                proxy_set_header Connection "";
                proxy_set_header Host $http_host;
                proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
                proxy_buffering off;
                proxy_read_timeout 1h;
              }
            }
          }
          """.formatted(folder, port, draaiboek));
      process = Optional
          .of(run("/usr/sbin/nginx", "-e", folder.resolve("error.log").toString(), "-c",
              settings.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void certificate() {
    Process made = run("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1",
        "-nodes", "-days", "1", "-subj", "/CN=127.0.0.1", "-keyout", folder.resolve("key.pem").toString(),
        "-out",
        folder.resolve("certificate.pem").toString());
    try {
      if (made.waitFor() != 0)
        throw new IllegalStateException("openssl made no certificate");
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private Process run(String... command) {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("said.log").toFile())).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.ifPresent(nginx -> {
      nginx.destroy();
      nginx.onExit().orTimeout(5, TimeUnit.SECONDS).join();
    });
  }
}
