package nl.draaiboek.core.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import nl.draaiboek.core.conversation.Moment;
import nl.draaiboek.core.conversation.NetworkId;
import nl.draaiboek.core.network.Meeting;
import nl.draaiboek.core.network.Network;
import nl.draaiboek.core.network.NetworkCommand;
import nl.draaiboek.core.script.Script;

/** Gives facilitators the checklist of the next meeting's script: each script's once a meeting, however often it is looked at. */
final class Checklists {
  private final NetworkEngine networks;
  private final Supplier<List<Script>> scripts;
  private final Set<String> given = new HashSet<>();

  Checklists(NetworkEngine networks, Supplier<List<Script>> scripts) {
    this.networks = networks;
    this.scripts = scripts;
  }

  void prepare(NetworkId id) {
    networks.find(id).ifPresent(network -> network.calendar().planned().findFirst()
        .ifPresent(meeting -> prepare(network, meeting)));
  }

  private void prepare(Network.Founded network, Meeting meeting) {
    String key = "checklist-" + meeting.number() + "-" + meeting.script();
    if (meeting.script().isEmpty() || !given.add(network.id() + "/" + key))
      return;
    List<NetworkCommand.Prepare.Point> points = scripts.get().stream()
        .filter(script -> script.name().equals(meeting.script()))
        .flatMap(script -> script.checklist().stream())
        .map(point -> new NetworkCommand.Prepare.Point(point.what().in(network.charter().language()),
            point.daysBefore()))
        .toList();
    if (!points.isEmpty())
      networks.command(network.id(), key, new NetworkCommand.Prepare(meeting.number(), points), Moment.CLOCK);
  }
}
