package nl.draaiboek.teams.desk;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.draaiboek.core.activity.StoryCards;
import nl.draaiboek.core.chat.ChatText;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.desk.DeskPhrase;
import nl.draaiboek.core.desk.Linking.Linked;
import nl.draaiboek.core.desk.Links;
import nl.draaiboek.core.engine.Listing;
import nl.draaiboek.core.engine.SessionIndex;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.message.CardPart.Form;
import nl.draaiboek.core.message.Field;
import nl.draaiboek.core.script.Lengths;
import nl.draaiboek.core.script.Script;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.session.Setup;
import nl.draaiboek.teams.card.Face;
import nl.draaiboek.teams.desk.Told.To;
import nl.draaiboek.teams.parts.TeamsIds;
import nl.draaiboek.teams.room.Furnished;
import nl.draaiboek.teams.room.Rooms;

/** Opens sessions, and brings those that are open elsewhere. */
final class Opening {
  /** The address of the form on which a script is chosen. */
  static final String FORM = "order/open";
  private static final String SCRIPT = "script";
  private static final String TABLES = "tables";
  private static final String MINUTES = "minutes";
  private static final String LANGUAGE = "language";

  private final House house;
  private final Rooms rooms;
  private final Consumer<SessionId> opened;

  /** @param opened told of each session that was opened */
  Opening(House house, Rooms rooms, Consumer<SessionId> opened) {
    this.house = house;
    this.rooms = rooms;
    this.opened = opened;
  }

  /** @return the card on which a script is chosen */
  Told ask(Asked asked, Optional<Line> why) {
    Listener listener = house.listener(asked.locale());
    List<Field.Option> scripts = scripts().map(
        script -> new Field.Option(script.name(), Line.scripted(script.title()), "", Optional.empty()))
        .toList();
    Form form = new Form(Line.of(TeamsPhrase.OPEN_WHICH), FORM,
        List.of(
            new Field.Choice(SCRIPT, Line.of(TeamsPhrase.OPEN_SCRIPT), scripts, scripts.getFirst().value()),
            new Field.Amount(TABLES, Line.of(TeamsPhrase.OPEN_TABLES), 1, Setup.MAX_TABLES, false,
                Optional.empty()),
            new Field.Amount(MINUTES, Line.of(TeamsPhrase.OPEN_MINUTES), 1, Lengths.MOST_MINUTES, false,
                Optional.empty()),
            new Field.Choice(LANGUAGE, Line.of(TeamsPhrase.OPEN_LANGUAGE),
                List.of(language(TeamsPhrase.DUTCH, Language.DUTCH),
                    language(TeamsPhrase.ENGLISH, Language.ENGLISH)),
                listener.language().tag())),
        Line.of(TeamsPhrase.OPEN_SEND), false);
    Face face = Face.of(Ids.own(), House.card(form.title(), List.of())).with(form);
    return new Told(why.map(face::telling).orElse(face), listener, To.ROOM);
  }

  private static Field.Option language(TeamsPhrase name, Language language) {
    return new Field.Option(language.tag(), Line.of(name), "", Optional.empty());
  }

  private Stream<Script> scripts() {
    return house.parts.scripts().get().stream();
  }

  /** @return what the form says, as an order */
  Order.Open read(Map<String, String> answers) {
    String asked = answers.getOrDefault(SCRIPT, "");
    return new Order.Open(scripts().filter(script -> script.name().equals(asked)).findFirst(), asked,
        number(answers, TABLES), number(answers, MINUTES),
        Optional.ofNullable(answers.get(LANGUAGE)).map(
            tag -> tag.equals(Language.ENGLISH.tag()) ? Language.ENGLISH : Language.DUTCH));
  }

  private static Optional<Integer> number(Map<String, String> answers, String field) {
    return Optional.ofNullable(answers.get(field)).filter(number -> number.matches("\\d{1,9}"))
        .map(Integer::valueOf);
  }

