package nl.draaiboek.core.network;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.conversation.PersonId;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * Who is in a network, and where all of them are together.
 *
 * @param all   also those who left
 * @param homes conversations on chat platforms
 */
public record Membership(PMap<PersonId, Member> all, PSet<ConversationId> homes) {
  static final Membership NOBODY = new Membership(HashTreePMap.empty(), HashTreePSet.empty());

  /** @return those who are in it now, always in the same order */
  public Stream<Member> present() {
    return all.values().stream().filter(Member::here).sorted(Comparator.comparing(Member::person));
  }

  /** @return someone who is in it now */
  public Optional<Member> find(PersonId person) {
    return Optional.ofNullable(all.get(person)).filter(Member::here);
  }

  public boolean isLedBy(PersonId person) {
    return find(person).filter(Member::leads).isPresent();
  }

  Membership with(Member member) {
    return new Membership(all.plus(member.person(), member), homes);
  }

  Membership change(PersonId person, UnaryOperator<Member> how) {
    return Optional.ofNullable(all.get(person)).map(m -> with(how.apply(m))).orElse(this);
  }

  Membership with(ConversationId home) {
    return new Membership(all, homes.plus(home));
  }

  Membership without(ConversationId home) {
    return new Membership(all, homes.minus(home));
  }
}
