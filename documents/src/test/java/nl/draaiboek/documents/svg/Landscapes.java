package nl.draaiboek.documents.svg;

import java.util.ArrayList;
import java.util.List;
import nl.draaiboek.core.note.Colour;
import nl.draaiboek.core.picture.Picture.Choice;
import nl.draaiboek.core.picture.Picture.Landscape;
import nl.draaiboek.core.picture.Picture.Mark;
import nl.draaiboek.core.picture.Picture.Ring;

/** Landscapes as tables make them. */
public final class Landscapes {
  private static final List<String> WORDS = List.of("Collega's mogen een dag per maand proberen",
      "Buurt kiest zelf het eerste thema", "Dossiers blijven liggen in de overdracht",
      "Subsidie is er maar voor één jaar, en niemand weet wie daarna betaalt", "Korte lijnen met de huisarts",
      "Het werkt pas als de wethouder ook komt kijken en vraagt wat er nodig is",
      "Meervoudigepersoonlijkheidsaanpassingsvoorzieningencoördinator", "Tijd om te reflecteren",
      "Niemand voelt zich eigenaar", "Samen eten 🍲 opent het gesprek");

  private Landscapes() {}

  public static Landscape of(List<Mark> marks, List<Ring> rings, List<Choice> centre) {
    return new Landscape("Landschap in woorden", "Landschap van tafel 2", "buiten invloed van het team",
        "binnen invloed van het team", "belemmerend", "helpend", marks, rings, centre);
  }

  public static Mark mark(int number, String words, int x, int y) {
    return new Mark(number, words, Colour.GREEN, x, y);
  }

  /** As when people choose cells: many notes in few places. */
  public static Landscape busy(int notes) {
    List<Mark> marks = new ArrayList<>();
    List<List<Integer>> places = List.of(List.of(83, 83), List.of(83, 83), List.of(17, 17), List.of(83, 17),
        List.of(50, 83), List.of(17, 83), List.of(71, 64), List.of(20, 60), List.of(17, 17), List.of(60, 22));
    for (int i = 0; i < notes; i++) {
      List<Integer> place = places.get(i * 7 % 10);
      marks.add(
          new Mark(i * 3 + 1, WORDS.get(i * 3 % 10), i % 9 == 4 ? Colour.YELLOW : Colour.GREEN, place.get(0),
              place.get(1)));
    }
    List<Ring> rings = List.of(ring("Samen beginnen", marks, 83, 83), ring("Geld dat stopt", marks, 17, 17),
        ring("Wie is de baas over de agenda van het gesprek?", marks, 83, 17));
    return of(marks, rings, List.of(
        new Choice("Belangrijkste inzicht", "Vertrouwen groeit waar mensen elkaar vaker zien dan hun baas"),
        new Choice("Belangrijkste spanning", "Ruimte geven en toch verantwoorden"),
        new Choice("Vraag voor later",
            "Wie betaalt een aanpak die bij drie wetten tegelijk hoort, en wie durft te beginnen?")));
  }

  private static Ring ring(String title, List<Mark> marks, int x, int y) {
    return new Ring(title,
        marks.stream().filter(m -> m.x() == x && m.y() == y).limit(6).map(Mark::number).toList());
  }
}
