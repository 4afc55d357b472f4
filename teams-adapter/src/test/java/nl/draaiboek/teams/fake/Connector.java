package nl.draaiboek.teams.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import nl.draaiboek.teams.fake.Trouble.Fault;
import org.jspecify.annotations.Nullable;

/** Takes what the bot says: writes it down, lets go wrong what should, and answers as Teams does. */
final class Connector {
  /** What one message may be, as UTF-16. */
  private static final int MOST_BYTES = 100 * 1024;
  private static final int PAGE = 100;

  private final FakeTeams teams;
  private final TokenDesk tokens;
  private final Trouble trouble;
  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private final CountDownLatch open = new CountDownLatch(1);
  private final AtomicInteger busy = new AtomicInteger();
  private final AtomicInteger mostBusy = new AtomicInteger();

  Connector(FakeTeams teams, TokenDesk tokens, Trouble trouble) {
    this.teams = teams;
    this.tokens = tokens;
    this.trouble = trouble;
  }

  /** A status that means no, and what Teams calls it. */
  private static final class No extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int status;

    No(int status, String code) {
      super(code, null, false, false);
      this.status = status;
    }
  }

  List<Request> requests() {
    return List.copyOf(requests);
  }

  int mostAtOnce() {
    return mostBusy.get();
  }

  void close() {
    open.countDown();
  }

  void handle(Context context) throws InterruptedException {
    mostBusy.accumulateAndGet(busy.incrementAndGet(), Math::max);
    try {
      answer(context);
    } finally {
      busy.decrementAndGet();
    }
  }

  private void answer(Context context) throws InterruptedException {
    // What Jetty makes of it would be without what stands behind a semicolon.
    String path = context.req().getRequestURI().substring("/teams/".length());
    Request request = new Request(context.method().name(), decoded(path), Json.read(context.body()),
        Optional.ofNullable(context.header("Authorization")).orElse(""));
    requests.add(request);
    Thread.sleep(trouble.delay());
    switch (trouble.next().orElse(null)) {
      case null -> carryOut(context, request);
      case Fault.Hang(boolean done) -> {
        if (done)
          carryOut(context, request);
        open.await();
      }
      case Fault.Redirect(String elsewhere) -> context.status(307).header("Location", elsewhere);
      case Fault.Status(int status, String code, Optional<String> retryAfter, boolean done) -> {
        if (done)
          carryOut(context, request);
        retryAfter.ifPresent(time -> context.header("Retry-After", time));
        refuse(context, status, code);
      }
    }
  }

  private void carryOut(Context context, Request request) {
    try {
      if (!tokens.gave(request.authorization()))
        throw new No(401, "Unauthorized");
      if (2L * context.body().length() > MOST_BYTES)
        throw new No(413, "MessageSizeTooBig");
      ObjectNode answer = route(context, request);
      context.status("POST".equals(request.method()) ? 201 : 200).contentType("application/json")
          .result(answer.toString());
    } catch (No no) {
      refuse(context, no.status, String.valueOf(no.getMessage()));
    }
  }

  private static void refuse(Context context, int status, String code) {
    ObjectNode body = Json.object();
    body.putObject("error").put("code", code).put("message", "no");
    context.status(status).contentType("application/json").result(body.toString());
  }

  private ObjectNode route(Context context, Request request) {
    List<String> path = List.of(request.path().split("/"));
    String method = request.method();
    if (path.size() >= 2 && path.get(0).equals("v3") && path.get(1).equals("conversations")) {
      if (path.size() == 2 && method.equals("POST"))
        return begin(request.body());
      if (path.size() == 4 && path.get(3).equals("pagedmembers") && method.equals("GET"))
        return members(chat(path.get(2)), context.queryParam("continuationToken"));
      if (path.size() == 4 && path.get(3).equals("activities") && method.equals("POST"))
        return said(chat(path.get(2)), request.body());
      if (path.size() == 5 && path.get(3).equals("activities"))
        switch (method) {
          case "POST" -> {
            return said(chat(path.get(2)), request.body());
          }
          case "PUT" -> {
            message(path).becomes(request.body());
            return Json.object().put("id", path.get(4));
          }
          case "DELETE" -> {
            message(path).isTakenBack();
            return Json.object();
          }
          default -> {
          }
        }
    }
    teams.minds("nobody taught the fake " + method + " /" + request.path());
    throw new No(404, "NotFound");
  }

  private static String decoded(String path) {
    return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private Chat chat(String id) {
    Chat chat = teams.find(id).orElseThrow(() -> new No(404, "ConversationNotFound"));
    if (chat.isGone())
      throw new No(404, "ConversationNotFound");
    if (!chat.hasBot())
      throw new No(403, "BotNotInConversationRoster");
    return chat;
  }

  private SeenMessage message(List<String> path) {
    return chat(path.get(2)).message(path.get(4)).filter(SeenMessage::isFromBot)
        .orElseThrow(() -> new No(404, "ActivityNotFoundInConversation"));
  }

  private ObjectNode said(Chat chat, JsonNode activity) {
    if (!"message".equals(activity.path("type").asText()) && !"typing".equals(activity.path("type").asText()))
      throw new No(400, "BadSyntax");
    if (activity.path("text").asText("").isEmpty() && activity.path("attachments").isEmpty())
      throw new No(400, "BadSyntax");
    return Json.object().put("id", teams.botSays(chat, activity).id());
  }

  private ObjectNode begin(JsonNode wanted) {
    if (wanted.path("isGroup").asBoolean()) {
      Chat channel = chat(wanted.path("channelData").path("channel").path("id").asText());
      if (channel.kind() != Chat.Kind.CHANNEL)
        throw new No(400, "BadSyntax");
      SeenMessage root = teams.botSays(channel, wanted.path("activity"));
      return Json.object().put("id", root.chat().id()).put("activityId", root.id());
    }
    TeamsPerson person = teams.person(wanted.path("members").path(0))
        .orElseThrow(() -> new No(404, "ConversationNotFound"));
    if (!person.hasApp())
      throw new No(403, "BotNotInConversationRoster");
    return Json.object().put("id", teams.personal(person).id());
  }

  private static ObjectNode members(Chat chat, @Nullable String from) {
    int start = from == null ? 0 : Integer.parseInt(from);
    List<TeamsPerson> all = List.copyOf(chat.people());
    ObjectNode page = Json.object();
    all.stream().skip(start).limit(PAGE).map(TeamsPerson::account).forEach(page.putArray("members")::add);
    if (start + PAGE < all.size())
      page.put("continuationToken", String.valueOf(start + PAGE));
    return page;
  }
}
