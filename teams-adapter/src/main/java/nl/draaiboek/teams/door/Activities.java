package nl.draaiboek.teams.door;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.draaiboek.teams.door.Conversation.Kind;

/** Reads what happened out of an activity. What nobody here listens for, such as a thumb up, is nothing. */
final class Activities {
  private Activities() {}

  /** @return the tenants that it names, in lower case */
  static Set<String> tenants(JsonNode activity) {
    Set<String> named = new TreeSet<>();
    text(activity.path("conversation").path("tenantId"))
        .ifPresent(t -> named.add(t.toLowerCase(Locale.ROOT)));
    text(activity.path("channelData").path("tenant").path("id"))
        .ifPresent(t -> named.add(t.toLowerCase(Locale.ROOT)));
    return named;
  }

  static boolean isInvoke(JsonNode activity) {
    return "invoke".equals(activity.path("type").asText());
  }

  /** @return what happened; several where people came and left at once */
  static List<Happening> read(JsonNode activity) {
    return switch (activity.path("type").asText()) {
      case "message" -> activity.path("value").isObject() ? pressed(activity) : said(activity);
      case "invoke" -> pressed(activity);
      case "messageUpdate" -> author(activity).<List<Happening>>map(who -> {
        Words words = Words.of(activity);
        return List
            .of(new Happening.Edited(key(activity, ""), where(activity), id(activity), who, words.text(),
                words.called()));
      }).orElse(List.of());
      case "messageDelete" -> author(activity).<List<Happening>>map(
          who -> List.of(new Happening.Deleted(key(activity, ""), where(activity), id(activity), who)))
          .orElse(List.of());
      case "conversationUpdate" -> moved(activity);
      case "installationUpdate" -> installation(activity);
      default -> List.of();
    };
  }

  private static List<Happening> said(JsonNode activity) {
    Words words = Words.of(activity);
    return author(activity)
        .<List<Happening>>map(
            who -> List.of(new Happening.Said(key(activity, ""), where(activity), id(activity),
                who, words.text(), words.called(), words.named(), text(activity.path("replyToId")),
                locale(activity))))
        .orElse(List.of());
  }

  private static List<Happening> pressed(JsonNode activity) {
    JsonNode value = activity.path("value");
    boolean executed = isInvoke(activity);
    if (executed && !"adaptiveCard/action".equals(activity.path("name").asText()))
      return List.of();
    JsonNode data = executed ? value.path("action").path("data") : value;
    String verb = executed ? value.path("action").path("verb").asText() : "";
    return author(activity)
        .<List<Happening>>map(who -> List.of(new Happening.Pressed(key(activity, ""), where(activity), who,
            text(activity.path("replyToId")), verb, object(data), locale(activity))))
        .orElse(List.of());
  }

  private static List<Happening> moved(JsonNode activity) {
    List<Happening> happenings = new ArrayList<>();
    JsonNode came = activity.path("membersAdded");
    JsonNode left = activity.path("membersRemoved");
    Someone by = author(activity).orElse(new Someone("", Optional.empty(), ""));
    if (people(came, isBot(activity)).size() > 0)
      happenings.add(new Happening.Installed(key(activity, "installed"), where(activity), by));
    List<Someone> newcomers = people(came, isBot(activity).negate());
    if (!newcomers.isEmpty())
      happenings.add(new Happening.CameIn(key(activity, "came"), where(activity), newcomers));
    List<Someone> leavers = people(left, isBot(activity).negate());
    if (!leavers.isEmpty())
      happenings.add(new Happening.Left(key(activity, "left"), where(activity), leavers));
    if (people(left, isBot(activity)).size() > 0)
      happenings.add(new Happening.Removed(key(activity, "removed"), where(activity), by));
    return happenings;
  }

  private static List<Happening> installation(JsonNode activity) {
    Someone by = author(activity).orElse(new Someone("", Optional.empty(), ""));
    String action = activity.path("action").asText();
    if (action.startsWith("add"))
      return List.of(new Happening.Installed(key(activity, "installed"), where(activity), by));
    return action.startsWith("remove")
        ? List.of(new Happening.Removed(key(activity, "removed"), where(activity), by))
        : List.of();
  }

  private static List<Someone> people(JsonNode accounts, Predicate<JsonNode> which) {
    List<Someone> people = new ArrayList<>();
    for (JsonNode account : accounts)
      if (account.path("id").isTextual() && which.test(account))
        people.add(someone(account));
    return people;
  }

  private static Predicate<JsonNode> isBot(JsonNode activity) {
    String bot = activity.path("recipient").path("id").asText();
    return account -> account.path("id").asText().equals(bot);
  }

  /** @return who did it; nobody when it was the bot */
  private static Optional<Someone> author(JsonNode activity) {
    JsonNode from = activity.path("from");
    return from.path("id").isTextual() && !isBot(activity).test(from)
        ? Optional.of(someone(from))
        : Optional.empty();
  }

  static Someone someone(JsonNode account) {
    Optional<String> object = text(account.path("aadObjectId")).or(() -> text(account.path("objectId")));
    return new Someone(account.path("id").asText(), object, account.path("name").asText());
  }

  static Conversation where(JsonNode activity) {
    JsonNode conversation = activity.path("conversation");
    Kind kind = switch (conversation.path("conversationType").asText()) {
      case "personal" -> Kind.PERSONAL;
      case "channel" -> Kind.CHANNEL;
      default -> Kind.GROUP;
    };
    return new Conversation(kind, conversation.path("id").asText(),
        text(activity.path("channelData").path("team").path("id")),
        tenants(activity).stream().findFirst().orElse(""));
  }

  private static Optional<String> locale(JsonNode activity) {
    return text(activity.path("locale")).or(() -> {
      for (JsonNode entity : activity.path("entities"))
        if ("clientInfo".equals(entity.path("type").asText()))
          return text(entity.path("locale"));
      return Optional.empty();
    });
  }

  private static String id(JsonNode activity) {
    return activity.path("id").asText();
  }

  private static String key(JsonNode activity, String part) {
    return Keys.of(activity, part);
  }

  private static ObjectNode object(JsonNode data) {
    return data.isObject() ? ((ObjectNode) data).deepCopy() : JsonNodeFactory.instance.objectNode();
  }

  private static Optional<String> text(JsonNode node) {
    return node.isTextual() && !node.textValue().isBlank() ? Optional.of(node.textValue()) : Optional.empty();
  }
}
