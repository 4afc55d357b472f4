package nl.draaiboek.teams.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;

/** A conversation: personal, a group's, or a thread of a channel. */
public final class Chat {
  /** What kinds of conversation there are, as Teams writes them. */
  enum Kind {
    PERSONAL("personal"),
    GROUP("groupChat"),
    CHANNEL("channel");

    private final String word;

    Kind(String word) {
      this.word = word;
    }
  }

  private final Kind kind;
  private final String id;
  private final Optional<Team> team;
  private final Optional<Chat> channel;
  private final Set<TeamsPerson> people = new CopyOnWriteArraySet<>();
  private final List<SeenMessage> messages = new CopyOnWriteArrayList<>();
  private volatile boolean botThere = true;
  private volatile boolean gone;
  private volatile boolean readable;

  Chat(Kind kind, String id, Optional<Team> team) {
    this(kind, id, team, Optional.empty());
  }

  private Chat(Kind kind, String id, Optional<Team> team, Optional<Chat> channel) {
    this.kind = kind;
    this.id = id;
    this.team = team;
    this.channel = channel;
  }

  /** @return the thread under a message of this channel */
  Chat thread(String root) {
    return new Chat(kind, id + ";messageid=" + root, team, Optional.of(this));
  }

  boolean isThread() {
    return channel.isPresent();
  }

  /** @return as Teams names it */
  public String id() {
    return id;
  }

  Kind kind() {
    return kind;
  }

  /** @return everything that was said here and not taken back, oldest first */
  public List<SeenMessage> messages() {
    return messages.stream().filter(m -> !m.isDeleted()).toList();
  }

  /** @return what the bot said here and did not take back, oldest first */
  public List<SeenMessage> fromBot() {
    return messages().stream().filter(SeenMessage::isFromBot).toList();
  }

  /** @return the last that the bot said */
  public SeenMessage lastFromBot() {
    List<SeenMessage> said = fromBot();
    if (said.isEmpty())
      throw new AssertionError("the bot said nothing in " + id);
    return said.getLast();
  }

  /** Lets the bot read what does not name it, as an administrator does. */
  public Chat grantsReading() {
    readable = true;
    return this;
  }

  /** The bot is out of here. */
  public Chat kicksTheBot() {
    botThere = false;
    return this;
  }

  public Chat takesTheBotBack() {
    botThere = true;
    return this;
  }

  /** Is no more. */
  public Chat vanishes() {
    gone = true;
    return this;
  }

  boolean isReadable() {
    return kind == Kind.PERSONAL || readable || team.map(Team::isReadable).orElse(false)
        || channel.map(Chat::isReadable).orElse(false);
  }

  boolean hasBot() {
    return botThere && channel.map(Chat::hasBot).orElse(true);
  }

  boolean isGone() {
    return gone || channel.map(Chat::isGone).orElse(false);
  }

  Set<TeamsPerson> people() {
    return team.map(Team::people).orElse(people);
  }

  void add(TeamsPerson person) {
    people.add(person);
  }

  void add(SeenMessage message) {
    messages.add(message);
  }

  Optional<SeenMessage> message(String messageId) {
    return messages.stream().filter(m -> m.id().equals(messageId) && !m.isDeleted()).findFirst();
  }

  ObjectNode conversation(String tenant) {
    ObjectNode json = Json.object().put("conversationType", kind.word).put("tenantId", tenant).put("id", id);
    if (kind != Kind.PERSONAL)
      json.put("isGroup", true);
    return json;
  }

  ObjectNode channelData(String tenant) {
    ObjectNode data = Json.object();
    data.putObject("tenant").put("id", tenant);
    team.ifPresent(of -> {
      data.putObject("team").put("id", of.id());
      data.putObject("channel").put("id", base());
    });
    return data;
  }

  /** @return the channel's own id, without a thread */
  public String base() {
    int at = id.indexOf(';');
    return at < 0 ? id : id.substring(0, at);
  }

  @Override
  public String toString() {
    return id;
  }
}
