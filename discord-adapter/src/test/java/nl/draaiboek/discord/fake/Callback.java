package nl.draaiboek.discord.fake;

import java.util.Set;

/** The ways to answer an interaction, and which fits which. */
final class Callback {
  static final int MESSAGE = 4;
  static final int DEFERRED = 5;
  static final int DEFERRED_UPDATE = 6;
  static final int UPDATE = 7;
  static final int SUGGESTIONS = 8;
  static final int FORM = 9;

  private Callback() {}

  static boolean fits(int type, Interaction interaction) {
    boolean onMessage = interaction.source().isPresent();
    return switch (interaction.kind()) {
      case COMMAND -> Set.of(MESSAGE, DEFERRED, FORM).contains(type);
      case COMPONENT -> Set.of(MESSAGE, DEFERRED, DEFERRED_UPDATE, UPDATE, FORM).contains(type);
      case FORM -> Set.of(MESSAGE, DEFERRED).contains(type)
          || (onMessage && Set.of(DEFERRED_UPDATE, UPDATE).contains(type));
      case COMPLETION -> type == SUGGESTIONS;
    };
  }
}
