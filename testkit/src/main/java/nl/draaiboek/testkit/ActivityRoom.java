package nl.draaiboek.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.Activity;
import nl.draaiboek.core.activity.ActivityKey;
import nl.draaiboek.core.activity.Harvest;
import nl.draaiboek.core.activity.Member;
import nl.draaiboek.core.activity.Progress;
import nl.draaiboek.core.activity.RunningActivity;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.activity.StoryCards;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.conversation.Moment;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.language.Words;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.message.Refusal;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteEvent;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.note.NoteKind;
import nl.draaiboek.core.note.Unsigned;
import nl.draaiboek.core.poster.Poster;
import nl.draaiboek.core.poster.PosterEvent;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Block;
import nl.draaiboek.core.script.BlockId;
import nl.draaiboek.core.script.BlockWords;
import nl.draaiboek.core.script.Place;

/** A room in which one activity runs, without a session around it: people come, ask and see; what happens is applied as a session would. */
public final class ActivityRoom {
  private static final Instant TEN = Instant.parse("2026-06-25T08:00:00Z");
  private static final List<Room> TABLES = IntStream.rangeClosed(1, 4).mapToObj(Room::table).toList();
  private final Activity<?, ?, ?> activity;
  private final ActivitySpec spec;
  private final Room room;
  private final List<Member> members = new ArrayList<>();
  private final List<ActivityEvent> happened = new ArrayList<>();
  private final StoryCards cards;
  private OnTheWall wall = OnTheWall.NOTHING;
  private List<Harvest> before = List.of();
  private boolean open = true;
  private boolean timeUp;
  private Situation begun;
  private RunningActivity<?, ?, ?> running;

  public ActivityRoom(Activity<?, ?, ?> activity, ActivitySpec spec, Room room, StoryCards cards) {
    this.activity = activity;
    this.spec = spec;
    this.room = room;
    this.cards = cards;
    this.begun = new Situation(key(), block(spec), spec, List.of(), TABLES, wall.notes(), wall.poster(),
        cards, before,
        true,
        false);
    this.running = RunningActivity.begin(activity, begun);
  }

  /** Table 1 of 4, with 47 story cards. */
  public static ActivityRoom of(Activity<?, ?, ?> activity, ActivitySpec spec) {
    return new ActivityRoom(activity, spec, Room.table(1), new StoryCards(47, Map.of()));
  }

  /** @return who came in */
  public PersonId joins(String name) {
    return joins(name, Role.PARTICIPANT);
  }

  public PersonId joins(String name, Role role) {
    PersonId person = new PersonId(name);
    members.removeIf(m -> m.person().equals(person));
    members.add(new Member(person, role));
    return person;
  }

  public void leaves(PersonId person) {
    members.removeIf(m -> m.person().equals(person));
  }

  /** Puts a note in the session that another activity left, and gives it to this one to start from. */
  public NoteId given(PersonId author, NoteKind kind, Room where, String words) {
    NoteId id = wall.notes().next();
    wall = wall.evolve(
        new NoteEvent.NoteWritten(id, author, kind, where, "before/notes", Optional.empty(), words));
    List<Harvest> with = new ArrayList<>(before);
    with.add(Harvest.of(new Harvest.Written(List.of(id))));
    before = with;
    return id;
  }

  public void noteEvent(NoteEvent event) {
    apply(event);
  }

  /** Lets another activity change the poster that both work on. */
  public void posterEvent(PosterEvent event) {
    apply(event);
  }

  public void timeIsUp(boolean up) {
    timeUp = up;
  }

  /** The block is over, or is again the room's current one. */
  public void open(boolean now) {
    open = now;
  }

  /** Begins again, as the first time, with those who are in the room now. */
  public void begins() {
    begun = situation();
    running = RunningActivity.begin(activity, begun);
    happened.clear();
  }

  /** Forgets what the activity remembers and lets it remember again from what happened. */
  public void replays() {
    running = RunningActivity.begin(activity, begun);
    happened.stream().filter(activity.eventType()::isInstance).forEach(e -> running = running.evolve(e));
  }

  public void mergesWith(ActivityRoom other) {
    for (Member member : other.members)
      if (members.stream().noneMatch(m -> m.person().equals(member.person())))
        members.add(member);
    wall = wall.merged(other.wall);
    running = running.merged(other.running);
  }

