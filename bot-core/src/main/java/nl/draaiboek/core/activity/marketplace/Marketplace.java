package nl.draaiboek.core.activity.marketplace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.Activity;
import nl.draaiboek.core.activity.Harvest;
import nl.draaiboek.core.activity.PlainText;
import nl.draaiboek.core.activity.Progress;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.activity.SpecCheck;
import nl.draaiboek.core.activity.SpecProblem;
import nl.draaiboek.core.activity.Targets;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.conversation.Moment;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.language.Phrase;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteEvent;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Block;

/** People go past ideas and say how they make one go further: I am one to ask, I know somebody, I help to organise it. */
public final class Marketplace implements Activity<Offers, Marketplace.Command, MarketEvent> {
  /** What people may ask of it; the idea is empty where they named none. */
  public sealed interface Command {
    record MakeOffer(Optional<NoteId> idea, Optional<Way> way, String words) implements Command {}

    record TakeBack(Optional<NoteId> idea, Optional<Way> way) implements Command {}
  }

  static final int MAX_CHARS = 200;

  @Override
  public String kind() {
    return "marketplace";
  }

  @Override
  public List<Phrase> phrases() {
    return List.of(MarketPhrase.values());
  }

  @Override
  public Class<MarketEvent> eventType() {
    return MarketEvent.class;
  }

  @Override
  public List<SpecProblem> check(ActivitySpec spec, Block block) {
    SpecCheck check = SpecCheck.of(spec);
    if (spec.from().isEmpty())
      check.add(SpecProblem.wrong("from",
          "'from' names the activity whose ideas are on the market, as block/activity"));
    return check.problems();
  }

  @Override
  public Offers begin(Situation situation) {
    return Offers.NONE;
  }

  @Override
  public Optional<Command> read(Action action) {
    return switch (action.verb()) {
      case "offer" -> Optional.of(new Command.MakeOffer(Targets.number(action).map(NoteId::new),
          Way.of(action.answer("way")), PlainText.oneLine(action.answer("words"))));
      case "take-back" -> {
        String[] idea = action.target().split("-", 2);
        yield Optional.of(new Command.TakeBack(Targets.number(idea[0]).map(NoteId::new),
            idea.length > 1 ? Way.of(idea[1]) : Optional.empty()));
      }
      default -> Optional.empty();
    };
  }

  @Override
  public Decision<ActivityEvent> decide(Offers state, Command command, Situation situation, Moment moment) {
    return switch (command) {
      case Command.MakeOffer offer -> offers(state, offer, situation, moment.actor());
      case Command.TakeBack(var idea, var way) -> takesBack(state, idea, way, situation, moment.actor());
    };
  }

  private static Decision<ActivityEvent> offers(Offers state, Command.MakeOffer offer, Situation situation,
      PersonId actor) {
    if (!situation.participants().contains(actor) && !situation.leads(actor))
      return Decision.refuse(MarketPhrase.NOT_YOURS);
    Optional<NoteId> idea = offer.idea()
        .filter(id -> situation.source().stream().anyMatch(n -> n.id().equals(id)));
    if (idea.isEmpty())
      return Decision.refuse(MarketPhrase.NO_IDEA);
    if (offer.way().isEmpty())
      return Decision.refuse(MarketPhrase.NO_WAY);
    if (offer.words().length() > MAX_CHARS)
      return Decision.refuse(MarketPhrase.TOO_LONG, "over", offer.words().length() - MAX_CHARS);
    Way way = offer.way().get();
    Optional<Note> said = state.find(idea.get(), actor, way).flatMap(Offers.Offer::note)
        .flatMap(situation.notes()::find);
    boolean made = state.find(idea.get(), actor, way).isPresent();
    if (made && said.map(Note::words).orElse("").equals(offer.words()))
      return Decision.already();
    List<ActivityEvent> events = new ArrayList<>();
    said.ifPresent(note -> events.add(new NoteEvent.NoteWithdrawn(note.id())));
    Optional<NoteId> note = offer.words().isEmpty()
        ? Optional.empty()
        : Optional.of(situation.notes().next());
    note.ifPresent(id -> events.add(new NoteEvent.NoteWritten(id, actor, way.kind(), situation.room(),
        situation.key().origin(), Optional.empty(), offer.words())));
    events.add(new MarketEvent.OfferMade(idea.get(), actor, way, note));
    return Decision.accept(events);
  }

  private static Decision<ActivityEvent> takesBack(Offers state, Optional<NoteId> idea, Optional<Way> way,
      Situation situation, PersonId actor) {
    Optional<Offers.Offer> offer = idea.flatMap(i -> way.flatMap(w -> state.find(i, actor, w)));
    if (offer.isEmpty())
      return Decision.already();
    List<ActivityEvent> events = new ArrayList<>();
    offer.get().note().flatMap(situation.notes()::find)
        .ifPresent(note -> events.add(new NoteEvent.NoteWithdrawn(note.id())));
    events.add(new MarketEvent.OfferTakenBack(offer.get().idea(), actor, offer.get().way()));
    return Decision.accept(events);
  }

  @Override
  public Offers evolve(Offers state, MarketEvent event) {
    return state.evolve(event);
  }

  @Override
  public Offers merged(Offers state, Offers other) {
    return state.merged(other);
  }

  @Override
  public Set<String> afterwards() {
    return Set.of("take-back");
  }

  @Override
  public List<CardPart> view(Offers state, Situation situation, Viewer viewer) {
    return new MarketView(state, situation, viewer).parts();
  }

  /** Each offer under the words of its idea; an idea that was taken back takes its offers with it. */
  @Override
  public Harvest harvest(Offers state, Situation situation) {
    return new Harvest(situation.source().stream()
        .flatMap(idea -> state.on(idea.id()).stream().<Harvest.Part>map(
            offer -> new Harvest.Said("idea-" + idea.id(), MarketView.words(idea), offer.person(),
                MarketView.said(offer, situation), List.of())))
        .toList());
  }

  @Override
  public List<String> faults(Offers state, Situation situation) {
    return state.all().stream()
        .filter(o -> state.all().stream().filter(p -> p.same(o.idea(), o.person(), o.way())).count() > 1)
        .map(o -> o.person() + " offers the same twice").distinct().toList();
  }

  @Override
  public Progress progress(Offers state, Situation situation) {
    List<PersonId> without = situation.participants().stream()
        .filter(p -> state.all().stream().noneMatch(o -> o.person().equals(p))).toList();
    return new Progress(List.of(new Progress.Count(Way.HELP.sign(), state.all().size())), without, List.of());
  }
}
