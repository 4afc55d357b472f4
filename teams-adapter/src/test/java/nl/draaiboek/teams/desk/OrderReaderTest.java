package nl.draaiboek.teams.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.content.script.Read;
import nl.draaiboek.content.script.ScriptLibrary;
import nl.draaiboek.content.script.ScriptReader;
import nl.draaiboek.core.activity.standard.StandardActivities;
import nl.draaiboek.core.engine.SpokenCodes;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.script.Script;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderReaderTest {
  private static final List<Script> SCRIPTS = new ScriptLibrary(new ScriptReader(StandardActivities.all()),
      List.of()).all().values().stream().filter(Read.Good.class::isInstance).map(Read.Good.class::cast)
      .map(Read.Good::script).toList();
  private final OrderReader reader = new OrderReader(() -> SCRIPTS);

  @ParameterizedTest
  @ValueSource(strings = {"open duidingssessie 4 tafels nl", "Open Duidingssessie, 4 tafels, Nederlands.",
      "open duidingssessie 4 nl", "open the duidingssessie with 4 tables in dutch",
      "open een sessie duidingssessie met 4 tafels in het nederlands"})
  void a_session_is_opened_with_as_many_tables_and_in_the_language_that_are_named(String said) {
    Order.Open open = open(said);
    assertThat(open.script().orElseThrow().name()).isEqualTo("duidingssessie");
    assertThat(open.tables()).contains(4);
    assertThat(open.language()).contains(Language.DUTCH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"open stakeholders 75 minuten 4 tafels nl",
      "open stakeholders 4 tafels 75 minuten nl",
      "Open stakeholders met 4 tafels en 75 min, in het Nederlands.", "open stakeholders 4 75 minuten nl",
      "open stakeholders 75 minutes with 4 tables and in dutch",
      "open een sessie stakeholders van 75 minuten lang met 4 tafels en in het nederlands",
      "open the session stakeholders for 75 minutes, 4 tables and dutch"})
  void a_session_lasts_as_many_minutes_as_are_named_and_tables_stay_tables(String said) {
    Order.Open open = open(said);
    assertThat(open.script().orElseThrow().name()).isEqualTo("stakeholders");
    assertThat(open.minutes()).contains(75);
    assertThat(open.tables()).contains(4);
    assertThat(open.language()).contains(Language.DUTCH);
  }

  @Test
  void a_number_alone_is_one_of_tables_and_who_names_no_minutes_leaves_them_to_the_script() {
    assertThat(open("open duidingssessie 4").minutes()).isEmpty();
    assertThat(open("open duidingssessie 4").tables()).contains(4);
    assertThat(open("open duidingssessie 90 minuten").tables()).isEmpty();
  }

  @Test
  void en_is_english_at_the_end_and_joins_what_stands_on_either_side_of_it() {
    assertThat(open("open duidingssessie 4 tafels 90 minuten en").language()).contains(Language.ENGLISH);
    assertThat(open("open duidingssessie en 4 tables").language()).contains(Language.ENGLISH);
    assertThat(open("open duidingssessie 4 tafels en 90 minuten").language()).isEmpty();
    assertThat(open("open duidingssessie 90 minuten en 4 tafels").language()).isEmpty();
  }

  @Test
  void a_script_is_known_by_its_title_too() {
    Script script = SCRIPTS.getFirst();
    assertThat(open("open " + script.title().in(Language.ENGLISH)).script()).contains(script);
    assertThat(open("open " + script.title().in(Language.DUTCH) + " en").language())
        .contains(Language.ENGLISH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"open", "Open!", "open een sessie", "open a session please"})
  void who_names_no_script_is_to_choose_one(String said) {
    assertThat(open(said).script()).isEmpty();
    assertThat(open(said).asked()).isEmpty();
  }

  @Test
  void a_script_that_is_not_there_stays_as_it_was_named() {
    assertThat(open("open duidingsessie").script()).isEmpty();
    assertThat(open("open duidingsessie 3 tafels").asked()).isEqualTo("duidingsessie");
  }

  @ParameterizedTest
  @ValueSource(strings = {"deel", "Deel de sessie", "share", "share the session, please"})
  void the_link_is_shared_in_both_languages(String said) {
    assertThat(reader.read(said, false)).contains(new Order.Share());
  }

  @ParameterizedTest
  @ValueSource(strings = {"bord", "scherm", "board", "Screen?"})
  void the_board_is_asked_for_in_both_languages(String said) {
    assertThat(reader.read(said, false)).contains(new Order.Board());
  }

  @Test
  void somebody_who_is_named_leads_too() {
    assertThat(reader.read("begeleider Ben de Vries", true)).contains(new Order.LeadToo());
    assertThat(reader.read("facilitator Ben", true)).contains(new Order.LeadToo());
    assertThat(reader.read("begeleider", false)).contains(new Order.LeadToo());
  }

  @ParameterizedTest
  @ValueSource(strings = {"koppel BOKA MERI", "Koppel boka-meri!", "link BOKAMERI",
      "koppel de sessie met code bokameri"})
  void a_session_is_brought_here_with_a_code_in_both_languages(String said) {
    assertThat(reader.read(said, false)).hasValueSatisfying(order -> assertThat(order)
        .isInstanceOfSatisfying(Order.Link.class,
            link -> assertThat(SpokenCodes.plain(link.code().orElseThrow())).isEqualTo("BOKAMERI")));
  }

  @Test
  void who_says_no_code_asks_for_one() {
    assertThat(reader.read("koppel", false)).contains(new Order.Link(Optional.empty()));
    assertThat(reader.read("link the session please", false)).contains(new Order.Link(Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "koppel mensen uit drie wijken aan elkaar", "deel je ervaring met de groep",
      "bord met namen bij de deur",
      "begeleider Ben kwam niet", "geel 12: open deur", "help", "stem #3"})
  void what_is_no_order_is_for_the_session(String said) {
    assertThat(reader.read(said, false)).isEmpty();
  }

  @Test
  void a_slip_of_the_pen_is_known_for_what_was_meant() {
    assertThat(reader.nearest("opne proefsessie")).contains("open proefsessie");
    assertThat(reader.nearest("open duidingsessie 4 tafels")).contains("open duidingssessie 4 tafels");
    assertThat(reader.nearest("opne stakeholders 75 minuten")).contains("open stakeholders 75 minuten");
    assertThat(reader.nearest("shre")).contains("share");
    assertThat(reader.nearest("baord")).contains("board");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Buren koken samen", "het is een open deur", "heel veel mensen", "opnieuw beginnen",
      "beeld van de wijk"})
  void what_is_not_near_an_order_is_none(String said) {
    assertThat(reader.nearest(said)).isEmpty();
  }

  private Order.Open open(String said) {
    Optional<Order> order = reader.read(said, false);
    assertThat(order).as(said).containsInstanceOf(Order.Open.class);
    return (Order.Open) order.orElseThrow();
  }
}
