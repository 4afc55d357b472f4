package nl.draaiboek.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.activity.Activities;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.conversation.NetworkId;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.Accesses.AsPerson;
import nl.draaiboek.core.engine.NetworkStore;
import nl.draaiboek.core.engine.SessionStore.Marker;
import nl.draaiboek.core.event.Worded;
import nl.draaiboek.core.message.Slot;
import nl.draaiboek.core.network.NetworkEvent;
import nl.draaiboek.core.note.NoteEvent.NoteEdited;
import nl.draaiboek.core.note.NoteEvent.NoteWritten;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.note.NoteKind;
import nl.draaiboek.core.photo.Photo;
import nl.draaiboek.core.rights.Shredder;
import nl.draaiboek.core.session.SessionEvent.NoteHappened;
import nl.draaiboek.core.session.SessionEvent.RemoteTied;
import nl.draaiboek.testkit.Steps;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left of somebody who was erased: nothing, in no table and in no file, also after an older backup came back. */
class ErasedTest {
  private static final PersonId BEN = new PersonId("p-ben");
  private static final PersonId CHANTAL = new PersonId("p-chantal");
  private static final String ONLY_BEN = "Benjamin-de-Buurman";
  private static final String HIS_WORDS = "Mijn-zus-is-mantelzorger";
  private static final String HIS_FIRST_WORDS = "Mijn-broer-is-mantelzorger";
  private static final String HER_WORDS = "De-bus-rijdt-te-weinig";
  private static final String ACCOUNT = "discord:8123456789";
  private static final ConversationId ALONE = new ConversationId("discord:@8123456789");
  private static final NetworkId NETWORK = new NetworkId("n-buurten");

  @TempDir
  private Path temp;

  private final Steps party = Steps.of("s-feest");

  @Test
  void whoever_is_erased_leaves_no_byte_in_the_files_of_sqlite_and_the_session_replays() throws IOException {
    Path data = temp.resolve("data");
    try (Store store = sqlite(data)) {
      play(store);
      assertThat(bytes(data)).contains(ONLY_BEN, HIS_WORDS, HIS_FIRST_WORDS, "8123456789", HER_WORDS);

      Shredder.Count count = erase(store, data);

      assertThat(count.texts()).isGreaterThanOrEqualTo(4);
      assertThat(count.photos()).isEqualTo(2);
      assertThat(bytes(data)).contains(HER_WORDS, "Chantal-van-hiernaast")
          .doesNotContain(ONLY_BEN, HIS_WORDS, HIS_FIRST_WORDS, "8123456789", "FOTO-VAN-BEN");
      replays(store);
    }
    assertThat(bytes(data)).contains(HER_WORDS).doesNotContain(ONLY_BEN, HIS_WORDS, HIS_FIRST_WORDS);
  }

  @Test
  void whoever_is_erased_stands_in_no_table_of_postgres() throws IOException {
    StoreSettings.Postgres settings = FreshPostgres.settings();
    try (Store store = new Store(PostgresDatabase.open(settings), new Activities(List.of()),
        InstantSource.system())) {
      play(store);
      assertThat(tables(settings)).contains(ONLY_BEN, HIS_WORDS, HER_WORDS);

      erase(store, temp);

      assertThat(tables(settings)).contains(HER_WORDS).doesNotContain(ONLY_BEN, HIS_WORDS, HIS_FIRST_WORDS,
          "8123456789");
      replays(store);
    }
  }

  @Test
  void an_older_backup_that_comes_back_brings_nobody_back() throws IOException {
    Path data = temp.resolve("data");
    Path backup = temp.resolve("older.backup");
    try (Store store = sqlite(data)) {
      play(store);
      Backup.make(data, backup);
      erase(store, data);
    }
    Restore.into(data, backup, true);
    assertThat(bytes(data)).as("the backup itself is from before").contains(ONLY_BEN, HIS_WORDS);

    try (Store store = sqlite(data)) {
      shredder(store, data);

      assertThat(bytes(data)).contains(HER_WORDS).doesNotContain(ONLY_BEN, HIS_WORDS, "8123456789");
      replays(store);
    }
    assertThat(Files.readString(data.resolve("draaiboek.erased"))).doesNotContain("p-ben", "s-feest");
  }

  @Test
  void somebody_may_be_erased_and_leave_their_words() throws IOException {
    Path data = temp.resolve("data");
    try (Store store = sqlite(data)) {
      play(store);

      shredder(store, data).person(party.session(), BEN, false);

      assertThat(store.people().names(party.session())).doesNotContainKey(BEN).containsKey(CHANTAL);
      assertThat(store.accesses().find("hash-of-ben")).isEmpty();
      assertThat(store.accounts().find(party.session(), ACCOUNT)).isEmpty();
      assertThat(bytes(data)).contains(HIS_WORDS);
    }
  }

