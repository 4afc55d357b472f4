package nl.draaiboek.discord.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.chat.ChatCard;
import nl.draaiboek.core.chat.ChatText;
import nl.draaiboek.core.chat.Forms;
import nl.draaiboek.core.chat.OwnPages;
import nl.draaiboek.core.chat.OwnPages.Opened;
import nl.draaiboek.core.chat.Target;
import nl.draaiboek.core.conversation.Incoming;
import nl.draaiboek.core.engine.Reply;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.language.Names;
import nl.draaiboek.core.message.CardPart.Form;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.view.RoomCard;
import nl.draaiboek.discord.card.CardMessage;
import nl.draaiboek.discord.card.FormModal;
import nl.draaiboek.discord.parts.DiscordParts;

/**
 * Takes what people press, choose and fill in. Discord wants a first answer within three seconds: a form opens at once, anything
 * that takes longer than {@value #AT_ONCE_MILLIS} ms is told to be coming.
 */
public final class Desk extends ListenerAdapter {
  private static final long AT_ONCE_MILLIS = 500;

  private final DiscordParts parts;
  private final Seats seats;
  private final CardMessage cards;
  private final FormModal forms;
  private final Executor threads = Executors.newVirtualThreadPerTaskExecutor();

  public Desk(DiscordParts parts) {
    this.parts = parts;
    this.seats = new Seats(parts);
    this.cards = new CardMessage(parts.speech());
    this.forms = new FormModal(parts.speech());
  }

  @Override
  public void onButtonInteraction(ButtonInteractionEvent event) {
    pressed(event, event.getComponentId());
  }

  @Override
  public void onStringSelectInteraction(StringSelectInteractionEvent event) {
    pressed(event, event.getValues().getFirst());
  }

  @Override
  public void onModalInteraction(ModalInteractionEvent event) {
    seat(event, event).ifPresent(seat -> {
      String action = ((Target.Act) Target.read(event.getModalId())).action();
      boolean own = event.getMessage() != null && event.getMessage().isEphemeral();
      act(event, seat, action, FormModal.answers(event.getValues()), own);
    });
  }

  private void pressed(GenericComponentInteractionCreateEvent event, String target) {
    seat(event, event).ifPresent(seat -> {
      boolean own = event.getMessage().isEphemeral();
      switch (Target.read(target)) {
        case Target.Fill(String action) -> fill(event, seat, action);
        case Target.See(String page) -> see(event, seat, page, own);
        case Target.Act(String action) -> act(event, seat, action, Map.of(), own);
      }
    });
  }

  /** @return who this is, and in which session; where there is none, they are told so */
  private Optional<Seat> seat(Interaction event, IReplyCallback reply) {
    boolean direct = !event.isFromGuild();
    String name = event.getMember() == null
        ? event.getUser().getEffectiveName()
        : event.getMember().getEffectiveName();
    Optional<Seat> seat = seats.find(event.getChannelIdLong(), direct, event.getUser(), name,
        event.getUserLocale());
    if (seat.isEmpty())
      reply.reply(parts.speech().say(Line.of(DiscordPhrase.NO_SESSION), new Listener(
          Seats.language(event.getUserLocale()), parts.zone(), Names.NOBODY))).setEphemeral(true).queue();
    return seat;
  }

  /** A form cannot be opened later, so this only reads. */
  private void fill(GenericComponentInteractionCreateEvent event, Seat seat, String action) {
    var card = RoomCard.of(seat.state(), RoomCard.roomOf(seat.state(), seat.person()),
        new Viewer.One(seat.person()));
    Optional<Form> form = Forms.find(card, action).or(() -> afterComingIn(event, seat, action));
    form.ifPresentOrElse(f -> event.replyModal(forms.of(f, seat.listener())).queue(),
        () -> event.reply(say(Line.of(DiscordPhrase.FORM_GONE), seat)).setEphemeral(true).queue());
  }

  private Optional<Form> afterComingIn(Interaction event, Seat seat, String action) {
    seats.comesIn(seat, event.getId());
    return seats.state(seat.session()).flatMap(now -> Forms.find(
        RoomCard.of(now, RoomCard.roomOf(now, seat.person()), new Viewer.One(seat.person())), action));
  }

  private void see(GenericComponentInteractionCreateEvent event, Seat seat, String page, boolean own) {
    seats.comesIn(seat, event.getId());
    Session.Opened now = seats.state(seat.session()).orElse(seat.state());
    switch (OwnPages.open(now, seat.person(), page)) {
      case Opened.Shown(ChatCard card) when own ->
        event.editMessage(cards.edit(card, seat.listener())).queue();
      case Opened.Shown(ChatCard card) ->
        event.reply(cards.post(card, seat.listener())).setEphemeral(true).queue();
      case Opened.Done(String action, var answers) -> act(event, seat, action, answers, own);
    }
  }

  /** Does it, and tells this person alone what came of it; the room sees it on its card. */
  private <E extends Interaction & IReplyCallback> void act(E event, Seat seat, String action,
      Map<String, String> answers, boolean own) {
    Supplier<Reply> work = () -> {
      seats.comesIn(seat, event.getId());
      return parts.engine().submit(seat.session(),
          new Incoming.Submitted(event.getId(), seat.person(), action, answers));
    };
    CompletableFuture<Reply> done = CompletableFuture.supplyAsync(work, threads);
    Optional<Reply> soon = soon(done);
    if (soon.isEmpty())
      event.deferReply(true).complete();
    Reply reply = soon.orElseGet(done::join);
    Optional<String> words = Answers.words(reply).map(line -> say(line, seat));
    if (soon.isEmpty()) {
      event.getHook().editOriginal(words.orElseGet(() -> say(Line.of(DiscordPhrase.DONE), seat))).queue();
      return;
    }
    if (own && event instanceof GenericComponentInteractionCreateEvent press)
      press.editMessage(cards.edit(ownPage(seat, reply), seat.listener())).queue();
    else if (own && event instanceof ModalInteractionEvent modal)
      modal.editMessage(cards.edit(ownPage(seat, reply), seat.listener())).queue();
    else if (words.isPresent())
      event.reply(words.get()).setEphemeral(true).queue();
    else if (event instanceof GenericComponentInteractionCreateEvent press)
      press.deferEdit().queue();
    else
      event.reply(say(Line.of(DiscordPhrase.DONE), seat)).setEphemeral(true).queue();
  }

  /** What this person sees now, with what came of their press above it. */
  private ChatCard ownPage(Seat seat, Reply reply) {
    Session.Opened now = seats.state(seat.session()).orElse(seat.state());
    ChatCard mine = switch (OwnPages.open(now, seat.person(), OwnPages.MINE)) {
      case Opened.Shown(ChatCard card) -> card;
      case Opened.Done _ -> throw new IllegalStateException("a page, not an action");
    };
    List<ChatText> texts = new java.util.ArrayList<>(mine.texts());
    Answers.words(reply).ifPresent(line -> texts.addFirst(new ChatText.Heading(line)));
    return new ChatCard(mine.title(), mine.clock(), texts, mine.controls());
  }

  private static Optional<Reply> soon(CompletableFuture<Reply> done) {
    try {
      return Optional.of(done.get(AT_ONCE_MILLIS, TimeUnit.MILLISECONDS));
    } catch (java.util.concurrent.TimeoutException _) {
      return Optional.empty();
    } catch (java.util.concurrent.ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private String say(Line line, Seat seat) {
    return cards.plain(line, seat.listener());
  }
}
