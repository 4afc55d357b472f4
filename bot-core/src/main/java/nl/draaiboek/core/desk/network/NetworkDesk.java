package nl.draaiboek.core.desk.network;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.draaiboek.core.chat.RemoteAddress;
import nl.draaiboek.core.chat.Target;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.conversation.NetworkId;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.desk.ChatCodes;
import nl.draaiboek.core.desk.DeskParts;
import nl.draaiboek.core.desk.DeskPhrase;
import nl.draaiboek.core.desk.OwnRights;
import nl.draaiboek.core.desk.Seats;
import nl.draaiboek.core.engine.NetworkDelivery.Undelivered;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.message.CardPart.Form;
import nl.draaiboek.core.network.ErrandKey;
import nl.draaiboek.core.rights.RightsPhrase;

/** Takes what people in a chat ask of networks. What it answers is for that one person. */
public final class NetworkDesk {
  private final Whose whose;
  private final OwnAsks own;
  private final LeadAsks leading;
  private final AccountLinking linking;
  private final DeliveryAsks delivery;
  private final KeepAsks keeping;
  private final MeetingAsks meetings;
  private final ArchiveAsks archive;
  private final KeptAsks kept;
  private final OneNetwork one;
  private final OwnRights rights;
  private final GroupAsks groups;

  public NetworkDesk(DeskParts parts, Seats seats) {
    this.whose = new Whose(parts, seats);
    Steps steps = new Steps(parts, whose);
    this.own = new OwnAsks(steps, new HomeworkPhotos(parts.photos()));
    this.leading = new LeadAsks(parts, seats, whose, steps);
    this.linking = new AccountLinking(parts, whose);
    this.delivery = new DeliveryAsks(parts, whose);
    this.keeping = new KeepAsks(parts.rights().terms(), steps);
    this.groups = new GroupAsks(steps);
    this.kept = new KeptAsks(parts.ids(), parts.clock());
    this.one = new OneNetwork(kept, whose);
    this.meetings = new MeetingAsks(steps, kept);
    this.archive = new ArchiveAsks(parts);
    this.rights = new OwnRights(parts.rights(), AskAddress.RIGHTS);
  }

  /** What a press comes to. */
  public sealed interface Pressed {
    /** A form opens for whoever pressed. */
    record Fill(Form form, Listener listener) implements Pressed {}

    record Said(Answer answer) implements Pressed {}
  }

  /** @return whether what was pressed, or the address of what was filled in, is about a network */
  public static boolean isOurs(String target) {
    return target(target).map(RemoteAddress::bare).filter(NetworkDesk::isOurs).isPresent();
  }

  private static boolean isOurs(Target bare) {
    return switch (bare) {
      case Target.Act(String action) -> AskAddress.isOurs(action);
      case Target.Fill(String action) -> AskAddress.isOurs(action);
      case Target.See _ -> false;
    };
  }

  /**
   * Something was pressed.
   *
   * @param id     of the press; the same again has no second effect
   * @param target what stood behind it, as {@link Target#text}
   */
  public Pressed press(Asker asker, String id, String target) {
    Target known = target(target).orElseThrow();
    return switch (RemoteAddress.bare(known)) {
      case Target.Fill(String action) -> form(asker, known, action);
      case Target.Act(String action) -> new Pressed.Said(act(asker, id, known, action, Map.of()));
      case Target.See _ -> new Pressed.Said(gone(asker));
    };
  }

  /** A form was filled in; {@code target} as above. */
  public Answer filled(Asker asker, String id, String target, Map<String, String> answers) {
    Target known = target(target).orElseThrow();
    return RemoteAddress.bare(known) instanceof Target.Act(String action)
        ? act(asker, id, known, action, answers)
        : gone(asker);
  }

  private Pressed form(Asker asker, Target target, String action) {
    List<Here> meant = meant(asker, target);
    if (meant.isEmpty())
      return new Pressed.Said(nowhere(asker));
    Here here = meant.getFirst();
    return AskAddress.homework(action).flatMap(number -> Tellings.form(here, number))
        .or(() -> AskAddress.lineOfGroup(action).flatMap(number -> GroupAsks.form(here, number)))
        .<Pressed>map(form -> new Pressed.Fill(addressed(here, form), here.listener()))
        .orElseGet(() -> new Pressed.Said(here.says(Tellings.instead(here, AskAddress.homework(action)))));
  }

  /** It comes back with whose it is, as a press does. */
  private static Form addressed(Here here, Form form) {
    Target to = RemoteAddress.on(here.id().owner(), new Target.Act(form.action()));
    return new Form(form.title(), ((Target.Act) to).action(), form.fields(), form.submit(), form.folded());
  }

  private Answer act(Asker asker, String id, Target target, String action, Map<String, String> answers) {
    return AskAddress.read(action, answers)
        .map(ask -> does(asker, id, ask, () -> meant(asker, target), Optional.of(action)))
        .orElseGet(() -> gone(asker));
  }

  private List<Here> meant(Asker asker, Target target) {
    return RemoteAddress.session(target).map(owner -> whose.of(owner, asker).stream().toList())
        .orElseGet(() -> whose.meant(asker));
  }

  /** Somebody asked something, by a command or in words; {@code id} as above, which can be that of a network. */
  public Answer asks(Asker asker, String id, Ask ask) {
    boolean anywhere = ask instanceof Ask.Home(boolean here) && here;
    return does(asker, id, ask, () -> anywhere ? whose.led(asker) : whose.meant(asker), AskAddress.of(ask));
  }

