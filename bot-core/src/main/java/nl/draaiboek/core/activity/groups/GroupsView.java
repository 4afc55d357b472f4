package nl.draaiboek.core.activity.groups;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.activity.Papers;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.activity.Sizes;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.activity.groups.GroupsSettings.By;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Button;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Field;
import nl.draaiboek.core.note.Note;

/** What is shown of the groups: where one is, where there is room, and to who leads what becomes of the others. */
final class GroupsView {
  private static final List<GroupsPhrase> COLOURS = List.of(GroupsPhrase.YELLOW, GroupsPhrase.GREEN,
      GroupsPhrase.BLUE,
      GroupsPhrase.ORANGE, GroupsPhrase.PURPLE, GroupsPhrase.RED, GroupsPhrase.WHITE, GroupsPhrase.BROWN);

  private final Grouping grouping;
  private final Situation situation;
  private final GroupsSettings settings;
  private final GroupsDecider rules;
  private final List<PersonId> participants;
  private final Optional<PersonId> who;
  private final Optional<Group> own;
  private final boolean takesPart;
  private final boolean leads;

  GroupsView(Grouping grouping, Situation situation, Viewer viewer) {
    this.grouping = grouping;
    this.situation = situation;
    this.settings = GroupsSettings.of(situation.spec());
    this.rules = new GroupsDecider(grouping, situation);
    this.participants = situation.participants();
    this.who = viewer instanceof Viewer.One(PersonId one) ? Optional.of(one) : Optional.empty();
    this.own = who.flatMap(grouping::of);
    this.takesPart = who.filter(participants::contains).isPresent();
    this.leads = who.filter(situation::leads).isPresent();
  }

  List<CardPart> parts() {
    List<CardPart> parts = new ArrayList<>();
    parts.add(new CardPart.Text(now()));
    form().ifPresent(parts::add);
    List<Group> shown = shown();
    if (!shown.isEmpty())
      parts.add(new CardPart.Answers(List.of(new CardPart.Question("groups", Line.of(GroupsPhrase.GROUPS),
          shown.stream().map(this::answer).toList(), Optional.empty()))));
    if (leads && situation.open())
      parts.addAll(forWhoLeads());
    List<Button> buttons = situation.open() ? buttons() : List.of();
    if (!buttons.isEmpty())
      parts.add(new CardPart.Buttons(buttons));
    return parts;
  }

  private Line now() {
    if (participants.isEmpty())
      return Line.of(GroupsPhrase.NOBODY);
    if (grouping.made())
      return own.filter(_ -> takesPart)
          .map(g -> Line.of(GroupsPhrase.YOU_SIT, "table", g.table().orElseThrow(), "group", name(g)))
          .orElse(Line.of(takesPart ? GroupsPhrase.ROOM_HERE : GroupsPhrase.MADE));
    if (takesPart && own.isPresent())
      return Line.of(GroupsPhrase.YOU_ARE_IN, "group", name(own.get()));
    return Line.of(switch (settings.by()) {
      case QUESTION -> grouping.groups().isEmpty() ? GroupsPhrase.NAME_ONE : GroupsPhrase.CHOOSE_QUESTION;
      case COLOUR -> GroupsPhrase.CHOOSE_COLOUR;
      case RANDOM, HAND -> leads ? GroupsPhrase.LEAD : GroupsPhrase.WAIT;
    });
  }

  /** Groups with somebody in them; of colours also those that wait for somebody. */
  private List<Group> shown() {
    List<Group> all = new ArrayList<>(grouping.made() ? grouping.groups() : grouping.live(participants));
    if (settings.by() == By.COLOUR && !grouping.made())
      for (int number = 1; number <= Sizes.of(participants.size(), settings.size()).groups(); number++)
        addColour(all, number);
    return all.stream().sorted(Comparator.comparingInt(Group::number)).toList();
  }

  private void addColour(List<Group> all, int number) {
    if (!participants.isEmpty() && all.stream().noneMatch(g -> g.number() == number))
      all.add(Group.empty(number));
  }

  private Line name(Group group) {
    if (settings.by() != By.COLOUR)
      return Line.of(GroupsPhrase.GROUP, "number", group.number());
    Line colour = Line.of(COLOURS.get((group.number() - 1) % COLOURS.size()));
    int round = (group.number() - 1) / COLOURS.size() + 1;
    return round == 1 ? colour : Line.of(GroupsPhrase.COLOUR_AGAIN, "colour", colour, "number", round);
  }

  private Line title(Group group) {
    return group.table().filter(_ -> grouping.made())
        .map(table -> Line.of(GroupsPhrase.AT_TABLE, "table", table, "group", name(group)))
        .orElse(name(group));
  }

