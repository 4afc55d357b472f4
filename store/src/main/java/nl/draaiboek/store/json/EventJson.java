package nl.draaiboek.store.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Map;
import nl.draaiboek.core.activity.Activities;
import nl.draaiboek.core.contact.ContactEvent;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.network.NetworkEvent;
import nl.draaiboek.core.session.SessionEvent;

/**
 * Events as JSON text and back: those of sessions, or those of networks. An event's {@code @type} is its simple name; within it, an activity's event is called
 * {@code kind/Name}, a note's {@code note/Name} and a poster's {@code poster/Name}, one about contact
 * {@code contact/Name}. Instants and durations are ISO 8601.
 * <p>
 * Reading is tolerant, so that records can grow: an unknown part is passed over, an absent list, map or optional is empty,
 * an absent number 0.
 */
public final class EventJson<E> {
  private static final String TYPE = "@type";
  private static final JsonSetter.Value EMPTY_WHERE_ABSENT = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);

  private final Class<E> type;
  private final JsonMapper mapper;

  private EventJson(Class<E> type, Map<String, Class<?>> named) {
    this.type = type;
    this.mapper = JsonMapper.builder().addModules(new Jdk8Module(), new JavaTimeModule())
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
        .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .visibility(PropertyAccessor.GETTER, Visibility.NONE)
        .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
        .visibility(PropertyAccessor.FIELD, Visibility.ANY)
        .addMixIn(type, Typed.class).addMixIn(ActivityEvent.class, Typed.class)
        .addMixIn(ContactEvent.class, Typed.class)
        .withConfigOverride(List.class, absent -> absent.setSetterInfo(EMPTY_WHERE_ABSENT))
        .withConfigOverride(Map.class, absent -> absent.setSetterInfo(EMPTY_WHERE_ABSENT)).build();
    mapper.registerSubtypes(named.entrySet().stream()
        .map(one -> new NamedType(one.getValue(), one.getKey())).toArray(NamedType[]::new));
  }

  /** @param activities whose events can occur */
  public static EventJson<SessionEvent> ofSessions(Activities activities) {
    return new EventJson<>(SessionEvent.class, EventTypes.named(activities));
  }

  public static EventJson<NetworkEvent> ofNetworks() {
    return new EventJson<>(NetworkEvent.class, EventTypes.ofNetworks());
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = TYPE)
  private interface Typed {}

  /** @return one line of JSON */
  public String write(E event) {
    try {
      return mapper.writeValueAsString(event);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot write a " + event.getClass().getSimpleName(), e);
    }
  }

  /**
   * @param json as made by {@link #write}, by this version or an older one
   * @throws IllegalStateException for JSON that is no event of a kind that is known
   */
  public E read(String json) {
    try {
      return mapper.readValue(json, type);
    } catch (JsonProcessingException e) {
      // Without its cause: that quotes the JSON, and with it people's words.
      throw new IllegalStateException("cannot read a stored event: " + e.getClass().getSimpleName());
    }
  }
}
