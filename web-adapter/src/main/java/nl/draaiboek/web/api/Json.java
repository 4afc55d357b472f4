package nl.draaiboek.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.Locale;
import java.util.function.Function;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.language.Speech;
import nl.draaiboek.core.language.Words;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Field;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.photo.PhotoId;
import nl.draaiboek.core.poster.ClusterId;

/**
 * Writes answers as JSON: lines and the script's words in the reader's language, moments as ISO 8601 in UTC, lengths of time as
 * ISO 8601 durations, what is not there left out. A part of a card says which it is in {@code part}, a field in {@code field}.
 */
public final class Json {
  private static final String SPEECH = "speech";
  private static final String LISTENER = "listener";

  private static final ObjectMapper MAPPER = JsonMapper.builder().addModule(new Jdk8Module())
      .addModule(new JavaTimeModule()).addModule(words())
      .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
      .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
      .defaultPropertyInclusion(
          JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
      .addMixIn(CardPart.class, NamedPart.class)
      .addMixIn(Field.class, NamedField.class).build();

  private Json() {}

  /** @return the answer, as who listens reads it */
  public static String of(Object answer, Speech speech, Listener listener) {
    try {
      return MAPPER.writer().withAttribute(SPEECH, speech).withAttribute(LISTENER, listener)
          .writeValueAsString(answer);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an answer of ours became no JSON", e);
    }
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "part")
  private interface NamedPart {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "field")
  private interface NamedField {}

  private static SimpleModule words() {
    SimpleModule module = new SimpleModule();
    module.addSerializer(Line.class, new Spoken());
    module.addSerializer(Words.class, new Scripted());
    module.addSerializer(NoteId.class, as(NoteId::number));
    module.addSerializer(ClusterId.class, as(ClusterId::number));
    module.addSerializer(PhotoId.class, ToStringSerializer.instance);
    module.addSerializer(Enum.class, new SmallLetters());
    return module;
  }

  private static <T> JsonSerializer<T> as(Function<T, Integer> number) {
    return new JsonSerializer<>() {
      @Override
      public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
        out.writeNumber(number.apply(value));
      }
    };
  }

  private static final class Spoken extends JsonSerializer<Line> {
    @Override
    public void serialize(Line line, JsonGenerator out, SerializerProvider provider) throws IOException {
      Speech speech = (Speech) provider.getAttribute(SPEECH);
      out.writeString(speech.say(line, (Listener) provider.getAttribute(LISTENER)));
    }
  }

  private static final class Scripted extends JsonSerializer<Words> {
    @Override
    public void serialize(Words words, JsonGenerator out, SerializerProvider provider) throws IOException {
      out.writeString(words.in(((Listener) provider.getAttribute(LISTENER)).language()));
    }
  }

  @SuppressWarnings("rawtypes") // Jackson finds the serializer of all enums by their raw type.
  private static final class SmallLetters extends JsonSerializer<Enum> {
    @Override
    public void serialize(Enum value, JsonGenerator out, SerializerProvider provider) throws IOException {
      out.writeString(value.name().toLowerCase(Locale.ROOT));
    }
  }
}