  private CardPart.Answer answer(Group group) {
    List<PersonId> here = group.here(participants);
    Line words = group.question().flatMap(situation.notes()::find).map(note -> Papers.of(note).words())
        .orElse(Line.of(GroupsPhrase.PEOPLE, "count", here.size()));
    return new CardPart.Answer(title(group), words, here.stream().<Line>map(Line.Name::new).toList(),
        join(group));
  }

  private List<Button> join(Group group) {
    boolean chosen = grouping.made() || settings.by() == By.QUESTION || settings.by() == By.COLOUR;
    return situation.open() && takesPart && own.isEmpty() && chosen && rules.hasRoom(group.number())
        ? List.of(Button.plain(Line.of(GroupsPhrase.JOIN), address("join", Integer.toString(group.number()))))
        : List.of();
  }

  private Optional<CardPart> form() {
    Optional<Note> question = who.flatMap(rules::ownQuestion);
    if (question.isPresent())
      return Optional.of(form(GroupsPhrase.CHANGE, GroupsPhrase.SAVE, question.get().words(), true));
    boolean room = grouping.live(participants).size() < Sizes.of(participants.size(), settings.size())
        .groups();
    return settings.by() == By.QUESTION && situation.open() && takesPart && own.isEmpty() && !grouping.made()
        && room
            ? Optional.of(form(GroupsPhrase.NAME, GroupsPhrase.SEND, "", false))
            : Optional.empty();
  }

  private CardPart form(GroupsPhrase title, GroupsPhrase submit, String words, boolean folded) {
    return new CardPart.Form(Line.of(title), address("write", ""),
        List.of(new Field.Text("words", Line.of(GroupsPhrase.WORDS), Note.MAX_CHARS, 2, true, words)),
        Line.of(submit),
        folded);
  }

  private List<CardPart> forWhoLeads() {
    List<CardPart> parts = new ArrayList<>();
    int free = grouping.free(participants).size();
    if (free > 0)
      parts.add(new CardPart.Text(Line.of(GroupsPhrase.FREE, "count", free)));
    if (!grouping.made())
      parts.addAll(proposal());
    if (!participants.isEmpty())
      parts.add(put());
    return parts;
  }

  /** Who gets another group than they are in now, so that nobody is left over and the sizes are right. */
  private List<CardPart> proposal() {
    List<CardPart.Fact> moves = new ArrayList<>();
    for (Group group : Proposal.of(grouping, participants, settings.size()))
      for (PersonId person : group.people())
        if (grouping.of(person).filter(g -> g.number() == group.number()).isEmpty())
          moves.add(new CardPart.Fact(new Line.Name(person), name(group)));
    return moves.isEmpty()
        ? List.of()
        : List.of(new CardPart.Text(Line.of(GroupsPhrase.PROPOSAL)), new CardPart.Facts(moves));
  }

  private CardPart put() {
    List<Field.Option> people = participants.stream()
        .map(p -> new Field.Option(p.value(), new Line.Name(p), "", Optional.empty())).toList();
    List<Field.Option> groups = new ArrayList<>(shown().stream()
        .map(g -> new Field.Option(Integer.toString(g.number()), title(g), "", Optional.empty())).toList());
    if (!grouping.made())
      groups.add(new Field.Option("new", Line.of(GroupsPhrase.NEW_GROUP), "", Optional.empty()));
    String first = grouping.free(participants).stream().findFirst().orElse(participants.getFirst()).value();
    return new CardPart.Form(Line.of(GroupsPhrase.PUT), address("put", ""),
        List.of(new Field.Choice("person", Line.of(GroupsPhrase.PERSON), people, first),
            new Field.Choice("group", Line.of(GroupsPhrase.WHICH), groups, groups.getFirst().value())),
        Line.of(GroupsPhrase.PUT_SEND), settings.by() != By.HAND);
  }

  private List<Button> buttons() {
    List<Button> buttons = new ArrayList<>();
    String step = Integer.toString(grouping.step());
    if (takesPart && own.isPresent() && !grouping.made()
        && (settings.by() == By.QUESTION || settings.by() == By.COLOUR))
      buttons.add(Button.plain(Line.of(GroupsPhrase.LEAVE), address("leave", "")));
    if (!leads || participants.isEmpty())
      return buttons;
    if (grouping.made())
      buttons.add(Button.plain(Line.of(GroupsPhrase.REOPEN), address("reopen", step)));
    else {
      buttons.add(Button.strong(Line.of(GroupsPhrase.MAKE), address("make", step)));
      if (settings.by() == By.RANDOM)
        buttons.add(Button.plain(Line.of(GroupsPhrase.DEAL), address("deal", step)));
    }
    return buttons;
  }

  private String address(String verb, String target) {
    return situation.key().address(verb, target);
  }
}
