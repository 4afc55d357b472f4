package nl.draaiboek.core.wrapup;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.draaiboek.core.activity.ActivityKey;
import nl.draaiboek.core.activity.Harvest;
import nl.draaiboek.core.activity.Papers;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Words;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.note.NoteKind;
import nl.draaiboek.core.note.Notes;
import nl.draaiboek.core.poster.Cluster;
import nl.draaiboek.core.poster.Poster;
import nl.draaiboek.core.poster.PosterKey;
import nl.draaiboek.core.poster.Spot;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Block;
import nl.draaiboek.core.script.Place;
import nl.draaiboek.core.session.Agenda;
import nl.draaiboek.core.session.Attendee;
import nl.draaiboek.core.session.Occasion;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.session.Situations;
import nl.draaiboek.core.wrapup.WrapUp.AgendaLine;
import nl.draaiboek.core.wrapup.WrapUp.ClusterPart;
import nl.draaiboek.core.wrapup.WrapUp.HarvestPart;
import nl.draaiboek.core.wrapup.WrapUp.Hung;
import nl.draaiboek.core.wrapup.WrapUp.RoomPart;
import nl.draaiboek.core.wrapup.WrapUp.Section;

/** Makes the wrap-up of a session that is over. Made anew at each look, so that a hidden or erased note is gone from it. */
public final class WrapUps {
  private WrapUps() {}

  /** @return what is left of it */
  public static WrapUp of(Session.Closed session) {
    Agenda agenda = Agenda.of(session, session.at());
    var house = session.house();
    Instant started = agenda.items().stream().filter(i -> i.state() == Agenda.State.DONE)
        .map(Agenda.Item::start)
        .min(Instant::compareTo).orElse(session.at());
    List<RoomPart> tables = session.circle().tables().stream().map(t -> table(session, t))
        .filter(part -> !part.people().isEmpty() || !part.sections().isEmpty()).toList();
    return new WrapUp(house.session(), house.script().title(), house.setup().language(), house.setup().zone(),
        started,
        session.at(), session.introduction().filter(words -> !words.isEmpty()), people(session),
        agenda.items().stream().map(WrapUps::line).toList(), tables, sections(session, Room.PLENARY),
        notes(session), session.published(),
        new WrapUp.Around(house.script().about(), gone(session),
            house.occasion().flatMap(Occasion::next), session.leftOut().stream().sorted().toList(),
            session.plates().all()));
  }

  private static List<Note> notes(Session.Closed session) {
    Set<NoteId> aside = new HashSet<>();
    for (Harvest harvest : Situations.harvests(session))
      for (Harvest.Part part : harvest.parts())
        if (part instanceof Harvest.Aside(var notes))
          aside.addAll(notes);
    return session.work().notes().shown(note -> !aside.contains(note.id()));
  }

  private static List<PersonId> gone(Session.Closed session) {
    return people(session).stream()
        .filter(person -> session.circle().find(person).filter(Attendee::present).isEmpty()).toList();
  }

  private static List<PersonId> people(Session.Closed session) {
    return session.circle().people().values().stream()
        .filter(a -> a.role() != nl.draaiboek.core.conversation.Role.FACILITATOR)
        .sorted(java.util.Comparator.comparingInt(Attendee::order)).map(Attendee::person).toList();
  }

  private static AgendaLine line(Agenda.Item item) {
    boolean ran = item.state() == Agenda.State.DONE;
    return new AgendaLine(item.block().id().value(), item.block().title(), item.plannedStart(),
        item.planned(),
        ran ? Optional.of(item.start()) : Optional.empty(), ran ? item.length() : Duration.ZERO);
  }

  private static RoomPart table(Session.Closed session, Room table) {
    return new RoomPart(table, session.circle().at(table).stream().map(Attendee::person).toList(),
        sections(session, table));
  }

  private static List<Section> sections(Session.Closed session, Room room) {
    List<Section> sections = new ArrayList<>();
    Map<String, SheetSoFar> sheets = new LinkedHashMap<>();
    List<HarvestPart> chosen = new ArrayList<>();
    for (Block block : session.house().script().blocks()) {
      if ((block.place() == Place.TABLES) != room.isTable() || session.leftOut().contains(block.id()))
        continue;
      for (ActivitySpec spec : block.activities())
        Situations.harvest(session, new ActivityKey(block.id(), spec.id(), room)).ifPresent(harvest -> {
          for (Harvest.Part part : harvest.parts())
            add(session, block, part, sections, sheets, chosen);
          addAnswers(harvest, sections);
          Togethers.add(session, harvest, sections);
          addAgreements(session, harvest, sections);
        });
    }
    sheets
        .forEach((poster, sheet) -> sections.add(sheet(session, new PosterKey(poster, room), sheet, chosen)));
    if (sheets.isEmpty() && !chosen.isEmpty())
      sections.add(new WrapUp.HarvestList(chosen));
    sections.removeIf(Section::isEmpty);
    return sections;
  }

  /** A sheet that several blocks worked on: its title is that of the first. */
  private record SheetSoFar(Words title, Set<NoteId> notes,
      Optional<nl.draaiboek.core.message.CardPart.Axes> axes) {}

