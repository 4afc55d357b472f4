package nl.draaiboek.core.activity.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.activity.Dealing;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.activity.Sizes;
import nl.draaiboek.core.activity.groups.GroupsSettings.By;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.event.SeatEvent;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.note.Colour;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteEvent;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.note.NoteKind;

/** Decides what one person asks of the groups, and how they are made. */
final class GroupsDecider {
  private final Grouping grouping;
  private final Situation situation;
  private final GroupsSettings settings;
  private final List<PersonId> participants;

  GroupsDecider(Grouping grouping, Situation situation) {
    this.grouping = grouping;
    this.situation = situation;
    this.settings = GroupsSettings.of(situation.spec());
    this.participants = situation.participants();
  }

  Decision<ActivityEvent> decide(GroupsCommand command, PersonId who, long salt) {
    return switch (command) {
      case GroupsCommand.Name(String words) -> name(words, who);
      case GroupsCommand.Join(int group) -> join(group, who);
      case GroupsCommand.Leave() when grouping.of(who).isEmpty() -> Decision.already();
      case GroupsCommand.Leave() when grouping.made() || !isChosen() -> Decision.refuse(GroupsPhrase.NOT_NOW);
      case GroupsCommand.Leave() -> Decision.accept(left(who));
      case GroupsCommand.Put _,GroupsCommand.Deal _,GroupsCommand.Make _,GroupsCommand.Reopen _ when !situation
          .leads(who) ->
        Decision.forbid(GroupsPhrase.LEADERS_ONLY);
      case GroupsCommand.Put(var person, var group) -> put(person, group);
      case GroupsCommand.Deal(var step) when isOld(step) || grouping.made() || settings.by() != By.RANDOM ->
        Decision.already();
      case GroupsCommand.Deal _ ->
        Decision.accept(new GroupsEvent.GroupsDealt(Dealing.of(situation, settings.size(), salt)));
      case GroupsCommand.Make(var step) when isOld(step) || grouping.made() -> Decision.already();
      case GroupsCommand.Make _ when participants.isEmpty() -> Decision.refuse(GroupsPhrase.NOBODY);
      case GroupsCommand.Make _ -> Decision.accept(made());
      case GroupsCommand.Reopen(var step) when isOld(step) || !grouping.made() -> Decision.already();
      case GroupsCommand.Reopen _ -> Decision.accept(new GroupsEvent.GroupsReopened());
    };
  }

  /** A question that nobody else joined goes along with who named it. */
  private List<ActivityEvent> left(PersonId who) {
    List<ActivityEvent> events = new ArrayList<>();
    if (grouping.of(who).filter(g -> g.people().size() == 1).isPresent())
      ownQuestion(who).ifPresent(note -> events.add(new NoteEvent.NoteWithdrawn(note.id())));
    events.add(new GroupsEvent.GroupLeft(who));
    return events;
  }

  /** @return whether people choose their group themselves */
  private boolean isChosen() {
    return settings.by() == By.QUESTION || settings.by() == By.COLOUR;
  }

  private boolean isOld(Optional<Integer> step) {
    return step.filter(s -> s != grouping.step()).isPresent();
  }

  private Decision<ActivityEvent> name(String words, PersonId who) {
    Optional<Note> own = ownQuestion(who);
    if (own.isEmpty() && (settings.by() != By.QUESTION || grouping.made() || !situation.open()))
      return Decision.refuse(GroupsPhrase.NOT_NOW);
    if (words.isEmpty())
      return Decision.refuse(GroupsPhrase.EMPTY);
    if (words.length() > Note.MAX_CHARS)
      return Decision.refuse(GroupsPhrase.TOO_LONG, "over", words.length() - Note.MAX_CHARS);
    if (own.isPresent())
      return own.get().words().equals(words)
          ? Decision.already()
          : Decision
              .accept(new NoteEvent.NoteEdited(own.get().id(), own.get().kind(), own.get().card(), words,
                  own.get().photo()));
    if (!participants.contains(who))
      return Decision.refuse(GroupsPhrase.YOU_LEAD);
    if (grouping.of(who).isPresent())
      return Decision.refuse(GroupsPhrase.IN_ONE);
    if (grouping.live(participants).size() >= Sizes.of(participants.size(), settings.size()).groups())
      return Decision.refuse(GroupsPhrase.ENOUGH_QUESTIONS);
    NoteId note = situation.notes().next();
    NoteKind kind = new NoteKind("question", Colour.YELLOW, "❓", situation.spec().text("prompt"));
    return Decision.accept(List.of(new NoteEvent.NoteWritten(note, who, kind, situation.room(),
        situation.key().origin(), Optional.empty(), words),
        new GroupsEvent.QuestionNamed(grouping.named() + 1, note, who)));
  }

