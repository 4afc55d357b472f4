package nl.draaiboek.discord.card;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.label.LabelChildComponent;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.interactions.modals.ModalMapping;
import net.dv8tion.jda.api.modals.Modal;
import nl.draaiboek.core.chat.Target;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.language.Speech;
import nl.draaiboek.core.message.CardPart.Form;
import nl.draaiboek.core.message.Field;

/** A form as a window of Discord's. */
public final class FormModal {
  private final Speech speech;

  public FormModal(Speech speech) {
    this.speech = speech;
  }

  /** @return the window; what it sends back carries the form's address */
  public Modal of(Form form, Listener listener) {
    return Modal
        .create(new Target.Act(form.action()).text(),
            text(form.title(), listener, DiscordLimits.MODAL_TITLE_CHARS))
        .addComponents(
            form.typed().stream().limit(DiscordLimits.MODAL_FIELDS).map(field -> label(field, listener))
                .toList())
        .build();
  }

  /** @return what was filled in, by field; what was left empty is not there */
  public static Map<String, String> answers(List<ModalMapping> values) {
    Map<String, String> answers = new HashMap<>();
    for (ModalMapping value : values) {
      String answer = switch (value.getType()) {
        case STRING_SELECT -> value.getAsStringList().stream().findFirst().orElse("");
        default -> value.getAsString();
      };
      if (!answer.isBlank())
        answers.put(value.getCustomId(), answer);
    }
    return answers;
  }

  private Label label(Field.Typed field, Listener listener) {
    return Label.of(text(field.label(), listener, DiscordLimits.MODAL_LABEL_CHARS), input(field, listener));
  }

  private LabelChildComponent input(Field.Typed field, Listener listener) {
    return switch (field) {
      case Field.Text(String name, _, int max, int lines, boolean required, String value) ->
        input(name, lines > 1 ? TextInputStyle.PARAGRAPH : TextInputStyle.SHORT,
            Math.min(max, DiscordLimits.INPUT_CHARS), required, DiscordLimits.cut(value, Math.max(2, max)));
      case Field.Amount(String name, _, _, int max, boolean required, var value) ->
        input(name, TextInputStyle.SHORT, Integer.toString(max).length(), required,
            value.map(String::valueOf).orElse(""));
      case Field.Choice(String name, _, var options, String value) -> StringSelectMenu.create(name)
          .addOptions(options.stream().limit(DiscordLimits.OPTIONS).map(o -> option(o, listener)).toList())
          .setDefaultValues(value).build();
    };
  }

  private static TextInput input(String name, TextInputStyle style, int max, boolean required, String value) {
    TextInput.Builder input = TextInput.create(name, style).setMaxLength(max).setRequired(required);
    return (value.isEmpty() ? input : input.setValue(value)).build();
  }

  private SelectOption option(Field.Option option, Listener listener) {
    String label = text(option.label(), listener, DiscordLimits.OPTION_CHARS - 10);
    return SelectOption.of(option.sign().isEmpty() ? label : option.sign() + " " + label, option.value());
  }

  private String text(Line line, Listener listener, int max) {
    return DiscordLimits.cut(Plain.label(speech.say(line, listener)), max);
  }
}
