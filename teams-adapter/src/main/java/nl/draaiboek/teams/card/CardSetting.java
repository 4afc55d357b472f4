package nl.draaiboek.teams.card;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.chat.CardFitter;
import nl.draaiboek.core.chat.CardFitter.Fitted;
import nl.draaiboek.core.chat.CardFitter.Row;
import nl.draaiboek.core.chat.ChatCard;
import nl.draaiboek.core.chat.ChatText;
import nl.draaiboek.core.chat.Control;
import nl.draaiboek.core.chat.Target;
import nl.draaiboek.core.message.Button.Emphasis;
import nl.draaiboek.core.message.CardPart.Form;
import org.jspecify.annotations.Nullable;

/** Sets one card, from top to bottom. Everything stands below each other: columns break on a phone. */
final class CardSetting {
  private static final String SCHEMA = "http://adaptivecards.io/schemas/adaptive-card.json";
  private static final String VERSION = "1.5";

  private final Face face;
  private final TeamsType type;
  private final TeamsLimits.Measure measure;
  private final CardFitter fitter;
  private final Presses presses;
  private final ObjectNode card = Elements.of("AdaptiveCard").put("$schema", SCHEMA).put("version", VERSION);
  private final ArrayNode body = card.putArray("body");
  private @Nullable ChatText above;

  CardSetting(Face face, TeamsType type, TeamsLimits.Measure measure) {
    this.face = face;
    this.type = type;
    this.measure = measure;
    this.fitter = new CardFitter(measure.card());
    this.presses = new Presses(face.version());
  }

  ObjectNode card() {
    card.put("lang", type.language()).putObject("msteams").put("width", "Full");
    String title = type.say(face.card().title(), TeamsLimits.TITLE_CHARS);
    card.put("fallbackText", title);
    face.told().ifPresent(line -> body.add(Elements.told(type.say(line, TeamsLimits.TITLE_CHARS))));
    title(title);
    face.card().clock().ifPresent(clock -> body.add(Elements.quiet(type.until(clock))));
    face.picture().ifPresent(picture -> body.add(Elements.picture(picture)));
    fitter.fitted(face.card(), title.length(), type).forEach(this::text);
    controls();
    links();
    return card;
  }

  /** A sentence that stands alone is no title. */
  private void title(String words) {
    boolean alone = face.card().texts().isEmpty() && face.card().clock().isEmpty() && face.form().isEmpty();
    body.add(alone ? Elements.line(words) : Elements.heading(words, "large"));
  }

  private void text(Fitted line) {
    boolean inList = above instanceof ChatText.Item;
    above = line.text().orElse(null);
    switch (line.text().orElse(null)) {
      case ChatText.Heading _ -> body.add(Elements.heading(line.words(), "medium"));
      case ChatText.Item _ -> listed(Elements.line(line.words()), inList);
      case ChatText.Instruction _ -> instruction(line.words());
      case ChatText.Plain _,ChatText.Passage _,ChatText.Until _ -> body.add(Elements.line(line.words()));
      case null -> body.add(Elements.quiet(line.words()));
    }
  }

  private void instruction(String markdown) {
    boolean inList = false;
    for (Instructions.Instruction line : Instructions.lines(markdown)) {
      listed(Elements.line(line.runs()), inList && line.listed());
      inList = line.listed();
    }
  }

  /** The lines of one list stand close to each other; two lists do not become one. */
  private void listed(ObjectNode line, boolean inList) {
    body.add(inList ? line.put("spacing", "small") : line);
  }

