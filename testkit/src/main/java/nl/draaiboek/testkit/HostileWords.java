package nl.draaiboek.testkit;

import java.util.List;

/** Words that are meant to do harm: every channel shows them as words. */
public final class HostileWords {
  public static final List<String> ALL = List.of("<script>window.harm=1</script>",
      "<img src=x onerror=window.harm=1>", "\"><svg onload=window.harm=1>", "' onmouseover='window.harm=1",
      "[klik](javascript:window.harm=1) ![x](https://elders.example/x.png)", "javascript:window.harm=1",
      "# kop\n- **lijst** | a | b |\n<details open ontoggle=window.harm=1>",
      "{{7*7}} ${7*7} <%= 7*7 %> @if(true) #{7*7}",
      "\u202Eomgekeerd\u2066 a\u200Bb\uFEFF", "nul\u0000teken\u0007", "Z\u0335\u0322\u0353".repeat(60),
      "=1+1", "@SUM(A1:A9)", "regel\r\n2026-06-25 12:00:00.000 ERROR Store: alles kwijt", "W".repeat(300),
      "\u05E9\u05DC\u05D5\u05DD \u0639\u0631\u0628\u064A \uD83D\uDC69\u200D\uD83D\uDC67 <b>vet</b>",
      "</textarea></title><style>*{display:none}</style>");

  private HostileWords() {}
}
