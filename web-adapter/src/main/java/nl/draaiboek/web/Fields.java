package nl.draaiboek.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a form sent. */
final class Fields {
  private Fields() {}

  /**
   * @return by name; what came more than once (notes that were picked) with a comma between
   * @throws BadRequestResponse when it cannot be read
   */
  static Map<String, String> of(Context ctx) {
    Map<String, String> fields = new HashMap<>();
    read(ctx).forEach((name, values) -> fields.put(name, String.join(",", values)));
    return fields;
  }

  /** @return the same with the contents of its files, where there are any */
  static Map<String, String> withFiles(Context ctx) {
    Map<String, String> fields = of(ctx);
    if (ctx.isMultipartFormData())
      ctx.uploadedFileMap().forEach((name, files) -> fields.put(name, text(files.getFirst())));
    return fields;
  }

  private static Map<String, List<String>> read(Context ctx) {
    try {
      return ctx.formParamMap();
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw new BadRequestResponse();
    }
  }

  private static String text(UploadedFile file) {
    try (InputStream content = file.content()) {
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
