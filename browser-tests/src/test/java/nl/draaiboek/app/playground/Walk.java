package nl.draaiboek.app.playground;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import nl.draaiboek.app.server.ServingChild;

/** A server, the playground and a browser, and what Ana and Ben do there. It has a network of its own, in which nothing else is. */
final class Walk {
  private static final int PORT = 8080;

  private final TeamsWindow ana;
  private final DutchTeams teams;
  private final long start = System.nanoTime();

  private Walk(TeamsWindow ana, DutchTeams teams) {
    this.ana = ana;
    this.teams = teams;
  }

  /** @param args the playground's program, a folder to work in, and one for the pictures */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[1]);
    Files.writeString(folder.resolve("draaiboek.yaml"), "teams:\n  enabled: on\n  local: on\n");
    String bot = "http://127.0.0.1:" + PORT;
    try (DutchTeams teams = new DutchTeams(bot, Playground.ADDRESS);
        Playground playground = new Playground(Path.of(args[0]), folder, teams);
        ServingChild server = new ServingChild(folder, "--port", Integer.toString(PORT));
        TeamsWindow ana = new TeamsWindow(Path.of(args[2]))) {
      server.url();
      ana.opens(playground.url());
      try {
        new Walk(ana, teams).walk();
      } catch (RuntimeException | Error e) {
        ana.picture("failed");
        System.out.println(ana.all().innerText());
        System.out.println(server.told());
        throw e;
      }
      if (!ana.faults().isEmpty())
        throw new AssertionError("the page's console: " + ana.faults());
      server.terminate();
      if (server.exitCode(Duration.ofSeconds(10)) != 0 || server.told().contains("ERROR"))
        throw new AssertionError(server.told());
    }
  }

  private void walk() {
    welcomed();
    inGroupChat();
    inTeam();
    toTheEnd();
  }

  private void welcomed() {
    ana.sees("Hallo, ik ben Draaiboek");
    ana.says("help");
    ana.sees("Open een sessie: open ambitie");
    done("Ana is welcomed in her personal chat, and helped");
  }

  private void inGroupChat() {
    ana.goesTo(Playground.GROUP);
    ana.sees("Ik help je hier");
    ana.callsBot("opne proefsessie");
    TeamsWindow.button(ana.card("Bedoel"), "open proefsessie").waitFor();
    done("a slip is not carried out, but offered");
    benInGroup("open proefsessie");
    ana.sees("De sessie begint zo");
    benInGroup("start");
    ana.sees("Doe mee met je telefoon");
    benInGroup("volgende");
    TeamsWindow.button(ana.card("Ideeën schrijven"), "Doe mee").click();
    TeamsWindow.button(ana.card("Ideeën schrijven"), "Schrijf een briefje").click();
    Locator form = ana.card("Je briefje");
    ana.picture(form, "form");
    form.locator("textarea").fill("Elke week een open avond");
    TeamsWindow.button(form, "Hang op").click();
    ana.sees("#1: Elke week een open avond");
    done("Ana writes a note on a form");
    ana.callsBot("geel: een vaste plek in de buurt");
    ana.sees("#2: een vaste plek in de buurt");
    done("and one as text");
    ana.picture("group-notes");
    benInGroup("volgende");
    TeamsWindow.button(ana.card("Stemmen"), "Doe mee").click();
    TeamsWindow.button(ana.card("Stemmen"), "Plak een stip").click();
    Locator dots = ana.card("Zet je 3 stippen");
    TeamsWindow.chooses(dots, "Elke week een open avond");
    TeamsWindow.button(dots, "Kies").click();
    ana.sees("Je hebt nog 2 stippen");
    done("and puts a dot on it");
    ana.picture("group-vote");
    ana.pictureOnPhone(ana.card("Stemmen"), "phone-vote");
    benInGroup("volgende");
    ana.sees("Wat is de eerste stap");
    TeamsWindow.button(ana.card("Check-out"), "Doe mee").click();
    TeamsWindow.button(ana.card("Check-out"), "Antwoord").click();
    Locator answer = ana.card("Antwoord: Wat is de eerste stap");
    ana.picture(answer, "check-out-form");
    answer.locator("textarea").fill("Ik bel de buren");
    TeamsWindow.button(answer, "Stuur").click();
    ana.sees("Ik bel de buren");
    done("and says what she will do");
    benInGroup("volgende");
    ana.sees("Dat was het");
    benInGroup("volgende");
    done("the session in the group chat comes to its last block");
  }

  private void benInGroup(String words) {
    teams.saysBen("groupChat", "group-chat", words);
  }

  private void inTeam() {
    ana.goesTo(Playground.TEAM);
    ana.sees("Ik help je hier");
    ana.posts("open duidingssessie 2 tafels");
    Locator table = ana.thread("Tafel 1 van Duidingssessie");
    Locator together = ana.thread("open duidingssessie 2 tafels");
    TeamsWindow.button(TeamsWindow.card(together, "De sessie begint zo"), "Tafel 1").click();
    benInTeam("tafel 1");
    table.getByText("Tafel 1 (1 persoon)").waitFor();
    ana.picture("team-opened");
    done("a session is open in a team, and people choose a table");
    ana.goesTo(Playground.PERSONAL);
    TeamsWindow.button(ana.card("Begeleider"), "Start").click();
    next("Opening");
    next("Aan tafel");
    ana.picture("remote");
    ana.goesTo(Playground.TEAM);
    benInTeam("geel 12: buren koken elke week samen");
    benInTeam("groen 7: dossiers blijven liggen op het bureau");
    table.getByText("buren koken elke week samen").waitFor();
    ana.picture(TeamsWindow.card(table, "Verhalen lezen"), "team-notes");
    done("Ana leads with her remote, and what Ben writes stands on the card of his table");
    ana.goesTo(Playground.PERSONAL);
    next("Verhalen lezen");
    next("Praktijken verzamelen");
    next("Pauze");
    ana.card("Begeleider: Landschap: bouwen").waitFor();
    ana.goesTo(Playground.TEAM);
    benInTeam("plaats #2 rechtsboven");
    TeamsWindow.card(table, "Landschap: bouwen").getByText("Er hangt 1 briefje").waitFor();
    ana.pictureOnPhone(TeamsWindow.card(table, "Landschap: bouwen"), "phone-landscape");
    done("and what he places hangs on the landscape");
  }

  private void toTheEnd() {
    ana.goesTo(Playground.PERSONAL);
    ana.says("help");
    ana.card("Wat je nu kunt doen").waitFor();
    ana.picture(ana.card("Wat je nu kunt doen"), "help");
    next("Landschap: bouwen");
    next("Landschap: duiden");
    next("Landschap: oogsten");
    next("Marge");
    ana.card("Begeleider: Check-out").waitFor();
    ana.goesTo(Playground.TEAM);
    Locator questions = TeamsWindow.card(ana.thread("open duidingssessie 2 tafels"), "Check-out");
    TeamsWindow.button(questions, "Doe mee").click();
    TeamsWindow.button(questions, "Welke inspiratie").waitFor();
    ana.pictureOnPhone(questions, "phone-check-out");
    ana.goesTo(Playground.PERSONAL);
    next("Check-out");
    TeamsWindow.button(ana.card("Begeleider: Einde"), "Sluit de sessie").click();
    TeamsWindow.button(ana.card("Begeleider: Duidingssessie"), "Deel het verslag").click();
    ana.goesTo(Playground.TEAM);
    ana.sees("Verslag: Duidingssessie");
    ana.picture(ana.card("Verslag: Duidingssessie"), "wrap-up");
    done("the session is closed, and its wrap-up stands where all are together");
  }

  private void next(String block) {
    Locator remote = ana.card("Begeleider: " + block);
    TeamsWindow.button(remote, "Volgende blok").click();
  }

  private void benInTeam(String words) {
    teams.saysBen("channel", "team-id", words);
  }

  private void done(String what) {
    System.out.printf("%5d ms  %s%n", (System.nanoTime() - start) / 1_000_000, what);
  }
}
