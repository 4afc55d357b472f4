package nl.draaiboek.teams.door;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/** Reads JSON strictly: a name that stands twice could be read in two ways. */
final class Json {
  private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
      .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
      .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(100).build()).build())
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private Json() {}

  static JsonNode read(byte[] bytes) throws Stopped {
    try {
      return MAPPER.readTree(bytes);
    } catch (IOException _) {
      throw new Stopped(Reason.NOT_AN_ACTIVITY);
    }
  }
}
