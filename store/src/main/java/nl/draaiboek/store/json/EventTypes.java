package nl.draaiboek.store.json;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.draaiboek.core.activity.Activities;
import nl.draaiboek.core.activity.Activity;
import nl.draaiboek.core.contact.ContactEvent;
import nl.draaiboek.core.network.NetworkEvent;
import nl.draaiboek.core.note.NoteEvent;
import nl.draaiboek.core.poster.PosterEvent;
import nl.draaiboek.core.session.SessionEvent;

/** The names under which events are stored. */
final class EventTypes {
  private EventTypes() {}

  /** @return every event's record by its stored name */
  static Map<String, Class<?>> named(Activities activities) {
    Map<String, Class<?>> named = new LinkedHashMap<>();
    records(SessionEvent.class).forEach(type -> named.put(type.getSimpleName(), type));
    records(NoteEvent.class).forEach(type -> named.put("note/" + type.getSimpleName(), type));
    records(PosterEvent.class).forEach(type -> named.put("poster/" + type.getSimpleName(), type));
    records(ContactEvent.class).forEach(type -> named.put("contact/" + type.getSimpleName(), type));
    for (Activity<?, ?, ?> activity : activities.all())
      records(activity.eventType())
          .forEach(type -> named.put(activity.kind() + "/" + type.getSimpleName(), type));
    return named;
  }

  /** @return every event of networks by its stored name */
  static Map<String, Class<?>> ofNetworks() {
    Map<String, Class<?>> named = new LinkedHashMap<>();
    records(NetworkEvent.class).forEach(type -> named.put(type.getSimpleName(), type));
    return named;
  }

  /** The records under a sealed interface, however deep. */
  private static Stream<Class<?>> records(Class<?> type) {
    Class<?>[] permitted = type.getPermittedSubclasses();
    if (permitted != null)
      return Arrays.stream(permitted).flatMap(EventTypes::records);
    return type.isRecord() ? Stream.of(type) : Stream.empty();
  }
}