  public Situation situation() {
    return new Situation(key(), block(spec), spec, members, TABLES, wall.notes(), wall.poster(), cards,
        before, open, timeUp);
  }

  private ActivityKey key() {
    return new ActivityKey(new BlockId("block"), spec.id(), room);
  }

  /** @return a block of 25 minutes at the tables that holds this activity alone */
  public static Block block(ActivitySpec spec) {
    return new Block(new BlockId("block"), Duration.ofMinutes(25), Place.TABLES, List.of(spec),
        new BlockWords(new Words(Map.of("en", "A block")), Words.NONE, Words.NONE, Words.NONE, Words.NONE),
        Optional.empty(), false, false, List.of());
  }

  /** @return what was decided, already applied; empty where the activity knows no such verb, or not when its block is over */
  public Optional<Decision<ActivityEvent>> asks(PersonId who, Action action) {
    if (!open && !running.afterwards(action))
      return Optional.empty();
    Optional<Decision<ActivityEvent>> decision = running.decide(action, situation(), new Moment(who, TEN));
    decision.ifPresent(d -> {
      if (d instanceof Decision.Accepted<ActivityEvent>(var events))
        events.forEach(this::apply);
    });
    return decision;
  }

  /** @return what happened; fails when it is refused or not understood */
  public List<ActivityEvent> does(PersonId who, String verb, String target, Map<String, String> answers) {
    return switch (decided(who, verb, target, answers)) {
      case Decision.Accepted<ActivityEvent>(var events) -> events;
      case Decision.Refused<ActivityEvent>(var refusal) ->
        throw new AssertionError("refused: " + refusal.phrase().english() + " " + refusal.values());
    };
  }

  /** @return what happened after a press */
  public List<ActivityEvent> presses(PersonId who, String verb, Object target) {
    return does(who, verb, String.valueOf(target), Map.of());
  }

  /** @return why it is refused; fails when it is not */
  public Refusal isRefused(PersonId who, String verb, String target, Map<String, String> answers) {
    return switch (decided(who, verb, target, answers)) {
      case Decision.Accepted<ActivityEvent>(var events) -> throw new AssertionError("accepted: " + events);
      case Decision.Refused<ActivityEvent>(var refusal) -> refusal;
    };
  }

  private Decision<ActivityEvent> decided(PersonId who, String verb, String target,
      Map<String, String> answers) {
    return asks(who, new Action(verb, target, answers))
        .orElseThrow(() -> new AssertionError("not understood: " + verb + " " + target));
  }

  private void apply(ActivityEvent event) {
    happened.add(event);
    switch (event) {
      case NoteEvent note -> wall = wall.evolve(note);
      case PosterEvent onPoster -> wall = wall.evolve(onPoster);
      case Unsigned note -> {
        running = running.evolve(event);
        wall = wall.evolve(note);
      }
      default -> running = running.evolve(event);
    }
  }

  public List<CardPart> sees(PersonId who) {
    return running.view(situation(), new Viewer.One(who));
  }

  public List<CardPart> allSee() {
    return running.view(situation(), new Viewer.Everyone());
  }

  /** @return the part of that type that this person sees; fails when there is none */
  public <T extends CardPart> T sees(PersonId who, Class<T> type) {
    return only(sees(who), type);
  }

  public <T extends CardPart> T allSee(Class<T> type) {
    return only(allSee(), type);
  }

  private static <T extends CardPart> T only(List<CardPart> parts, Class<T> type) {
    return parts.stream().filter(type::isInstance).map(type::cast).findFirst()
        .orElseThrow(() -> new AssertionError("no " + type.getSimpleName() + " in " + parts));
  }

  public Progress progress() {
    return running.progress(situation());
  }

  public Harvest harvest() {
    return running.harvest(situation());
  }

  public Poster poster() {
    return wall.poster();
  }

  public List<Note> notes() {
    return wall.notes().stream().toList();
  }

  public List<Member> members() {
    return List.copyOf(members);
  }

  /** @return all that happened so far, oldest first */
  public List<ActivityEvent> happened() {
    return List.copyOf(happened);
  }
}
