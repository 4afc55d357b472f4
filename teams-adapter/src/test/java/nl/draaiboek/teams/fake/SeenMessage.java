package nl.draaiboek.teams.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A message as it stands in a conversation. */
public final class SeenMessage {
  private final Chat chat;
  private final String id;
  private final boolean fromBot;
  private final Map<String, ObjectNode> own = new HashMap<>();
  private JsonNode activity;
  private int edits;
  private boolean deleted;

  SeenMessage(Chat chat, String id, boolean fromBot, JsonNode activity) {
    this.chat = chat;
    this.id = id;
    this.fromBot = fromBot;
    this.activity = activity;
  }

  public String id() {
    return id;
  }

  public Chat chat() {
    return chat;
  }

  public boolean isFromBot() {
    return fromBot;
  }

  public synchronized String text() {
    return activity.path("text").asText("");
  }

  /** @return what the bot sent, as it stands now */
  public synchronized JsonNode activity() {
    return activity;
  }

  public synchronized Optional<ObjectNode> card() {
    for (JsonNode attachment : activity.path("attachments"))
      if ("application/vnd.microsoft.card.adaptive".equals(attachment.path("contentType").asText())
          && attachment.path("content") instanceof ObjectNode card)
        return Optional.of(card);
    return Optional.empty();
  }

  /** @return the card as this person sees it, who may have got one of their own */
  public synchronized Optional<ObjectNode> card(TeamsPerson person) {
    return Optional.ofNullable(own.get(person.id())).or(this::card);
  }

  synchronized void shows(TeamsPerson person, ObjectNode card) {
    own.put(person.id(), card);
  }

  /** @return what can be pressed, by its title */
  public List<String> buttons() {
    return card().map(SeenMessage::actions).orElse(List.of()).stream().map(a -> a.path("title").asText())
        .toList();
  }

  static List<JsonNode> actions(JsonNode node) {
    List<JsonNode> found = new ArrayList<>();
    String type = node.path("type").asText();
    if (type.equals("Action.Execute") || type.equals("Action.Submit"))
      found.add(node);
    node.properties().forEach(field -> {
      if (!field.getKey().equals("fallback") && !field.getKey().equals("data"))
        found.addAll(actions(field.getValue()));
    });
    if (node.isArray())
      node.forEach(child -> found.addAll(actions(child)));
    return found;
  }

  /** @return how often the bot changed it */
  public synchronized int edits() {
    return edits;
  }

  public synchronized boolean isDeleted() {
    return deleted;
  }

  synchronized void becomes(JsonNode other) {
    activity = other;
    edits++;
    own.clear();
  }

  synchronized void isTakenBack() {
    deleted = true;
  }

  @Override
  public String toString() {
    return (fromBot ? "bot: " : "person: ") + text() + card().map(c -> " " + c).orElse("");
  }
}