  /** The same, of the network that they name. */
  public Answer asks(Asker asker, String id, Ask ask, NetworkId network) {
    return does(asker, id, ask, () -> whose.of(network.owner(), asker).stream().toList(), AskAddress.of(ask));
  }

  /** @return the networks that somebody is in, with what each is called */
  public Map<NetworkId, String> networks(Asker asker) {
    Map<NetworkId, String> all = new LinkedHashMap<>();
    whose.own(asker).forEach(here -> all.put(here.id(), here.network().charter().name()));
    return all;
  }

  private Answer does(Asker asker, String id, Ask ask, Supplier<List<Here>> meant,
      Optional<String> address) {
    return switch (ask) {
      case Ask.Found found -> leading.founds(asker, id, found);
      case Ask.Link(String code) -> linking.say(asker, code);
      case Ask.Unclear(var how, var example) ->
        Answer.line(Line.of(how, "example", Line.of(example)), whose.listener(asker));
      case Ask.Help() -> Tellings.help(whose.listener(asker));
      case Ask.Todo() -> own.todo(whose.own(asker), nowhere(asker));
      case Ask.Kept(String token) -> kept.find(asker.visitor().account(), token)
          .map(asked -> does(asker, "kept-" + token, asked, meant, Optional.of(AskAddress.kept(token))))
          .orElseGet(() -> gone(asker));
      default -> one.of(asker, meant.get(), address, ask, here -> inNetwork(here, id, ask));
    };
  }

  /** Also for who left. */
  private Answer rights(Here here, String step) {
    return here.person().map(person -> Answer.own(RemoteAddress.on(here.id().owner(),
        rights.does(here.id().owner(), true, person, step)), here.listener()))
        .orElseGet(() -> here.says(Line.of(RightsPhrase.NOTHING_HERE)));
  }

  private Answer inNetwork(Here here, String id, Ask ask) {
    return switch (ask) {
      case Ask.Home home -> leading.home(here, id, home);
      case Ask.Plan plan -> leading.plans(here, id, plan);
      case Ask.Next() -> Tellings.nextMeeting(here);
      case Ask.Meetings() -> MeetingAsks.ahead(here);
      case Ask.Move move -> meetings.moves(here, id, move);
      case Ask.Cancel cancel -> meetings.cancels(here, id, cancel);
      case Ask.Find find -> archive.finds(here, find);
      case Ask.Coming coming -> own.coming(here, id, coming);
      case Ask.Homework() -> Tellings.homework(here);
      case Ask.Give give -> leading.gives(here, id, give);
      case Ask.Answering answer -> own.answers(here, id, answer);
      case Ask.Tasks() -> Tellings.tasks(here);
      case Ask.Finish finish -> own.finishes(here, id, finish);
      case Ask.Snooze snooze -> own.snoozes(here, id, snooze);
      case Ask.Wish wish -> own.wishes(here, id, wish);
      case Ask.Members() -> Tellings.members(here);
      case Ask.Groups() -> GroupAsks.tells(here);
      case Ask.InGroup in -> groups.enters(here, id, in);
      case Ask.GroupLine line -> groups.writes(here, id, line);
      case Ask.Leave() -> own.leaves(here, id);
      case Ask.Rights(String step) -> rights(here, step);
      case Ask.Code() -> linking.ask(here);
      case Ask.Delivery() -> delivery.tells(here);
      case Ask.SendAgain() -> delivery.again(here);
      case Ask.Keep keep -> keeping.keeps(here, id, keep);
      case Ask.Found _,Ask.Link _,Ask.Help _,Ask.Todo _,Ask.Unclear _,Ask.Kept _ -> gone(here.asker());
    };
  }

  /**
   * @param said      to the bot
   * @param mayBeNote whether it can be something else that is said to the bot, such as a note
   * @return what it asks of a network; empty where it asks nothing of one
   */
  public static Optional<Ask> read(String said, boolean mayBeNote) {
    return NetworkReader.read(said, mayBeNote);
  }

  /** Somebody is heard where the bot talks with them alone: what could not be delivered to them there goes out now. */
  public void opens(Asker asker, ConversationId where) {
    delivery.opens(asker.visitor().account(), where);
  }

  /** @return what to say in the other channel, with a new code in it */
  public static Line code(ChatCodes codes, NetworkId network, PersonId person) {
    return AccountLinking.code(codes, network, person);
  }

  /** @return for a facilitator: who misses something, and why */
  public static Line undelivered(Undelivered lost) {
    return DeliveryAsks.line(lost);
  }

  /** @return for a facilitator: whom no letter reaches; empty where there is nobody like that */
  public static Optional<Line> withoutLetters(List<PersonId> people) {
    return DeliveryAsks.withoutLetters(people);
  }

  /** @return for a facilitator: what was not sent, because it would have come too late */
  public static Line passedOver(ErrandKey errand) {
    return DeliveryAsks.passedOver(errand);
  }

  private Answer nowhere(Asker asker) {
    return Answer.line(Line.of(NetworkDeskPhrase.NO_NETWORK), whose.listener(asker));
  }

  private Answer gone(Asker asker) {
    return Answer.line(Line.of(DeskPhrase.FORM_GONE), whose.listener(asker));
  }

  /** @return empty for what was never behind a button of ours, which a changed client can send */
  private static Optional<Target> target(String text) {
    try {
      return Optional.of(Target.read(text));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
