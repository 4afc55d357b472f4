package nl.draaiboek.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/** Takes requests in: writes them down, checks them, lets go wrong what should, and answers. */
final class Rest {
  private static final int INVALID_FORM = 50035;

  private final World world;
  private final Routes routes = Routes.standard();

  Rest(World world) {
    this.world = world;
  }

  void handle(Context context) {
    String method = context.method().name();
    String path = context.pathParam("path");
    Map<String, String> query = new LinkedHashMap<>();
    context.queryParamMap().forEach((name, values) -> query.put(name, values.getFirst()));
    List<Upload> files = files(context);
    JsonNode body = body(context);
    // JDA takes a 429 without it for a ban by the firewall.
    context.header("Via", "1.1 google");
    Asked asked = new Asked(method, path, query, body, files);
    Optional<Answer> answer = world.isHurried() ? answer(context, asked) : checked(context, asked);
    if (answer.isEmpty()) {
      hangUp(context);
      return;
    }
    context.status(answer.get().status());
    if (!answer.get().body().isMissingNode())
      context.contentType("application/json").result(answer.get().body().toString());
  }

  /** Answers, writes down what was asked, and holds both against Discord's own document. */
  private Optional<Answer> checked(Context context, Asked asked) {
    int number = world.requests.add(new Request(asked.method, asked.path, Map.copyOf(asked.query), asked.body,
        asked.files.stream().map(Upload::fileName).toList(),
        Optional.ofNullable(context.header("Authorization")).orElse(""), System.nanoTime(), 0));
    OpenApiCheck.shared().check(asked.method, asked.path, asked.query, asked.body)
        .forEach(world.findings::add);
    Optional<Answer> answer = answer(context, asked);
    answer.ifPresent(given -> {
      OpenApiCheck.shared().checkAnswer(asked.method, asked.path, given).forEach(world.findings::add);
      world.requests.answered(number, given.status());
    });
    return answer;
  }

  private record Asked(String method, String path, Map<String, String> query, JsonNode body,
      List<Upload> files) {}

  /** @return nothing when there is no answer */
  private Optional<Answer> answer(Context context, Asked asked) {
    Optional<Fault> fault = world.faults.next(asked.method, asked.path);
    if (fault.isEmpty())
      return Optional.of(limited(context, asked));
    return switch (fault.get()) {
      case Fault.TooMany(RateLimit.Scope scope, Duration retryAfter) ->
        Optional.of(RateLimit.tooMany(context, scope, retryAfter));
      case Fault.Instead(Answer instead, boolean carriesOut) -> {
        if (carriesOut)
          limited(context, asked);
        yield Optional.of(instead);
      }
      case Fault.Lost(boolean carriesOut) -> {
        if (carriesOut)
          limited(context, asked);
        yield Optional.empty();
      }
      case Fault.Late(Duration by, boolean carriesOut) -> {
        Optional<Answer> early = carriesOut ? Optional.of(limited(context, asked)) : Optional.empty();
        pause(by);
        yield Optional.of(early.orElseGet(() -> limited(context, asked)));
      }
    };
  }

  private Answer limited(Context context, Asked asked) {
    // The token of an interaction, in its path, is proof enough.
    if (!Limits.isInteraction(asked.path)
        && !("Bot " + world.application.token()).equals(context.header("Authorization")))
      return Answer.of(Refused.unauthorized());
    return world.limits.refuse(context, asked.method, asked.path).orElseGet(() -> routed(context, asked));
  }

  private Answer routed(Context context, Asked asked) {
    Optional<Routes.Found> found = routes.find(asked.method, asked.path);
    if (found.isEmpty()) {
      world.findings.add("nobody taught the fake " + asked.method + " /" + asked.path);
      return Answer.of(Refused.unknownRoute());
    }
    try {
      synchronized (world) {
        return found.get().handler()
            .handle(new Call(world, found.get().path(), asked.query, asked.body, asked.files));
      }
    } catch (Refused refused) {
      if (refused.body().path("code").asInt() == INVALID_FORM)
        world.findings.add(asked.method + " /" + asked.path + ": " + refused.body().path("errors"));
      if (refused.status() == 429)
        return oldMessage(context, refused);
      return Answer.of(refused);
    } catch (RuntimeException e) {
      world.findings.add("the fake itself failed at " + asked.method + " /" + asked.path + ": " + e);
      return Answer.of(Refused.with(500, 0, "500: Internal Server Error"));
    }
  }

  private static Answer oldMessage(Context context, Refused refused) {
    Answer answer = RateLimit.tooMany(context, RateLimit.Scope.USER, Duration.ofSeconds(2));
    return new Answer(answer.status(), refused.body().put("retry_after", 2.0).put("global", false));
  }

  private static void hangUp(Context context) {
    ServletContextRequest.getServletContextRequest(context.req()).getConnectionMetaData().getConnection()
        .getEndPoint().close();
  }

  private static void pause(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean isMultipart(Context context) {
    return Optional.ofNullable(context.contentType()).filter(t -> t.startsWith("multipart/form-data"))
        .isPresent();
  }

  private static JsonNode body(Context context) {
    if (!isMultipart(context))
      return Json.read(context.bodyAsBytes());
    String text = context.formParam("payload_json");
    if (text != null)
      return Json.read(text);
    return context.uploadedFiles("payload_json").stream().findFirst().map(f -> Json.read(bytes(f)))
        .orElse(Json.nothing());
  }

  private static List<Upload> files(Context context) {
    if (!isMultipart(context))
      return List.of();
    return context.uploadedFileMap().entrySet().stream().filter(e -> e.getKey().startsWith("files["))
        .flatMap(
            e -> e.getValue().stream().map(f -> new Upload(e.getKey(), f.filename(), new Bytes(bytes(f)))))
        .toList();
  }

  private static byte[] bytes(UploadedFile file) {
    try (InputStream in = file.content()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
