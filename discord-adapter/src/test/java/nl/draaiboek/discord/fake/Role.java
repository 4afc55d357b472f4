package nl.draaiboek.discord.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** A role of a guild, which people may be given. */
public final class Role {
  private final String id;
  private final String name;
  private final int position;
  private final boolean managed;
  private final Set<Permission> permissions = EnumSet.noneOf(Permission.class);

  Role(String id, String name, int position, boolean managed) {
    this.id = id;
    this.name = name;
    this.position = position;
    this.managed = managed;
  }

  public String id() {
    return id;
  }

  public String name() {
    return name;
  }

  void grant(Collection<Permission> more) {
    permissions.addAll(more);
  }

  void take(Collection<Permission> less) {
    permissions.removeAll(less);
  }

  long bits() {
    return Permission.bits(permissions);
  }

  ObjectNode json() {
    ObjectNode json = Json.object().put("id", id).put("name", name).put("permissions", Long.toString(bits()))
        .put("position", position).put("color", 0).put("hoist", false).put("managed", managed)
        .put("mentionable", false)
        .put("flags", 0).putNull("icon").putNull("unicode_emoji");
    json.putObject("colors").put("primary_color", 0).putNull("secondary_color").putNull("tertiary_color");
    return json;
  }
}