  private static void add(Session.Closed session, Block block, Harvest.Part part, List<Section> sections,
      Map<String, SheetSoFar> sheets, List<HarvestPart> chosen) {
    Notes notes = session.work().notes();
    switch (part) {
      case Harvest.Written(var ids) -> sections.addAll(byKind(shown(notes, ids)));
      case Harvest.Sheet sheet -> sheets.merge(sheet.poster(),
          new SheetSoFar(block.title(), new LinkedHashSet<>(sheet.notes()), sheet.axes()), (old, more) -> {
            Set<NoteId> all = new LinkedHashSet<>(old.notes());
            all.addAll(more.notes());
            return new SheetSoFar(old.title(), all, old.axes().or(more::axes));
          });
      case Harvest.Chosen(String slot, Line name, NoteId note) -> shown(notes, List.of(note))
          .forEach(n -> chosen.add(new HarvestPart(slot, name, n)));
      case Harvest.Tally(var counts, var _, boolean coins) -> sections.add(new WrapUp.Votes(block.title(),
          counts.stream()
              .flatMap(c -> shown(notes, List.of(c.note())).stream()
                  .map(n -> new WrapUp.Ranked(n, c.dots(), c.rank(),
                      c.why().flatMap(why -> shown(notes, List.of(why)).stream().findFirst()))))
              .toList(),
          coins));
      case Harvest.Findings(var facts, var outcome) ->
        sections.add(new WrapUp.Findings(block.title(), facts, outcome));
      case Harvest.Drawn(Line title, var figure) -> sections.add(new WrapUp.Drawn(title, figure));
      case Harvest.CardsRead _,Harvest.Said _,Harvest.Agreed _,Harvest.Wished _,Harvest.Group _,Harvest.Aside _,Harvest.Recipe _ ->
        {
        }
    }
  }

  private static void addAnswers(Harvest harvest, List<Section> sections) {
    Map<String, List<Harvest.Said>> byQuestion = new LinkedHashMap<>();
    for (Harvest.Part part : harvest.parts())
      if (part instanceof Harvest.Said said)
        byQuestion.computeIfAbsent(said.question(), _ -> new ArrayList<>()).add(said);
    byQuestion.values().forEach(all -> sections.add(new WrapUp.Answers(all.getFirst().asked(),
        all.stream().map(s -> new WrapUp.Answer(s.who(), s.words(), s.joined())).toList())));
  }

  private static void addAgreements(Session.Closed session, Harvest harvest, List<Section> sections) {
    List<WrapUp.Agreement> agreed = Agreed.in(session, harvest).stream()
        .map(a -> new WrapUp.Agreement(a.owner(), Papers.words(a.words()), a.due())).toList();
    if (!agreed.isEmpty())
      sections.add(new WrapUp.Agreements(agreed));
  }

  private static List<Note> shown(Notes notes, List<NoteId> ids) {
    return ids.stream().map(notes::find).flatMap(Optional::stream).filter(n -> !n.hidden()).toList();
  }

  private static List<Section> byKind(List<Note> notes) {
    Map<NoteKind, List<Note>> byKind = new LinkedHashMap<>();
    notes.forEach(n -> byKind.computeIfAbsent(n.kind(), _ -> new ArrayList<>()).add(n));
    return byKind.entrySet().stream().<Section>map(e -> new WrapUp.NotesOfKind(e.getKey(), e.getValue()))
        .toList();
  }

  private static Section sheet(Session.Closed session, PosterKey key, SheetSoFar sheet,
      List<HarvestPart> chosen) {
    Poster poster = session.work().poster(key);
    Notes notes = session.work().notes();
    Set<NoteId> centre = new LinkedHashSet<>(poster.chosen().values());
    List<Hung> loose = new ArrayList<>();
    for (var entry : poster.placed().entrySet())
      if (poster.clusterOf(entry.getKey()).isEmpty() && !centre.contains(entry.getKey()))
        hung(notes, entry.getKey(), entry.getValue()).ifPresent(loose::add);
    List<ClusterPart> clusters = poster.clusters().values().stream().map(c -> cluster(notes, poster, c))
        .filter(c -> !c.notes().isEmpty()).toList();
    List<HarvestPart> here = chosen.stream().filter(c -> centre.contains(c.note().id())).toList();
    return new WrapUp.Sheet(sheet.title(), sheet.axes(), loose, clusters, here);
  }

  private static ClusterPart cluster(Notes notes, Poster poster, Cluster cluster) {
    List<Hung> hung = new ArrayList<>();
    for (NoteId id : cluster.notes()) {
      Spot spot = poster.placed().get(id);
      if (spot != null)
        hung(notes, id, spot).ifPresent(hung::add);
    }
    return new ClusterPart(cluster.title(), hung);
  }

  private static Optional<Hung> hung(Notes notes, NoteId id, Spot spot) {
    return notes.find(id).filter(n -> !n.hidden()).map(n -> new Hung(n, spot.x(), spot.y(), spot.why()));
  }
}
