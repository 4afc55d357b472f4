package nl.draaiboek.content.language;

import java.util.List;

/** What people say to each other in a room while a session goes on. */
final class OrdinaryTalk {
  static final List<String> LINES = """
      geel is mijn lievelingskleur
      klaar met koffie?
      12 mensen aanwezig
      Geel of groen?
      geel, denk ik
      groen licht van de wethouder!
      GroenLinks heeft het voorgesteld
      groen 20% minder dan vorig jaar
      het geel 12 van jou vond ik sterk
      ik heb geel 3 keer gebruikt
      is dit geel?
      doe mij maar groen
      geel - past dat hier wel
      Groenteman op de hoek helpt mee
      blauwe enveloppen, daar wordt niemand blij van
      roze bril op
      klaar?
      zijn we klaar?
      ik ben er klaar mee haha
      klaar is Kees
      Bijna klaar
      nog niet helemaal
      nog niet aan toegekomen
      nog niet?
      help me even met die kaart
      helpt dit?
      wie kan me helpen
      stop maar hoor
      stop!! niet die knop
      even stoppen met praten graag
      stem ik mee in
      mijn stem heb je
      stemmen we zo?
      stem 3x op dezelfde mag dat
      stemming zit er goed in
      tafel 2 is leeg
      zitten jullie aan tafel 3?
      welke tafel ook alweer
      aan tafel 2 en 3 wordt hard gelachen
      volgende keer graag een stift erbij
      wie is de volgende?
      volgende week weer
      terug naar het begin van het verhaal
      ben zo terug
      pauze?
      tijd voor pauze
      na de pauze verder
      verder niks
      wat staat er verder op kaart 12
      kaart 12 is een mooie
      heb jij kaart 12 gelezen?
      gelezen en geland
      ja gelezen
      gelezen
      ik heb er 3 gelezen
      weg ermee
      ben even weg
      3 van ons moeten eerder weg
      plaats genoeg hier
      zet 'm op!
      plaats 3 stoelen extra bij het raam
      zet 3 koppen koffie rechts op tafel neer
      verander 3 dingen en het werkt
      wijzig dat niet meer
      hang 3 posters op
      kies maar
      kies er 3 uit
      eens!
      eens met Ben
      +1000 voor dit idee
      + wat Chantal zegt
      5 minuten nog
      10:30 koffie
      12:30 lunch
      12,5% van de begroting
      1. eerst lezen
      3x raden
      start de dag met een dansje
      start jij?
      beginnen we al?
      sla over? nee toch
      status quo dus
      ongedaan maken kan niet meer in het echt
      hoe laat moeten jullie weg
      mijn briefjes liggen nog thuis
      roep de begeleider maar even, denk ik
      ja
      ja precies!
      nee joh
      ok
      Dank je wel
      haha 😂
      wat een mooi verhaal is dit zeg
      @Ben kijk jij ook even?
      https://example.org/kaart/12
      #samen sterk
      #3 vind ik ook goed
      3 of 4?
      ...
      ?
      !
      next time better
      ready for lunch?
      read it twice already
      place is lovely
      green as grass
      yellow, I think
      vote early, vote often
      back in 5
      stop it
      """.lines().toList();

  private OrdinaryTalk() {}
}
