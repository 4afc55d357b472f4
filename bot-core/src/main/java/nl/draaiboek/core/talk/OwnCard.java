package nl.draaiboek.core.talk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Button;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.CardPart.Form;
import nl.draaiboek.core.message.Field;
import nl.draaiboek.core.message.Paper;

/** What a person sees now, searched for the part that fits what they typed; no activity is known by its kind. */
record OwnCard(List<CardPart> parts) {
  /** The name of the field that takes words. */
  static final String WORDS = "words";
  static final String KIND = "kind";
  static final String CARD = "card";
  /** The name of the field that takes the id of a picture. */
  static final String PHOTO = "photo";

  /** Something that words can be put in, by the name that people see. */
  record Open(Line name, String id, Form form) {}

  <T extends CardPart> Stream<T> all(Class<T> type) {
    return parts.stream().filter(type::isInstance).map(type::cast);
  }

  /** @return the form on which notes are written now */
  Optional<Form> notes() {
    return all(Form.class).filter(f -> !f.folded() && takesWords(f)).findFirst();
  }

  /** @return a landscape that notes can be hung on */
  Optional<CardPart.Landscape> landscape() {
    return all(CardPart.Landscape.class).filter(l -> l.place().isPresent()).findFirst();
  }

  Optional<CardPart.Ballot> ballot() {
    return all(CardPart.Ballot.class).findFirst();
  }

  List<CardPart.StoryCard> storyCards() {
    return all(CardPart.StoryCards.class).flatMap(c -> c.cards().stream()).toList();
  }

  /** @return all that takes words, in the order in which it is seen */
  List<Open> open() {
    Stream<Open> slots = all(CardPart.Slots.class).flatMap(s -> s.slots().stream())
        .flatMap(s -> s.propose().stream().map(form -> new Open(s.name(), s.id(), form)));
    Stream<Open> questions = all(CardPart.Answers.class).flatMap(a -> a.questions().stream())
        .flatMap(q -> q.form().stream().map(form -> new Open(q.question(), q.id(), form)));
    return Stream.of(notes().stream().map(form -> new Open(form.title(), "", form)), slots, questions)
        .flatMap(s -> s).filter(open -> takesWords(open.form())).toList();
  }

  /** @return the form of that address, wherever it stands */
  Optional<Form> form(String action) {
    return Stream.concat(all(Form.class), open().stream().map(Open::form))
        .filter(f -> f.action().equals(action)).findFirst();
  }

  /** @return the button that does this to that note or card */
  Optional<Button> button(String verb, int target) {
    String end = "/" + verb + "/" + target;
    return parts.stream().flatMap(OwnCard::buttons).filter(b -> b.action().endsWith(end)).findFirst();
  }

  static <T extends Field> Optional<T> field(Form form, Class<T> type, String name) {
    return form.fields().stream().filter(f -> f.name().equals(name)).filter(type::isInstance).map(type::cast)
        .findFirst();
  }

  private static boolean takesWords(Form form) {
    return field(form, Field.Text.class, WORDS).isPresent();
  }

  /** @return the note as this person's card shows it, with all that they can do with it */
  Optional<Paper> paper(int note) {
    return parts.stream().flatMap(OwnCard::papers).filter(p -> p.note().number() == note).findFirst();
  }

  private static Stream<Button> buttons(CardPart part) {
    Stream<Button> onPapers = papers(part).flatMap(p -> p.buttons().stream());
    return Stream.concat(onPapers, switch (part) {
      case CardPart.Buttons(var buttons) -> buttons.stream();
      case CardPart.StoryCards cards -> cards.cards().stream().flatMap(c -> c.button().stream());
      case CardPart.Turn turn -> turn.buttons().stream();
      case CardPart.Clusters sheet -> sheet.clusters().stream().flatMap(c -> c.buttons().stream());
      case CardPart.Landscape sheet -> sheet.clusters().stream().flatMap(c -> c.buttons().stream());
      case CardPart.Ballot ballot -> ballot.candidates().stream()
          .flatMap(c -> Stream.concat(c.place().stream(), c.takeBack().stream()));
      case CardPart.Answers answers -> answers.questions().stream().flatMap(q -> q.answers().stream())
          .flatMap(a -> a.buttons().stream());
      case CardPart.Text _,CardPart.Instruction _,CardPart.More _,CardPart.Clock _,CardPart.Drawn _,CardPart.Facts _,CardPart.Form _,CardPart.Wall _,CardPart.Slots _ ->
        Stream.<Button>of();
    });
  }

  private static Stream<Paper> papers(CardPart part) {
    return switch (part) {
      case CardPart.Wall wall -> wall.papers().stream();
      case CardPart.Clusters sheet -> Stream.concat(sheet.loose().stream(), inside(sheet.clusters()));
      case CardPart.Landscape sheet -> Stream.concat(sheet.waiting().stream(),
          Stream.concat(sheet.placed().stream().map(CardPart.Placed::paper), inside(sheet.clusters())));
      case CardPart.Slots slots -> slots.slots().stream()
          .flatMap(s -> Stream.concat(s.agreed().stream(), s.proposals().stream()));
      case CardPart.Text _,CardPart.Instruction _,CardPart.More _,CardPart.Clock _,CardPart.Drawn _,CardPart.Facts _,CardPart.Buttons _,CardPart.Form _,CardPart.StoryCards _,CardPart.Turn _,CardPart.Ballot _,CardPart.Answers _ ->
        Stream.of();
    };
  }

  private static Stream<Paper> inside(List<CardPart.Cluster> clusters) {
    return clusters.stream().flatMap(c -> c.papers().stream());
  }
}
