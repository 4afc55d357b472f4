package nl.draaiboek.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.draaiboek.web.CardTexts.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardFileTest {
  private static final Read BOTH = new Read.Texts(
      Map.of(1, "Ana fietst naar de markt.", 12, "Ben; de \"buurman\", kookt."));

  private final CardFile file = new CardFile();

  @ParameterizedTest
  @ValueSource(strings = {
      "1,Ana fietst naar de markt.\n12,\"Ben; de \"\"buurman\"\", kookt.\"\n",
      "\uFEFFnummer;tekst\r\n1;Ana fietst naar de markt.\r\n12;\"Ben; de \"\"buurman\"\", kookt.\"\r\n;\r\n",
      "card\ttext\n1\tAna fietst naar de markt.\n12\t\"Ben; de \"\"buurman\"\", kookt.\"\n",
      "# our cards\n1: Ana fietst naar de markt.\n'12': 'Ben; de \"buurman\", kookt.'\n"})
  void a_spreadsheet_or_a_list_with_numbers_becomes_cards(String text) {
    assertThat(file.read(text)).isEqualTo(BOTH);
  }

  @Test
  void the_first_line_that_cannot_be_read_is_told() {
    assertThat(file.read("1,een\ntwee,twee\n")).isEqualTo(new Read.Unreadable(2));
    assertThat(file.read("1: een\n2: twee\n2: nog eens twee\n")).isEqualTo(new Read.Unreadable(3));
    assertThat(file.read("1,een\n2,\n")).isEqualTo(new Read.Unreadable(2));
    assertThat(file.read("")).isEqualTo(new Read.Unreadable(1));
  }
}
