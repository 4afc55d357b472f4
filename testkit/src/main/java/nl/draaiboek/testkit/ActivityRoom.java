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
import nl.draaiboek.core.activity.BlockClock;
import nl.draaiboek.core.activity.Harvest;
import nl.draaiboek.core.activity.Member;
import nl.draaiboek.core.activity.Phase;
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
import nl.draaiboek.core.event.SeatEvent;
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
  private Instant now = TEN;
  private BlockClock clock = new BlockClock(1, TEN, Duration.ZERO, Optional.empty());
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
        false, Optional.of(clock));
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

  /** Gives it what another activity left to start from. */
  public void before(Harvest left) {
    before = java.util.stream.Stream.concat(before.stream(), java.util.stream.Stream.of(left)).toList();
  }

  public void noteEvent(NoteEvent event) {
    apply(event);
  }

  /** Lets another activity change the poster that both work on. */
  public void posterEvent(PosterEvent event) {
    apply(event);
  }

  /** Lets time pass; when a phase ends within it, what follows from that happens then, as often as it does. */
  public void passes(Duration time) {
    Instant end = now.plus(time);
    for (Optional<Phase> due = due(end); due.isPresent(); due = due(end)) {
      now = max(now, due.get().endsAt().orElseThrow());
      int step = due.get().step();
      if (running.due(situation(),
          new Moment(Moment.CLOCK, now)) instanceof Decision.Accepted<ActivityEvent>(var events))
        events.forEach(this::apply);
      if (phase().filter(p -> p.step() == step && p.endsAt().isPresent()).isPresent())
        throw new AssertionError("nothing follows from the end of step " + step);
    }
    now = end;
  }

  private Optional<Phase> due(Instant end) {
    return phase().filter(p -> p.endsAt().filter(at -> !at.isAfter(end)).isPresent());
  }

  private static Instant max(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  /** @return what a timed activity is at */
  public Optional<Phase> phase() {
    return running.phase(() -> Optional.of(situation()));
  }

  /** The block starts anew in this room, as when who leads goes back to it. */
  public void startsAnew() {
    clock = new BlockClock(clock.start() + 1, now, Duration.ZERO, Optional.empty());
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
        before, open, timeUp, open ? Optional.of(clock) : Optional.empty());
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
    Optional<Decision<ActivityEvent>> decision = running.decide(action, situation(), new Moment(who, now));
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
      case SeatEvent _ -> {
      }
      case PosterEvent onPoster -> wall = wall.evolve(onPoster);
      case Unsigned note -> {
        running = running.evolve(event);
        wall = wall.evolve(note);
      }
      default -> running = running.evolve(event);
    }
  }

  /** The day goes on from the block; what the activity still does then happens. */
  public void ends() {
    running.ending(situation()).forEach(this::apply);
    open = false;
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

  /** @return what must always be so and is not */
  public List<String> faults() {
    return running.faults(situation());
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