  /** @return why this session cannot be opened there; empty where it can */
  Optional<Told> refused(Asked asked, Order.Open order) {
    Listener listener = house.listener(asked.locale());
    if (isTaken(asked))
      return Optional.of(House.told(Line.of(TeamsPhrase.ALREADY_OPEN), listener, To.PERSON));
    if (order.script().isEmpty())
      return Optional.of(ask(asked, order.asked().isEmpty()
          ? Optional.empty()
          : Optional.of(Line.of(TeamsPhrase.NO_SUCH_SCRIPT))));
    return order.tables().filter(tables -> tables < 1 || tables > Setup.MAX_TABLES)
        .map(_ -> Line.of(TeamsPhrase.FROM_TO_TABLES, "most", Setup.MAX_TABLES))
        .or(() -> order.length().flatMap(order.script().orElseThrow().choice()::refused))
        .map(why -> House.told(why, listener, To.PERSON));
  }

  private boolean isTaken(Asked asked) {
    return held(asked).isPresent();
  }

  /** @return the session that goes on there */
  private Optional<SessionId> held(Asked asked) {
    return house.parts.index().at(TeamsIds.place(asked.where(), asked.who())).map(SessionIndex.Tied::session)
        .filter(session -> session.phase() != Listing.Phase.CLOSED).map(Listing::session);
  }

  /**
   * Opens it and makes its rooms, which takes a while.
   *
   * @param key of what was asked: the same again opens nothing more; 43 characters
   */
  Told open(Asked asked, Order.Open order, Script script, String key) {
    SessionId session = new SessionId(TeamsIds.CHANNEL + "-" + key);
    PersonId facilitator = house.desk.seats().person(session, asked.visitor());
    house.parts.engine().open(session, order.length().map(script::lasting).orElse(script),
        setup(order, script), facilitator);
    opened.accept(session);
    Furnished furnished = rooms.furnish(session, asked.where(), facilitator, asked.who());
    Session.Opened state = house.desk.seats().state(session).orElseThrow();
    Links.Ways ways = house.parts.links().of(session);
    List<ChatText> texts = new ArrayList<>();
    furnished.told().forEach(line -> texts.add(new ChatText.Plain(line)));
    Face face = Face
        .of(Ids.own(), House.card(Line.of(TeamsPhrase.OPENED, "code", state.house().code()), texts))
        .leadingTo(Line.of(TeamsPhrase.JOIN), URI.create(ways.join()));
    if (furnished.remoteHere())
      face = face.leadingTo(Line.of(TeamsPhrase.OPEN_BOARD), URI.create(ways.board()));
    return new Told(face, house.desk.seats().listener(session, state, asked.visitor().language()), To.PERSON);
  }

  /** Makes the rooms of a session that is open elsewhere, which takes a while. */
  Told bring(Asked asked, Linked.Leads leads) {
    SessionId session = leads.session();
    Listener listener = house.desk.seats().listener(session, leads.state(), asked.visitor().language());
    Line title = Line.scripted(leads.state().house().script().title());
    if (held(asked).filter(other -> !other.equals(session)).isPresent())
      return House.told(Line.of(TeamsPhrase.ALREADY_OPEN), listener, To.PERSON);
    boolean before = !asked.alone() && isInTeams(leads.state())
        && house.sessions.in(asked.where()).stream().noneMatch(s -> s.house().session().equals(session));
    opened.accept(session);
    Furnished furnished = before
        ? rooms.furnishRemote(session, asked.where(), leads.person(), asked.who())
        : rooms.furnish(session, asked.where(), leads.person(), asked.who());
    List<ChatText> texts = new ArrayList<>();
    furnished.told().forEach(line -> texts.add(new ChatText.Plain(line)));
    Line told = Line.of(before ? DeskPhrase.LINKED_BEFORE : DeskPhrase.LINKED, "title", title);
    return House.told(House.card(told, texts), listener, To.PERSON);
  }

  private static boolean isInTeams(Session.Opened session) {
    return session.circle().ties().rooms().values().stream().flatMap(List::stream)
        .anyMatch(there -> there.channel().equals(TeamsIds.CHANNEL));
  }

  private Setup setup(Order.Open order, Script script) {
    return new Setup(order.language().orElse(Language.DUTCH), house.parts.zone(), Optional.empty(),
        order.tables().orElse(script.tables()), new StoryCards(script.cards(), Map.of()), false, false,
        false);
  }
}
