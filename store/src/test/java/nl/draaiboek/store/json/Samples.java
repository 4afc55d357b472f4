package nl.draaiboek.store.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.activity.ActivityKey;
import nl.draaiboek.core.contact.ContactEvent;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.network.NetworkEvent;
import nl.draaiboek.core.note.NoteEvent;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.photo.PhotoId;
import nl.draaiboek.core.poster.PosterEvent;
import nl.draaiboek.core.poster.PosterKey;
import nl.draaiboek.core.script.BlockId;
import nl.draaiboek.core.script.Settings;
import nl.draaiboek.core.session.SessionEvent;
import nl.draaiboek.core.session.SessionEvent.ActivityMoved;
import nl.draaiboek.core.session.SessionEvent.NoteHappened;
import nl.draaiboek.core.session.SessionEvent.PosterHappened;

/** One of each event, with something in every part of it. */
final class Samples {
  private static final Settings SETTINGS = new Settings(
      Map.of("dots", 3, "open", true, "label", "Zorg & \"moed\" ✎",
          "kinds", List.of(Map.of("id", "yellow", "sign", "🟡"), Map.of("id", "blue"))));

  private static final Map<Class<?>, Object> SIMPLE = Map.ofEntries(Map.entry(int.class, 3),
      Map.entry(Integer.class, 12), Map.entry(boolean.class, true),
      Map.entry(Instant.class, Instant.parse("2026-06-25T08:05:30.250Z")),
      Map.entry(Duration.class, Duration.ofMinutes(25)), Map.entry(LocalTime.class, LocalTime.of(12, 30)),
      Map.entry(LocalDate.class, LocalDate.of(2027, 1, 14)),
      Map.entry(ZoneId.class, ZoneId.of("Europe/Amsterdam")), Map.entry(Language.class, Language.DUTCH),
      Map.entry(Settings.class, SETTINGS), Map.entry(ConversationId.class, new ConversationId("discord:81")),
      Map.entry(PhotoId.class, new PhotoId("0123456789abcdef0123456789abcdef")),
      Map.entry(NoteEvent.class, new NoteEvent.NoteHidden(new NoteId(3))),
      Map.entry(ContactEvent.class, new ContactEvent.WriterNamed(12, Optional.empty())),
      Map.entry(ActivityEvent.class, new NoteEvent.NoteHidden(new NoteId(3))));

  private Samples() {}

  /** @return a session's event that is one of this type, or that carries one */
  static SessionEvent of(Class<?> type) {
    return switch (record(type)) {
      case SessionEvent event -> event;
      case NoteEvent event -> new NoteHappened(event);
      case PosterEvent event -> new PosterHappened(new PosterKey("landscape", Room.table(2)), event);
      case ContactEvent event -> new SessionEvent.ContactHappened(event);
      case ActivityEvent event ->
        new ActivityMoved(new ActivityKey(new BlockId("duiden"), "lezen", Room.table(2)), event);
      default -> throw new IllegalArgumentException("no event: " + type);
    };
  }

  /** @return a network's event of this type */
  static NetworkEvent ofNetwork(Class<?> type) {
    return (NetworkEvent) record(type);
  }

  private static Object record(Class<?> type) {
    RecordComponent[] parts = type.getRecordComponents();
    Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values = Arrays.stream(parts).map(part -> value(part.getGenericType(), part.getName()))
        .toArray();
    try {
      var constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (NoSuchMethodException | InstantiationException | IllegalAccessException
        | InvocationTargetException e) {
      throw new IllegalStateException("no sample of " + type, e);
    }
  }

  private static Object value(Type type, String name) {
    if (type instanceof ParameterizedType generic) {
      Type[] of = generic.getActualTypeArguments();
      if (generic.getRawType() == Optional.class)
        return Optional.of(value(of[0], name));
      if (generic.getRawType() == List.class)
        return List.of(value(of[0], name));
      if (generic.getRawType() == Map.class)
        return Map.of(value(of[0], name), value(of[1], name));
    }
    if (!(type instanceof Class<?> plain))
      throw new IllegalArgumentException("no sample of " + type);
    if (plain == String.class)
      return name.toLowerCase(Locale.ROOT);
    Object simple = SIMPLE.get(plain);
    if (simple != null)
      return simple;
    if (plain.isEnum())
      return plain.getEnumConstants()[0];
    Class<?>[] permitted = plain.getPermittedSubclasses();
    return permitted == null ? record(plain) : record(permitted[0]);
  }
}
