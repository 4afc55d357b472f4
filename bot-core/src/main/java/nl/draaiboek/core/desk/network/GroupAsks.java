package nl.draaiboek.core.desk.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.chat.ChatText;
import nl.draaiboek.core.chat.Control;
import nl.draaiboek.core.chat.Target;
import nl.draaiboek.core.event.Worded;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.CardPart.Form;
import nl.draaiboek.core.message.Field;
import nl.draaiboek.core.network.Grouping;
import nl.draaiboek.core.network.LearningGroup;
import nl.draaiboek.core.network.Letters;
import nl.draaiboek.core.network.NetworkCommand;

/** A network's learning groups in a chat: who is in them, joining and leaving, and where they meet. */
record GroupAsks(Steps steps) {
  /** As many as fit on a card with their buttons. */
  private static final int MOST = 10;

  static Answer tells(Here here) {
    List<LearningGroup> groups = here.network().groups().alive().limit(MOST).toList();
    if (groups.isEmpty())
      return here.says(Line.of(NetworkDeskPhrase.NO_GROUPS));
    List<ChatText> texts = new ArrayList<>();
    List<Control> controls = new ArrayList<>();
    for (LearningGroup group : groups) {
      texts.add(new ChatText.Item(Letters.group(group)));
      boolean in = here.person().filter(group.members()::contains).isPresent();
      controls.add(Control.press(
          Line.of(in ? NetworkDeskPhrase.QUIT_GROUP : NetworkDeskPhrase.ENTER_GROUP, "number",
              group.number()),
          new Target.Act(AskAddress.group(group.number(), !in))));
      if (in)
        controls.add(Control.press(Line.of(NetworkDeskPhrase.GROUP_LINE, "number", group.number()),
            new Target.Fill(AskAddress.groupLine(group.number()))));
    }
    return here.tells(Line.of(NetworkDeskPhrase.GROUPS, "network", here.name()), texts, controls);
  }

  Answer enters(Here here, String id, Ask.InGroup ask) {
    return steps.asMember(here, id, ask.in()
        ? new NetworkCommand.EnterGroup(ask.group())
        : new NetworkCommand.QuitGroup(ask.group()), GroupAsks::tells);
  }

  Answer writes(Here here, String id, Ask.GroupLine ask) {
    return steps.asMember(here, id, new NetworkCommand.WriteGroupLine(ask.group(), ask.line()),
        GroupAsks::tells);
  }

  /** @return what to fill in, with what stands there already; empty for who is not in the group */
  static Optional<Form> form(Here here, int number) {
    return here.network().groups().find(number)
        .filter(group -> here.person().filter(group.members()::contains).isPresent())
        .map(group -> new Form(Line.of(NetworkDeskPhrase.GROUP_LINE, "number", number),
            AskAddress.groupLine(number),
            List.of(new Field.Text(AskAddress.field(1), Line.of(NetworkDeskPhrase.GROUP_LINE_LABEL),
                Grouping.LINE_CHARS, 1, false, group.line().equals(Worded.REMOVED) ? "" : group.line())),
            Line.of(NetworkDeskPhrase.SEND), false));
  }
}
