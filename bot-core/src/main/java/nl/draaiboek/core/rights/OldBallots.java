package nl.draaiboek.core.rights;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.draaiboek.core.activity.ActivityKey;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.event.Secret;
import nl.draaiboek.core.session.SessionEvent;

/** Votes of before there were tokens still bear the voter's id. One token for each voter takes its place: every count stays. */
final class OldBallots {
  /** As tokens begin: whoever reads the events again sees that nobody can be known by them. */
  private static final String MARK = "secret-";

  private OldBallots() {}

  static Forgotten<SessionEvent> without(Forgotten<SessionEvent> forgotten) {
    Map<ActivityKey, Map<PersonId, PersonId>> names = new HashMap<>();
    List<SessionEvent> events = forgotten.events().stream()
        .map(event -> event instanceof SessionEvent.ActivityMoved(var activity, Secret secret)
            ? nameless(activity, secret, names.computeIfAbsent(activity, _ -> new HashMap<>()))
            : event)
        .toList();
    return new Forgotten<>(events, forgotten.photos(), forgotten.notes(), forgotten.conversations());
  }

  private static SessionEvent nameless(ActivityKey activity, Secret secret, Map<PersonId, PersonId> names) {
    boolean known = !secret.doer().value().startsWith(MARK);
    return new SessionEvent.ActivityMoved(activity, known
        ? secret.doneBy(names.computeIfAbsent(secret.doer(), _ -> new PersonId(MARK + "old-" + names.size())))
        : secret);
  }
}
