package nl.draaiboek.teams.line;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.draaiboek.teams.door.Someone;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Some of those who are in a conversation. The SDK's own request cannot ask for a second page: its library refuses the address.
 *
 * @param next what to ask for the next page with; empty on the last
 */
record MemberPage(List<Someone> people, String next) {
  private static final int SIZE = 500;
  private static final ObjectMapper JSON = new ObjectMapper();

  /** @param after what the page before named; empty for the first */
  static MemberPage fetch(OkHttpClient http, URI address, String conversation, String after)
      throws IOException {
    HttpUrl.Builder url = Objects.requireNonNull(HttpUrl.get(address)).newBuilder()
        .addPathSegments("v3/conversations")
        .addPathSegment(conversation).addPathSegment("pagedmembers")
        .addQueryParameter("pageSize", String.valueOf(SIZE));
    if (!after.isEmpty())
      url.addQueryParameter("continuationToken", after);
    try (Response response = http.newCall(new Request.Builder().url(url.build()).build()).execute()) {
      if (!response.isSuccessful())
        throw new Failed(Verdict.of(response.code(), response.header("Retry-After"), ""));
      return read(JSON.readTree(response.body().bytes()));
    }
  }

  private static MemberPage read(JsonNode page) {
    List<Someone> people = new ArrayList<>();
    for (JsonNode member : page.path("members"))
      people.add(new Someone(member.path("id").asText(),
          text(member.path("aadObjectId")).or(() -> text(member.path("objectId"))),
          member.path("name").asText()));
    return new MemberPage(people, text(page.path("continuationToken")).orElse(""));
  }

  private static Optional<String> text(@Nullable JsonNode node) {
    return node != null && node.isTextual() ? Optional.of(node.textValue()) : Optional.empty();
  }
}