  @Test
  void a_session_that_is_erased_is_gone_and_stays_gone_after_a_restore() throws IOException {
    Path data = temp.resolve("data");
    Path backup = temp.resolve("older.backup");
    try (Store store = sqlite(data)) {
      play(store);
      Backup.make(data, backup);
      shredder(store, data).everything(party.session());
      shredder(store, data).everything(NETWORK.owner());
      assertThat(store.index().find(party.session())).isEmpty();
      assertThat(bytes(data)).doesNotContain(HER_WORDS, HIS_WORDS);
    }
    Restore.into(data, backup, true);
    try (Store store = sqlite(data)) {
      shredder(store, data);
      assertThat(store.sessions().read(party.session(), 0).events()).isEmpty();
      assertThat(bytes(data)).doesNotContain(HER_WORDS, HIS_WORDS);
    }
  }

  private void play(Store store) {
    store.sessions().write(party.opened("p-ana"));
    store.sessions().write(party.joined(1, List.of("p-ben", "p-chantal")));
    NoteKind yellow = ((NoteWritten) ((NoteHappened) party.wrote(3, "p-ben", 1, "said-1").events().getFirst())
        .event()).kind();
    Photo photo = new Photo(Photo.Type.JPEG, "FOTO-VAN-BEN".getBytes(StandardCharsets.UTF_8));
    store.album().keep(party.session(), photo);
    store.album().keep(NETWORK.owner(), photo);
    store.sessions().write(party.with(3,
        new NoteHappened(new NoteWritten(new NoteId(1), BEN, yellow, Room.PLENARY, "welkom/werk",
            Optional.empty(), HIS_FIRST_WORDS, Optional.of(photo.id()))),
        new NoteHappened(new NoteEdited(new NoteId(1), yellow, Optional.empty(), HIS_WORDS,
            Optional.of(photo.id()))),
        new NoteHappened(new NoteWritten(new NoteId(2), CHANTAL, yellow, Room.PLENARY, "welkom/werk",
            Optional.empty(), HER_WORDS)),
        new RemoteTied(BEN, ALONE)));
    store.sessions().write(party.showing(7, ALONE.value(), "remote"));
    store.networks().write(new NetworkStore.Step(NETWORK, 0,
        List.of(new NetworkEvent.MemberCame(BEN, Role.PARTICIPANT, Instant.EPOCH),
            new NetworkEvent.HomeworkAnswered(1, BEN, List.of(HIS_WORDS), Optional.of(photo.id())),
            new NetworkEvent.HomeworkAnswered(1, CHANTAL, List.of(HER_WORDS))),
        Instant.EPOCH, List.of(), List.of(new Marker(ALONE, new Slot("letter/1"), false)), List.of()));
    for (SessionId owner : List.of(party.session(), NETWORK.owner())) {
      store.people().name(owner, BEN, ONLY_BEN);
      store.people().name(owner, CHANTAL, "Chantal-van-hiernaast");
      store.accounts().person(owner, ACCOUNT, () -> BEN);
    }
    store.accesses().grant("hash-of-ben", new AsPerson(party.session(), BEN));
  }

  private static Shredder shredder(Store store, Path data) {
    return store.shredder(data, account -> account.equals(ACCOUNT) ? Optional.of(ALONE) : Optional.empty());
  }

  private Shredder.Count erase(Store store, Path data) {
    Shredder shredder = shredder(store, data);
    return shredder.person(party.session(), BEN, true).plus(shredder.person(NETWORK.owner(), BEN, true));
  }

  private void replays(Store store) {
    var events = store.sessions().read(party.session(), 0).events();
    assertThat(events).hasSize(8);
    assertThat(((NoteHappened) events.get(3)).event()).isInstanceOfSatisfying(NoteWritten.class, note -> {
      assertThat(note.author()).isEqualTo(BEN);
      assertThat(note.words()).isEqualTo(Worded.REMOVED);
    });
    assertThat(store.networks().read(NETWORK, 0)).hasSize(3).element(1)
        .isEqualTo(new NetworkEvent.HomeworkAnswered(1, BEN, List.of(Worded.REMOVED)));
  }

  private static Store sqlite(Path data) {
    return Store.open(StoreSettings.sqlite(data), new Activities(List.of()), InstantSource.system());
  }

  /** Every byte in the folder, as text: words are stored as they are written. */
  private static String bytes(Path data) throws IOException {
    StringBuilder all = new StringBuilder();
    try (var files = Files.list(data)) {
      for (Path file : files.toList())
        all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
    }
    return all.toString();
  }

  private static String tables(StoreSettings.Postgres settings) {
    List<String> rows = new ArrayList<>();
    Jdbi.create(settings.jdbcUrl(), settings.user(), settings.password().value()).useHandle(h -> {
      for (String table : ShredderTables.OWNED.keySet())
        rows.addAll(h.select("select cast(t as text) from " + table + " t").mapTo(String.class).list());
    });
    return String.join("\n", rows);
  }
}
