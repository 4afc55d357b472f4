package nl.draaiboek.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.draaiboek.core.chat.ChatCard;
import nl.draaiboek.core.chat.Enclosed;
import nl.draaiboek.core.chat.Outgoing;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.engine.Channel.Delivery;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.language.Names;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Slot;
import nl.draaiboek.teams.card.CardPicture;
import nl.draaiboek.teams.fake.Chat;
import nl.draaiboek.teams.fake.FakeTeams;
import nl.draaiboek.teams.parts.MessageId;
import nl.draaiboek.teams.parts.TeamsIds;
import nl.draaiboek.testkit.CardGallery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The picture of a landscape on a table's card, which Teams fetches from us. */
class PicturesTest {
  private static final MessageId MESSAGE = MessageId.in("19:chat@thread.v2", "1");
  private static final Listener DUTCH = new Listener(Language.DUTCH, ZoneOffset.UTC, Names.NOBODY);

  @RegisterExtension
  final FakeTeams teams = new FakeTeams();
  private final OnTeams on = new OnTeams(teams);
  private final Chat chat = teams.group(on.comes("Ana"));
  private final ConversationId here = TeamsIds.conversation(chat.id());

  @AfterEach
  void everyone_goes() {
    on.close();
  }

  @Test
  void the_words_come_at_once_and_the_picture_with_what_it_shows_a_moment_later() throws Exception {
    deliver("n1", "Landschap", Optional.empty());
    assertThat(chat.fromBot()).hasSize(1);
    await().untilAsserted(() -> assertThat(images()).hasSize(1));
    JsonNode image = images().getFirst();
    assertThat(image.path("altText").asText()).endsWith("notes");
    String address = image.path("url").asText();
    assertThat(address).matches("https://draaiboek\\.example/pictures/[A-Za-z0-9_-]{22}\\.png");
    HttpResponse<byte[]> picture = get(URI.create(address).getPath());
    assertThat(picture.statusCode()).isEqualTo(200);
    assertThat(picture.headers().firstValue("Content-Type")).contains("image/png");
    assertThat(picture.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(picture.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
  }

  @Test
  void who_guesses_gets_nothing() throws Exception {
    assertThat(get("/pictures/AAAAAAAAAAAAAAAAAAAAAA.png").statusCode()).isEqualTo(404);
    assertThat(get("/pictures/../pictures.png").statusCode()).isEqualTo(404);
  }

  @Test
  void a_card_that_changes_keeps_its_picture_and_so_does_one_whose_block_is_over() {
    String message = deliver("n1", "Landschap", Optional.empty());
    await().untilAsserted(() -> assertThat(images()).hasSize(1));
    deliver("n2", "Landschap met meer", Optional.of(message));
    assertThat(chat.lastFromBot().card().orElseThrow().toString()).contains("Landschap met meer");
    assertThat(images()).hasSize(1);
    on.adapter.channel().deliver(new Outgoing.Retire(here, new Slot("block-1"), "n3"), Optional.of(message));
    assertThat(images()).hasSize(1);
    assertThat(chat.lastFromBot().buttons()).isEmpty();
  }

  @Test
  void a_picture_that_teams_did_not_take_is_tried_again_and_then_left() {
    List<CardPicture> shown = new CopyOnWriteArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      drawing(Optional.of(OnTeams.PUBLIC), threads).follow(MESSAGE, card("Landschap"), DUTCH, picture -> {
        shown.add(picture);
        return shown.size() == 2;
      });
    }
    assertThat(shown).hasSize(2);
    shown.clear();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      drawing(Optional.of(OnTeams.PUBLIC), threads).follow(MESSAGE, card("Landschap"), DUTCH, picture -> {
        shown.add(picture);
        return false;
      });
    }
    assertThat(shown).hasSize(4);
  }

  @Test
  void where_teams_cannot_fetch_a_picture_none_is_drawn() {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      drawing(Optional.empty(), threads).follow(MESSAGE, card("Landschap"), DUTCH, _ -> {
        throw new AssertionError("a picture was drawn");
      });
    }
  }

  private static Drawing drawing(Optional<URI> server, ExecutorService threads) {
    return new Drawing(new PlainEnclosures(), new Pictures(), server, threads, Duration.ofMillis(5));
  }

  private static ChatCard card(String title) {
    CardPart.Landscape sheet = CardGallery.all().stream().flatMap(card -> card.parts().stream())
        .filter(CardPart.Landscape.class::isInstance).map(CardPart.Landscape.class::cast).findFirst()
        .orElseThrow();
    return new ChatCard(Line.theirs(title), Optional.empty(), List.of(), List.of(),
        Optional.of(new Enclosed.Landscape(sheet)));
  }

  private String deliver(String nonce, String title, Optional<String> reference) {
    Delivery delivery = on.adapter.channel()
        .deliver(new Outgoing.Show(here, new Slot("block-1"), nonce, card(title), DUTCH), reference);
    assertThat(delivery).isInstanceOf(Delivery.Delivered.class);
    return ((Delivery.Delivered) delivery).reference();
  }

  private List<JsonNode> images() {
    return chat.lastFromBot().card().orElseThrow().findParents("url").stream()
        .filter(node -> node.path("type").asText().equals("Image")).toList();
  }

  private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(HttpRequest.newBuilder(on.address().resolve(path)).build(),
          BodyHandlers.ofByteArray());
    }
  }
}