  /**
   * A form stands on the card itself, but not beside lists to choose from: a field that must be filled in would hold a choice back.
   */
  private void controls() {
    Optional<Form> form = face.form();
    List<Row> rows = fitter.rows(withButtonsTo(form, List.of()));
    boolean lists = rows.stream().anyMatch(Row.Menu.class::isInstance);
    if (lists && form.isPresent())
      rows = fitter.rows(withButtonsTo(form, List.of(toFill(form.get()))));
    else
      form.ifPresent(this::form);
    boolean quietly = !lists && form.isPresent();
    int menus = 0;
    for (Row row : rows)
      switch (row) {
        case Row.Buttons(var buttons) -> buttons(buttons, quietly);
        case Row.Menu(var pick) -> menu(pick, menus++);
      }
  }

  /** @return the card with these buttons alone leading to the form, before all others */
  private ChatCard withButtonsTo(Optional<Form> form, List<Control> buttons) {
    ChatCard all = face.card();
    List<Control> controls = new ArrayList<>(buttons);
    all.controls().stream().filter(control -> form.filter(f -> leadsTo(f, control)).isEmpty())
        .forEach(controls::add);
    return new ChatCard(all.title(), all.clock(), all.texts(), controls, all.enclosed());
  }

  private Control toFill(Form form) {
    return face.card().controls().stream().filter(control -> leadsTo(form, control)).findFirst()
        .orElse(Control.press(form.title(), new Target.Fill(form.action())));
  }

  private static boolean leadsTo(Form form, Control control) {
    return control instanceof Control.Press press && press.target().equals(new Target.Fill(form.action()));
  }

  private void form(Form form) {
    String title = type.say(form.title(), TeamsLimits.TITLE_CHARS);
    if (!form.title().equals(face.card().title()))
      body.add(Elements.heading(title, "medium"));
    new FormInputs(type, measure.optionChars()).of(form.typed()).forEach(body::add);
    actions().add(presses.send(type.say(form.submit(), TeamsLimits.BUTTON_CHARS), form.action()));
  }

  private void buttons(List<Control.Press> buttons, boolean quietly) {
    row(buttons.stream().map(press -> presses.press(type.say(press.label(), TeamsLimits.BUTTON_CHARS),
        press.target(), quietly ? Emphasis.PLAIN : press.emphasis())).toList());
  }

  /** What is too long to stand beside each other stands below each other. */
  private void row(List<ObjectNode> buttons) {
    ArrayNode row = actions();
    int chars = 0;
    for (ObjectNode button : buttons) {
      int label = button.path("title").asText().length();
      chars += label;
      if (!row.isEmpty() && (chars > TeamsLimits.ROW_CHARS || row.size() == TeamsLimits.ROW_BUTTONS)) {
        row = actions();
        chars = label;
      }
      row.add(button);
    }
  }

  private void menu(Control.Pick pick, int number) {
    String id = "choice-" + number;
    String prompt = type.say(pick.prompt(), TeamsLimits.LABEL_CHARS);
    ObjectNode list = Elements.of("Input.ChoiceSet").put("id", id).put("label", prompt)
        .put("placeholder", type.say(CardPhrase.PICK_ONE)).put("style", "compact").put("wrap", true);
    pick.choices().forEach(choice -> list.withArray("choices").addObject().put("title", title(choice))
        .put("value", choice.target().text()));
    body.add(list);
    // Beside other buttons of that name, who listens hears which list it goes with.
    actions().add(presses.choose(type.say(CardPhrase.CHOOSE), id).put("tooltip", prompt));
  }

  private String title(Control.Choice choice) {
    String label = type.say(choice.label(), measure.optionChars());
    return choice.detail()
        .map(detail -> TeamsLimits.cut(label, measure.optionChars() * 2 / 3) + " · "
            + type.say(detail, measure.optionChars() / 3))
        .orElse(label);
  }

  private void links() {
    if (!face.links().isEmpty())
      row(face.links().stream()
          .map(link -> Elements.link(type.say(link.label(), TeamsLimits.BUTTON_CHARS), link.to())).toList());
  }

  private ArrayNode actions() {
    ObjectNode set = Elements.of("ActionSet");
    body.add(set);
    return set.putArray("actions");
  }
}