  /** @return the question of this person's group, where they named it */
  Optional<Note> ownQuestion(PersonId who) {
    return grouping.of(who).flatMap(Group::question).flatMap(situation.notes()::find)
        .filter(note -> note.author().equals(who) && !note.removed());
  }

  private Decision<ActivityEvent> join(int number, PersonId who) {
    Optional<Group> before = grouping.of(who);
    if (before.filter(g -> g.number() == number).isPresent())
      return Decision.already();
    if (!participants.contains(who))
      return Decision.refuse(GroupsPhrase.YOU_LEAD);
    if (grouping.made())
      return before.isPresent() || !hasRoom(number)
          ? Decision.refuse(before.isPresent() ? GroupsPhrase.IN_ONE : GroupsPhrase.FULL)
          : Decision.accept(late(who, number));
    if (!isChosen())
      return Decision.refuse(GroupsPhrase.NOT_NOW);
    if (before.isPresent())
      return Decision.refuse(GroupsPhrase.IN_ONE);
    return hasRoom(number)
        ? Decision.accept(new GroupsEvent.GroupJoined(number, who))
        : Decision.refuse(GroupsPhrase.FULL);
  }

  /** @return whether one more can join; when the groups are made, those with the fewest people have room */
  boolean hasRoom(int number) {
    if (grouping.made()) {
      int fewest = grouping.groups().stream().mapToInt(g -> g.here(participants).size()).min().orElse(0);
      return grouping.find(number).map(g -> g.here(participants).size())
          .filter(people -> people < settings.size() || people == fewest).isPresent();
    }
    Sizes sizes = Sizes.of(participants.size(), settings.size());
    List<Group> all = new ArrayList<>(grouping.live(participants));
    if (settings.by() == By.COLOUR && number >= 1 && number <= sizes.groups()
        && all.stream().noneMatch(g -> g.number() == number))
      all.add(Group.empty(number));
    int place = all.stream().map(Group::number).toList().indexOf(number);
    return place >= 0 && sizes.mayGrow(all.stream().map(g -> g.here(participants).size()).toList(), place);
  }

  private Decision<ActivityEvent> put(PersonId person, Optional<Integer> group) {
    if (!participants.contains(person))
      return Decision.refuse(GroupsPhrase.WHO);
    if (grouping.of(person).map(Group::number).equals(group) && group.isPresent())
      return Decision.already();
    if (grouping.made())
      return group.flatMap(grouping::find).isPresent()
          ? Decision.accept(late(person, group.get()))
          : Decision.refuse(GroupsPhrase.REOPEN_FIRST);
    int most = settings.by() == By.COLOUR ? Sizes.of(participants.size(), settings.size()).groups() : 0;
    int number = group.filter(g -> grouping.find(g).isPresent() || g <= most)
        .orElse(Math.max(grouping.named(), most) + 1);
    return Decision.accept(new GroupsEvent.PutInGroup(number, person));
  }

  private List<ActivityEvent> late(PersonId person, int number) {
    Room table = grouping.find(number).flatMap(Group::table).orElseThrow();
    return List.of(new GroupsEvent.GroupJoined(number, person), new SeatEvent(table, List.of(person)));
  }

  /** @return the groups as they are made: everybody sits down, at the tables there are and as many more as are needed */
  private List<ActivityEvent> made() {
    List<Group> groups = Proposal.of(grouping, participants, settings.size());
    List<Room> tables = tables(groups.size());
    List<GroupsEvent.Made> made = new ArrayList<>();
    for (Group group : groups)
      made.add(new GroupsEvent.Made(group.number(), tables.get(made.size()), group.people()));
    List<ActivityEvent> events = new ArrayList<>();
    events.add(new GroupsEvent.GroupsMade(made));
    made.forEach(group -> events.add(new SeatEvent(group.table(), group.people())));
    return events;
  }

  private List<Room> tables(int count) {
    List<Room> tables = new ArrayList<>(situation.tables());
    int last = tables.stream().mapToInt(Room::number).max().orElse(0);
    while (tables.size() < count)
      tables.add(Room.table(++last));
    return tables;
  }

  /** @return what is still to be done when the day goes on: nobody is left over */
  List<ActivityEvent> ending() {
    if (participants.isEmpty())
      return List.of();
    if (!grouping.made())
      return made();
    List<ActivityEvent> events = new ArrayList<>();
    Grouping now = grouping;
    for (PersonId person : grouping.free(participants)) {
      int number = now.groups().stream()
          .min(java.util.Comparator.comparingInt(g -> g.here(participants).size())).orElseThrow().number();
      events.addAll(new GroupsDecider(now, situation).late(person, number));
      now = now.evolve(new GroupsEvent.GroupJoined(number, person));
    }
    return events;
  }
}
