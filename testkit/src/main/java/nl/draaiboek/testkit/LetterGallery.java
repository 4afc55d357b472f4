package nl.draaiboek.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.draaiboek.core.chat.ChatCard;
import nl.draaiboek.core.chat.RemoteAddress;
import nl.draaiboek.core.conversation.Moment;
import nl.draaiboek.core.conversation.NetworkId;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.network.Charter;
import nl.draaiboek.core.network.Homework;
import nl.draaiboek.core.network.Letter;
import nl.draaiboek.core.network.Letters;
import nl.draaiboek.core.network.Network;
import nl.draaiboek.core.network.NetworkCommand;
import nl.draaiboek.core.network.NetworkDecider;
import nl.draaiboek.core.network.NetworkEvent;
import nl.draaiboek.core.network.NetworkEvolution;
import nl.draaiboek.core.network.Series;
import nl.draaiboek.core.network.Task;
import nl.draaiboek.core.network.When;

/** A letter of each kind, as long as it gets: every channel must be able to show them. */
public final class LetterGallery {
  private static final Instant NOW = Instant.parse("2027-01-04T11:00:00Z");
  private static final LocalDate FIRST = LocalDate.of(2027, 1, 14);
  private static final PersonId ANA = new PersonId("ana");
  private static final PersonId BEN = new PersonId("ben");
  /** As long as an id gets that a chat gives a network. */
  private static final NetworkId ID = new NetworkId("teams-" + "x".repeat(43));
  private static final int MANY = 12;
  private static final List<Homework.Form> FORMS = List.of(Homework.Form.TEXT, Homework.Form.TOP_3,
      Homework.Form.LINK, Homework.Form.DONE);

  private LetterGallery() {}

  /** @param card as it is delivered: its buttons say whose they are */
  public record Shown(String name, ChatCard card) {}

  public static List<Shown> all() {
    Network.Founded network = network();
    return Stream.of(shown(network, "Briefing", new Letter.Briefing(1, FIRST)),
        shown(network, "The day before", new Letter.Eve(1, FIRST)),
        shown(network, "Reminders", new Letter.Reminders(FIRST.minusDays(3), BEN)),
        shown(network, "Somebody cannot come", new Letter.Regret(1, BEN, 9)),
        shown(network, "Moved", new Letter.Moved(1, 1)),
        shown(network, "Cancelled", new Letter.Cancelled(2)),
        shown(network, "Kept long enough", new Letter.Erased(FIRST))).toList();
  }

  private static Shown shown(Network.Founded network, String name, Letter letter) {
    return new Shown(name, RemoteAddress.on(ID.owner(), Letters.card(network, letter, NOW).orElseThrow()));
  }

  private static Network.Founded network() {
    List<Asked> asked = new ArrayList<>(List.of(
        new Asked(ANA, new NetworkCommand.Found(ID, Charter.named("Learning together"))),
        new Asked(BEN, new NetworkCommand.Come(Role.PARTICIPANT)),
        new Asked(ANA, new NetworkCommand.PlanSeries(
            new Series(new When(FIRST.plusDays(1), LocalTime.of(10, 0), Duration.ofHours(2)), 6, 2),
            List.of(),
            "Town hall", "proefsessie")),
        new Asked(ANA,
            new NetworkCommand.MoveMeeting(1, new When(FIRST, LocalTime.of(10, 0), Duration.ofHours(2)))),
        new Asked(ANA, new NetworkCommand.CancelMeeting(2))));
    IntStream.range(0, MANY)
        .forEach(i -> asked.add(new Asked(ANA, new NetworkCommand.GiveHomework(1, Homework.Turn.BEFORE,
            "What do you want to learn, **in bold** and <b>plain</b>? " + "And why? ".repeat(20),
            FORMS.get(i % FORMS.size()), false))));
    asked.add(new Asked(ANA, new NetworkCommand.GiveTask(Task.Kind.AGREEMENT, 1, "Ask the neighbours",
        Optional.of(BEN), FIRST)));
    asked.add(new Asked(Moment.CLOCK, new NetworkCommand.TellErased(1234, 56)));
    Network network = Network.NOT_FOUNDED;
    for (Asked each : asked)
      network = each.after(network);
    return (Network.Founded) network;
  }

  /** What somebody asks. */
  private record Asked(PersonId who, NetworkCommand command) {
    private Network after(Network network) {
      Network now = network;
      if (NetworkDecider.decide(network, command,
          new Moment(who, NOW)) instanceof Decision.Accepted<NetworkEvent>(var events))
        for (NetworkEvent event : events)
          now = NetworkEvolution.evolve(now, event);
      else
        throw new IllegalStateException("refused: " + command);
      return now;
    }
  }
}
