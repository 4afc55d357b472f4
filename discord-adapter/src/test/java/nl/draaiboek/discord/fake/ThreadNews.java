package nl.draaiboek.discord.fake;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Who came into a thread and who left. */
final class ThreadNews {
  private ThreadNews() {}

  /** Without the privileged intent for members a bot hears only of itself. */
  static void membersChanged(World world, ChatChannel thread, List<Person> added, List<Person> removed) {
    if (!added.contains(world.bot) && !removed.contains(world.bot))
      return;
    ObjectNode json = Json.object().put("id", thread.id()).put("member_count",
        thread.state().members().size());
    thread.guild().ifPresent(g -> json.put("guild_id", g.id()));
    ArrayNode come = json.putArray("added_members");
    for (Person person : added)
      thread.state().member(thread.id(), person).ifPresent(member -> {
        thread.guild().ifPresent(g -> member.set("member", person.memberWithUser(g)));
        come.add(member.putNull("presence"));
      });
    ArrayNode gone = json.putArray("removed_member_ids");
    removed.forEach(person -> gone.add(person.id()));
    world.tell("THREAD_MEMBERS_UPDATE", json);
  }
}
