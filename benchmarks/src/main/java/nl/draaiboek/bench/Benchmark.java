package nl.draaiboek.bench;

import nl.draaiboek.bench.figure.Result;
import nl.draaiboek.bench.figure.Rounds;

/** One question about speed. */
interface Benchmark {
  /** @return as it is asked for on the command line */
  String name();

  Result run(Rounds rounds) throws Exception;
}
