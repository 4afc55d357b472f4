package nl.draaiboek.core.activity.roles;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.draaiboek.core.activity.Harvest;
import nl.draaiboek.core.activity.Papers;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Button;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Field;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteId;

/** The roles ring by ring with who takes them, or with what they need. A no is read by who leads alone. */
record RolesView(Casting casting, Situation situation, Viewer viewer) {
  List<CardPart> parts() {
    return DivideRoles.conditions(situation.spec()) ? conditions() : people();
  }

  private List<CardPart> people() {
    List<CardPart> parts = new ArrayList<>();
    one().ifPresent(person -> parts.addAll(asked(person)));
    if (one().isPresent() && situation.open())
      parts.add(new CardPart.Text(Line.of(RolesPhrase.SAY)));
    actor().ifPresent(person -> liking(person).ifPresent(parts::add));
    parts.add(one().isPresent() ? withOwnButtons() : inShort());
    sizes().forEach(line -> parts.add(new CardPart.Text(line)));
    actor().ifPresent(person -> parts.addAll(forms(person)));
    return parts;
  }

  private CardPart withOwnButtons() {
    return new CardPart.Answers(roles().stream()
        .map(role -> new CardPart.Question("role-" + role.id(), inRing(role), takers(role), Optional.empty()))
        .toList());
  }

  /** For all at once, on a wall or in a chat: a line a role. */
  private CardPart inShort() {
    return new CardPart.Facts(roles().stream()
        .map(role -> new CardPart.Fact(inRing(role),
            listed(nameLines(role)).orElse(Line.of(RolesPhrase.NOBODY_YET))))
        .toList());
  }

  private List<CardPart> asked(PersonId person) {
    List<CardPart> parts = new ArrayList<>();
    for (NetworkRole role : roles())
      if (casting.find(role.id(), person).filter(p -> p.how() == Casting.How.ASKED).isPresent()) {
        parts.add(new CardPart.Text(Line.of(RolesPhrase.YOU_ARE_ASKED, "role", role.name())));
        parts.add(new CardPart.Buttons(List.of(button(RolesPhrase.YES, role, "yes"),
            button(RolesPhrase.NO, role, "no"))));
      }
    return parts;
  }

  private Optional<CardPart> liking(PersonId person) {
    List<Button> buttons = roles().stream().filter(r -> casting.find(r.id(), person).isEmpty())
        .map(r -> button(RolesPhrase.LIKE, r, "like")).toList();
    return buttons.isEmpty() ? Optional.empty() : Optional.of(new CardPart.Buttons(buttons));
  }

  private List<CardPart.Answer> takers(NetworkRole role) {
    List<CardPart.Answer> answers = new ArrayList<>();
    for (Casting.Place place : casting.in(role.id()))
      if (place.how() != Casting.How.SAID_NO || leads())
        answers.add(new CardPart.Answer(new Line.Name(place.person()), Line.of(how(place)), List.of(),
            place.takes() && one().filter(place.person()::equals).isPresent()
                ? List.of(Button.plain(Line.of(RolesPhrase.LET_GO),
                    situation.key().address("let-go", role.id())))
                : List.of()));
    for (Note note : absent(role))
      answers.add(new CardPart.Answer(Papers.of(note).words(), Line.of(RolesPhrase.TO_BE_ASKED), List.of(),
          withdrawing(note)));
    return answers;
  }

  private List<CardPart> forms(PersonId person) {
    List<Field.Option> options = roles().stream()
        .map(r -> new Field.Option(r.id(), r.name(), "", Optional.empty())).toList();
    if (options.isEmpty())
      return List.of();
    Field role = new Field.Choice("role", Line.of(RolesPhrase.ROLE), options, options.getFirst().value());
    List<CardPart> forms = new ArrayList<>();
    List<Field.Option> people = situation.participants().stream()
        .map(p -> new Field.Option(p.value(), new Line.Name(p), "", Optional.empty())).toList();
    if (situation.leads(person) && !people.isEmpty())
      forms.add(new CardPart.Form(Line.of(RolesPhrase.ASK), situation.key().address("ask", ""),
          List.of(new Field.Choice("who", Line.of(RolesPhrase.WHO), people, people.getFirst().value()), role),
          Line.of(RolesPhrase.ASK_NOW), true));
    forms.add(new CardPart.Form(Line.of(RolesPhrase.ABSENT), situation.key().address("absent", ""),
        List.of(
            new Field.Text("words", Line.of(RolesPhrase.WHO), RolesDecider.MAX_NAME_CHARS, 1, true, ""),
            role),
        Line.of(RolesPhrase.SAVE), true));
    return forms;
  }

  private List<CardPart> conditions() {
    return List.of(new CardPart.Answers(roles()
        .stream().map(role -> new CardPart.Question("role-" + role.id(),
            who(role).<Line>map(who -> Line.of(RolesPhrase.ROLE_OF, "role", role.name(), "who", who))
                .orElse(role.name()),
            needs(role).stream()
                .map(n -> new CardPart.Answer(Line.scripted(n.kind().name()), Papers.of(n).words(), List.of(),
                    withdrawing(n)))
                .toList(),
            actor().filter(_ -> !DivideRoles.kinds(situation.spec()).isEmpty()).map(_ -> need(role))))
        .toList()));
  }

  /** @return who takes it, as the block before found */
  private Optional<Line> who(NetworkRole role) {
    return situation.before().stream().flatMap(h -> h.parts().stream())
        .flatMap(p -> p instanceof Harvest.Findings(var facts, _)
            ? facts.stream()
            : java.util.stream.Stream.of())
        .filter(f -> f.name().equals(role.name())).map(CardPart.Fact::value).findFirst();
  }

