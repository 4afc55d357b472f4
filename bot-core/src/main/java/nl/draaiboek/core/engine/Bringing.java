package nl.draaiboek.core.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.draaiboek.core.activity.privatepage.Pages;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.network.Homework;
import nl.draaiboek.core.network.Meeting;
import nl.draaiboek.core.network.Network;
import nl.draaiboek.core.network.Task;
import nl.draaiboek.core.note.Unsigned;
import nl.draaiboek.core.script.Script;
import nl.draaiboek.core.session.Brought;
import nl.draaiboek.core.session.Returned;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.session.Situations;
import org.pcollections.HashTreePSet;

/**
 * What a script asks to come along from its network: {@code homework/1} (the first piece of homework for this meeting),
 * {@code homework/WORD} (the one with that word in its question), {@code network/notes}, {@code network/word-cloud},
 * {@code network/private-page}, and {@code earlier/SCRIPT/BLOCK} (what the newest session of that script came to in that block). What no
 * activity asks for stays at home.
 */
record Bringing(Network.Founded network, Meeting meeting, List<Session.Closed> earlier, PersonId opener) {
  Bringing {
    earlier = List.copyOf(earlier);
  }

  List<Brought> forScript(Script script) {
    return script.blocks().stream().flatMap(block -> block.activities().stream())
        .flatMap(activity -> activity.from().stream()).distinct()
        .filter(from -> Situations.comesFromElsewhere(script, from)).flatMap(this::from).toList();
  }

  /** @return what comes back whatever the script is */
  Returned returned() {
    Returned all = Returned.NOTHING;
    for (Task task : network.promises().tasks().values())
      if (task.kind() == Task.Kind.AGREEMENT && !task.done())
        all = all
            .with(new Returned.Agreement(task.number(), task.owner(), task.what(), task.due(), false, 0));
    for (Homework homework : forThisMeeting())
      all = all.with(new Returned.Homework(homework.number(), homework.question(),
          HashTreePSet.from(network.promises().answers(homework.number()).keySet()), HashTreePSet.empty()));
    return all;
  }

  private Stream<Brought> from(String from) {
    int slash = from.indexOf('/');
    String name = from.substring(slash + 1);
    return switch (from.substring(0, Math.max(0, slash))) {
      case "homework" -> homework(name).stream().flatMap(h -> answers(from, h));
      case "network" -> back(from, name);
      case "earlier" -> Outcome.newest(from, earlier, opener).stream();
      default -> Stream.of();
    };
  }

  private Stream<Brought> back(String from, String name) {
    return switch (name) {
      case "notes" -> EarlierMeetings.notes(earlier).map(note -> new Brought(from,
          note.signer().orElse(Unsigned.NOBODY),
          List.of(note.words()), true));
      case "private-page" -> pages(from);
      case "word-cloud" -> cloud(from);
      default -> Stream.of();
    };
  }

  /** The cloud of earlier meetings, where there was one, with who gave each word; else the words that stand on most notes. */
  private Stream<Brought> cloud(String from) {
    Map<PersonId, List<String>> given = new LinkedHashMap<>();
    EarlierMeetings.cloud(earlier).forEach(note -> given
        .computeIfAbsent(note.signer().orElse(Unsigned.NOBODY), _ -> new ArrayList<>()).add(note.words()));
    if (given.isEmpty())
      return Stream.of(EarlierMeetings.words(earlier)).filter(words -> !words.isEmpty())
          .map(words -> new Brought(from, opener, words, true));
    return given.entrySet().stream().map(e -> new Brought(from, e.getKey(), e.getValue(), true));
  }

  /** Each page goes to its writer alone, the oldest first. */
  private Stream<Brought> pages(String from) {
    Map<PersonId, List<String>> pages = new LinkedHashMap<>();
    for (Session.Closed meeting : earlier.reversed())
      for (Pages all : meeting.work().states(Pages.class))
        all.byWriter().keySet().forEach(person -> all.of(person)
            .ifPresent(words -> pages.computeIfAbsent(person, _ -> new ArrayList<>()).add(words)));
    return pages.entrySet().stream().filter(page -> isMember(page.getKey()))
        .map(page -> new Brought(from, page.getKey(), page.getValue(), false));
  }

  private boolean isMember(PersonId person) {
    return network.membership().all().containsKey(person);
  }

  /** Those that people answered for themselves are for themselves; what was done without words says nothing. */
  private Stream<Brought> answers(String from, Homework homework) {
    return network.promises().answers(homework.number()).entrySet().stream()
        .sorted(java.util.Map.Entry.comparingByKey())
        .map(answer -> new Brought(from, answer.getKey(), answer.getValue(), homework.shared(),
            network.promises().picture(homework.number(), answer.getKey()).filter(_ -> homework.shared())))
        .filter(brought -> !brought.words().isEmpty() || brought.photo().isPresent());
  }

  private Optional<Homework> homework(String name) {
    List<Homework> all = forThisMeeting();
    if (name.matches("[1-9][0-9]?"))
      return all.stream().skip(Integer.parseInt(name) - 1L).findFirst();
    return all.stream()
        .filter(h -> List.of(h.question().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
            .contains(name.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** What was given for this meeting, and what came out of the one before it; in the order in which it was given. */
  private List<Homework> forThisMeeting() {
    Comparator<Meeting> byTime = Comparator.comparing(m -> m.when().starts(network.charter().zone()));
    Optional<Integer> before = network.calendar().all().values().stream()
        .filter(m -> m.state() != Meeting.State.CANCELLED && byTime.compare(m, meeting) < 0).max(byTime)
        .map(Meeting::number);
    List<Homework> all = new ArrayList<>();
    for (Homework homework : network.promises().homework().values()) {
      boolean here = switch (homework.turn()) {
        case BEFORE -> homework.meeting() == meeting.number();
        case AFTER -> before.filter(number -> number == homework.meeting()).isPresent();
      };
      if (here)
        all.add(homework);
    }
    return all;
  }
}
