package nl.draaiboek.discord.fake;

import java.util.Collection;

/** What someone may do, by the names that Discord's documents give it. */
public enum Permission {
  ADMINISTRATOR(3),
  MANAGE_CHANNELS(4),
  MANAGE_GUILD(5),
  ADD_REACTIONS(6),
  VIEW_CHANNEL(10),
  SEND_MESSAGES(11),
  MANAGE_MESSAGES(13),
  EMBED_LINKS(14),
  ATTACH_FILES(15),
  READ_MESSAGE_HISTORY(16),
  MENTION_EVERYONE(17),
  MANAGE_ROLES(28),
  USE_APPLICATION_COMMANDS(31),
  MANAGE_THREADS(34),
  CREATE_PUBLIC_THREADS(35),
  CREATE_PRIVATE_THREADS(36),
  SEND_MESSAGES_IN_THREADS(38),
  PIN_MESSAGES(51);

  private final long bit;

  Permission(int offset) {
    bit = 1L << offset;
  }

  boolean in(long bits) {
    return (bits & (bit | ADMINISTRATOR.bit)) != 0;
  }

  static long bits(Collection<Permission> permissions) {
    return permissions.stream().mapToLong(p -> p.bit).reduce(0, (a, b) -> a | b);
  }
}
