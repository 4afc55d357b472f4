package nl.draaiboek.core.activity.standard;

import java.util.List;
import nl.draaiboek.core.activity.Activities;
import nl.draaiboek.core.activity.agree.Agreeing;
import nl.draaiboek.core.activity.cards.ReadCards;
import nl.draaiboek.core.activity.checkout.CheckOut;
import nl.draaiboek.core.activity.choose.Choose;
import nl.draaiboek.core.activity.circle.InCircle;
import nl.draaiboek.core.activity.clarity.MakeClear;
import nl.draaiboek.core.activity.cloud.WordCloud;
import nl.draaiboek.core.activity.clusters.Clusters;
import nl.draaiboek.core.activity.drawing.Draw;
import nl.draaiboek.core.activity.explain.Explain;
import nl.draaiboek.core.activity.form.FillIn;
import nl.draaiboek.core.activity.gallery.GalleryWalk;
import nl.draaiboek.core.activity.groups.FormGroups;
import nl.draaiboek.core.activity.landscape.Landscape;
import nl.draaiboek.core.activity.marketplace.Marketplace;
import nl.draaiboek.core.activity.matrix.Matrix;
import nl.draaiboek.core.activity.notes.WriteNotes;
import nl.draaiboek.core.activity.pairs.Pairs;
import nl.draaiboek.core.activity.pillars.PutOnPillars;
import nl.draaiboek.core.activity.privatepage.PrivatePage;
import nl.draaiboek.core.activity.quiet.Quiet;
import nl.draaiboek.core.activity.recall.Recall;
import nl.draaiboek.core.activity.roles.DivideRoles;
import nl.draaiboek.core.activity.rounds.QuestionRounds;
import nl.draaiboek.core.activity.scale.Scale;
import nl.draaiboek.core.activity.sheet.Alike;
import nl.draaiboek.core.activity.sources.GatherSources;
import nl.draaiboek.core.activity.tree.DecisionTree;
import nl.draaiboek.core.activity.turns.TakeTurns;
import nl.draaiboek.core.activity.vote.Vote;

/** Every way of working together that a script can ask for. */
public final class StandardActivities {
  private StandardActivities() {}

  /** @return one of each kind, that suggests no clusters */
  public static Activities all() {
    return all(Alike.NOT_THERE);
  }

  /**
   * One of each kind.
   *
   * @param alike finds the clusters that they suggest
   */
  public static Activities all(Alike alike) {
    return new Activities(List.of(
        new Explain(),
        new Recall(),
        Quiet.pause(),
        Quiet.buffer(),
        new ReadCards(),
        new WriteNotes(),
        new WordCloud(),
        new Scale(),
        new Draw(),
        new TakeTurns(),
        new InCircle(),
        new FormGroups(),
        new Pairs(),
        new QuestionRounds(),
        new GalleryWalk(),
        new Clusters(alike),
        new Landscape(alike),
        new Matrix(),
        new Choose(),
        new Vote(),
        new GatherSources(),
        new Marketplace(),
        new DecisionTree(),
        new MakeClear(),
        new PutOnPillars(),
        new DivideRoles(),
        new Agreeing(),
        new FillIn(),
        new PrivatePage(),
        new CheckOut()));
  }
}
