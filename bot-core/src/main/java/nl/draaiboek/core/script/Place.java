package nl.draaiboek.core.script;

/** Where a block happens. */
public enum Place {
  /** All together. */
  PLENARY,
  /** At each table by itself; runs of such blocks are gone through by each table at its own pace. */
  TABLES,
  /** Nowhere in particular: a break or slack; all start it together. */
  NONE
}