  private CardPart.Form need(NetworkRole role) {
    List<Field.Option> kinds = DivideRoles.kinds(situation.spec()).stream()
        .map(k -> new Field.Option(k.id(), Line.scripted(k.name()), k.sign(), Optional.of(k.colour())))
        .toList();
    return new CardPart.Form(Line.of(RolesPhrase.TELL), situation.key().address("tell", role.id()),
        List.of(new Field.Choice("kind", Line.of(RolesPhrase.KIND), kinds, kinds.getFirst().value()),
            new Field.Text("words", Line.of(RolesPhrase.WHAT), RolesDecider.MAX_NEED_CHARS, 2, true, "")),
        Line.of(RolesPhrase.SAVE), true);
  }

  /** @return each role with who takes it, or with what it needs; without those of which nothing is known */
  List<CardPart.Fact> table() {
    List<CardPart.Fact> table = new ArrayList<>();
    for (NetworkRole role : roles())
      listed(DivideRoles.conditions(situation.spec()) ? needLines(role) : nameLines(role))
          .ifPresent(value -> table.add(new CardPart.Fact(role.name(), value)));
    return table;
  }

  private List<Line> needLines(NetworkRole role) {
    return needs(role).stream().<Line>map(n -> Line.of(RolesPhrase.KIND_AND_WORDS, "kind",
        Line.scripted(n.kind().name()), "words", Papers.of(n).words())).toList();
  }

  private List<Line> nameLines(NetworkRole role) {
    List<Line> lines = new ArrayList<>();
    for (Casting.Place place : casting.in(role.id()))
      if (place.takes())
        lines.add(new Line.Name(place.person()));
      else if (place.how() == Casting.How.ASKED)
        lines.add(Line.of(RolesPhrase.NAME_AND_HOW, "name", new Line.Name(place.person()), "how",
            Line.of(RolesPhrase.IS_ASKED)));
    for (Note note : absent(role))
      lines.add(Line.of(RolesPhrase.NAME_AND_HOW, "name", Papers.of(note).words(), "how",
          Line.of(RolesPhrase.TO_BE_ASKED)));
    return lines;
  }

  private static Optional<Line> listed(List<Line> lines) {
    return lines.stream().reduce((list, next) -> Line.of(RolesPhrase.LISTED, "list", list, "next", next));
  }

  /** @return how many are in the network and in the second ring, and what that means */
  List<Line> sizes() {
    int least = situation.spec().settings().number("least", DivideRoles.FEWEST);
    int most = situation.spec().settings().number("most", DivideRoles.MOST);
    int inside = in(NetworkRole.Ring.STAFF, NetworkRole.Ring.PLAYERS);
    int outside = in(NetworkRole.Ring.SPECTATORS);
    RolesPhrase size = inside < least
        ? RolesPhrase.FEW
        : inside > most ? RolesPhrase.MANY : RolesPhrase.ENOUGH;
    List<Line> lines = new ArrayList<>();
    lines.add(new Line.Ours(size, java.util.Map.of("count", inside, "least", least, "most", most)));
    if (outside > 0)
      lines.add(Line.of(RolesPhrase.OUTSIDE, "count", outside));
    return lines;
  }

  /** Somebody with two roles is one. */
  private int in(NetworkRole.Ring... rings) {
    Set<Object> all = new HashSet<>();
    for (NetworkRole role : roles())
      if (List.of(rings).contains(role.ring())) {
        casting.in(role.id()).stream().filter(Casting.Place::takes).forEach(p -> all.add(p.person()));
        absent(role).forEach(n -> all.add(n.words().toLowerCase(java.util.Locale.ROOT)));
      }
    return all.size();
  }

  private List<Note> absent(NetworkRole role) {
    return notes(casting.absent(), role);
  }

  private List<Note> needs(NetworkRole role) {
    return notes(casting.needs(), role);
  }

  private List<Note> notes(java.util.Map<NoteId, String> about, NetworkRole role) {
    return about.entrySet().stream().filter(e -> e.getValue().equals(role.id()))
        .flatMap(e -> situation.notes().find(e.getKey()).stream()).filter(n -> !n.hidden()).toList();
  }

  private List<Button> withdrawing(Note note) {
    return one().filter(note.author()::equals).isPresent()
        ? List.of(Button.plain(Line.of(RolesPhrase.TAKE_BACK),
            situation.key().address("withdraw", note.id().toString())))
        : List.of();
  }

  private static RolesPhrase how(Casting.Place place) {
    return switch (place.how()) {
      case LIKES -> RolesPhrase.LIKES;
      case ASKED -> RolesPhrase.IS_ASKED;
      case SAID_YES -> RolesPhrase.SAID_YES;
      case SAID_NO -> RolesPhrase.SAID_NO;
    };
  }

  private Line inRing(NetworkRole role) {
    RolesPhrase ring = switch (role.ring()) {
      case STAFF -> RolesPhrase.STAFF;
      case PLAYERS -> RolesPhrase.PLAYERS;
      case SPECTATORS -> RolesPhrase.SPECTATORS;
    };
    return Line.of(RolesPhrase.ROLE_IN_RING, "role", role.name(), "ring", Line.of(ring));
  }

  private Button button(RolesPhrase label, NetworkRole role, String verb) {
    return Button.plain(Line.of(label, "role", role.name()), situation.key().address(verb, role.id()));
  }

  private List<NetworkRole> roles() {
    return NetworkRole.of(situation.spec());
  }

  private Optional<PersonId> one() {
    return viewer instanceof Viewer.One(PersonId person)
        && (situation.participants().contains(person) || situation.leads(person))
            ? Optional.of(person)
            : Optional.empty();
  }

  private Optional<PersonId> actor() {
    return one().filter(_ -> situation.open());
  }

  private boolean leads() {
    return one().filter(situation::leads).isPresent();
  }
}
