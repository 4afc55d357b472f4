package nl.draaiboek.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** Threads: made, filled with people, found again. */
final class ThreadRoutes {
  private static final int RECIPIENT_ADDED = 1;
  private static final int RECIPIENT_REMOVED = 2;
  private static final int THREAD_CREATED = 18;
  private static final int THREAD_STARTER = 21;
  private static final int A_DAY = 1440;

  private ThreadRoutes() {}

  static void addTo(Routes routes) {
    routes.add("POST /channels/{channel}/threads", ThreadRoutes::start);
    routes.add("POST /channels/{channel}/messages/{message}/threads", ThreadRoutes::startFromMessage);
    routes.add("GET /channels/{channel}/thread-members", ThreadRoutes::members);
    routes.add("GET /channels/{channel}/thread-members/{user}", ThreadRoutes::member);
    routes.add("PUT /channels/{channel}/thread-members/{user}", ThreadRoutes::add);
    routes.add("DELETE /channels/{channel}/thread-members/{user}", ThreadRoutes::remove);
    routes.add("GET /channels/{channel}/threads/archived/public", call -> archived(call, false));
    routes.add("GET /channels/{channel}/threads/archived/private", call -> {
      call.channel().demand(Permission.MANAGE_THREADS);
      return archived(call, true);
    });
    routes.add("GET /channels/{channel}/users/@me/threads/archived/private", call -> archived(call, true));
  }

  private static Answer start(Call call) {
    // Discord makes a private one when it is not told which.
    boolean open = call.json().path("type")
        .asInt(ChatChannel.Kind.PRIVATE_THREAD.code) != ChatChannel.Kind.PRIVATE_THREAD.code;
    ChatChannel parent = parent(call,
        open ? Permission.CREATE_PUBLIC_THREADS : Permission.CREATE_PRIVATE_THREADS);
    ChatChannel thread = made(call, parent, call.world().newId(),
        open ? ChatChannel.Kind.PUBLIC_THREAD : ChatChannel.Kind.PRIVATE_THREAD);
    if (open)
      parent.post(ChatMessage.system(call.world(), parent, call.world().bot, THREAD_CREATED, thread.name()));
    return Answer.created(thread.json());
  }

  private static Answer startFromMessage(Call call) {
    ChatChannel parent = parent(call, Permission.CREATE_PUBLIC_THREADS);
    ChatMessage message = MessageRoutes.message(call);
    if (call.world().channelWithId(message.id()).isPresent())
      throw Refused.threadExists();
    ChatChannel thread = made(call, parent, message.id(), ChatChannel.Kind.PUBLIC_THREAD);
    message.hasThread();
    thread.post(
        ChatMessage.system(call.world(), thread, call.world().bot, THREAD_STARTER, "").replyingTo(message));
    return Answer.created(thread.json());
  }

  private static ChatChannel parent(Call call, Permission permission) {
    ChatChannel parent = call.channel();
    if (parent.isThread() || parent.isDirect())
      throw Refused.wrongChannelType();
    BodyLimits.checkThreadName(call.json());
    parent.demand(permission);
    return parent;
  }

  private static ChatChannel made(Call call, ChatChannel parent, String id, ChatChannel.Kind kind) {
    JsonNode wish = call.json();
    ChatChannel thread = ChatChannel.thread(call.world(), id, kind, wish.path("name").asText(), parent,
        call.world().bot,
        wish.path("auto_archive_duration").asInt(A_DAY));
    call.world().add(thread);
    call.world().tell("THREAD_CREATE", thread.json().put("newly_created", true));
    return thread;
  }

  private static Answer members(Call call) {
    call.channel().demand();
    return Answer.ok(Json.array(call.channel().members().stream().filter(p -> comesAfter(call, p))
        .flatMap(p -> member(call, p).stream()).toList()));
  }

  private static boolean comesAfter(Call call, Person person) {
    return call.asked("after").filter(id -> Long.parseLong(person.id()) <= Long.parseLong(id)).isEmpty();
  }

  private static Answer member(Call call) {
    call.channel().demand();
    return Answer.ok(member(call, call.user()).orElseThrow(Refused::unknownMember));
  }

  private static Optional<ObjectNode> member(Call call, Person person) {
    ChatChannel thread = call.channel();
    Optional<ObjectNode> member = thread.state().member(thread.id(), person);
    if (call.asked("with_member").filter("true"::equals).isPresent())
      member.ifPresent(m -> thread.guild().ifPresent(g -> m.set("member", person.memberWithUser(g))));
    return member;
  }

  private static Answer add(Call call) {
    ChatChannel thread = call.channel();
    Person person = call.user();
    thread.demand(Permission.SEND_MESSAGES_IN_THREADS);
    if (thread.state().isArchived())
      throw Refused.archived();
    if (thread.state().add(person, call.world().time.instant())) {
      ThreadNews.membersChanged(call.world(), thread, List.of(person), List.of());
      if (!person.isBot())
        thread.post(ChatMessage.system(call.world(), thread, call.world().bot, RECIPIENT_ADDED,
            "<@" + person.id() + ">"));
    }
    return Answer.done();
  }

  private static Answer remove(Call call) {
    ChatChannel thread = call.channel();
    Person person = call.user();
    boolean mine = person.isBot() || (thread.isPrivate() && thread.state().owner().equals(call.world().bot));
    if (mine)
      thread.demand();
    else
      thread.demand(Permission.MANAGE_THREADS);
    if (thread.state().isArchived())
      throw Refused.archived();
    if (thread.state().remove(person)) {
      ThreadNews.membersChanged(call.world(), thread, List.of(), List.of(person));
      if (!person.isBot())
        thread.post(ChatMessage.system(call.world(), thread, call.world().bot, RECIPIENT_REMOVED,
            "<@" + person.id() + ">"));
    }
    return Answer.done();
  }

  private static Answer archived(Call call, boolean closed) {
    call.channel().demand(Permission.READ_MESSAGE_HISTORY);
    return Answer.ok(GuildRoutes.threads(call, call.channel().threads(),
        t -> t.isArchived() && t.isPrivate() == closed && t.isHeardByBot()));
  }
}
