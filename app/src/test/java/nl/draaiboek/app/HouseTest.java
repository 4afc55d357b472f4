package nl.draaiboek.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The floors of the house: who may know whom. */
@AnalyzeClasses(packages = "nl.draaiboek", importOptions = {DoNotIncludeTests.class,
    HouseTest.NoJarsOfTests.class})
class HouseTest {
  /** Leaves out what other modules lend from their tests. */
  static final class NoJarsOfTests implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("-tests.jar");
    }
  }

  private static final String CORE = "nl.draaiboek.core..";
  private static final String CONTENT = "nl.draaiboek.content..";
  private static final String DOCUMENTS = "nl.draaiboek.documents..";
  private static final String STORE = "nl.draaiboek.store..";
  private static final String WEB = "nl.draaiboek.web..";
  private static final String DISCORD = "nl.draaiboek.discord..";
  private static final String TEAMS = "nl.draaiboek.teams..";
  private static final String APP = "nl.draaiboek.app..";
  private static final String TESTKIT = "nl.draaiboek.testkit..";

  @ArchTest
  static final ArchRule the_core_imports_nobody = classes().that().resideInAPackage(CORE)
      .should().onlyDependOnClassesThat()
      .resideInAnyPackage(CORE, "java..", "javax.crypto..", "org.jspecify..", "org.slf4j..",
          "org.pcollections..");

  @ArchTest
  static final ArchRule content_knows_no_neighbour = noClasses().that().resideInAPackage(CONTENT)
      .should().dependOnClassesThat().resideInAnyPackage(DOCUMENTS, STORE, WEB, DISCORD, TEAMS, APP, TESTKIT);

  @ArchTest
  static final ArchRule documents_know_no_neighbour = noClasses().that().resideInAPackage(DOCUMENTS)
      .should().dependOnClassesThat().resideInAnyPackage(CONTENT, STORE, WEB, DISCORD, TEAMS, APP, TESTKIT);

  @ArchTest
  static final ArchRule the_store_knows_no_neighbour = noClasses().that().resideInAPackage(STORE)
      .should().dependOnClassesThat()
      .resideInAnyPackage(CONTENT, DOCUMENTS, WEB, DISCORD, TEAMS, APP, TESTKIT);

  @ArchTest
  static final ArchRule the_web_knows_no_neighbour = noClasses().that().resideInAPackage(WEB)
      .should().dependOnClassesThat()
      .resideInAnyPackage(CONTENT, DOCUMENTS, STORE, DISCORD, TEAMS, APP, TESTKIT);

  @ArchTest
  static final ArchRule discord_knows_no_neighbour = noClasses().that().resideInAPackage(DISCORD)
      .should().dependOnClassesThat().resideInAnyPackage(CONTENT, DOCUMENTS, STORE, WEB, TEAMS, APP, TESTKIT);

  @ArchTest
  static final ArchRule teams_knows_no_neighbour = noClasses().that().resideInAPackage(TEAMS)
      .should().dependOnClassesThat()
      .resideInAnyPackage(CONTENT, DOCUMENTS, STORE, WEB, DISCORD, APP, TESTKIT);

  @ArchTest
  static final ArchRule nobody_below_imports_the_app = noClasses().that().resideOutsideOfPackage(APP)
      .should().dependOnClassesThat().resideInAPackage(APP);

  @ArchTest
  static final ArchRule sql_stays_in_the_store = noClasses().that()
      .resideOutsideOfPackages(STORE, TESTKIT)
      .should().dependOnClassesThat()
      .resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi..", "org.sqlite..", "org.postgresql..",
          "org.flywaydb..", "com.zaxxer.hikari..", "com.github.kagkarlsson..");

  @ArchTest
  static final ArchRule javalin_stays_where_there_are_routes = noClasses()
      .that().resideOutsideOfPackages(WEB, TEAMS, APP)
      .should().dependOnClassesThat()
      .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..");

  @ArchTest
  static final ArchRule jda_stays_in_the_discord_adapter = noClasses().that().resideOutsideOfPackage(DISCORD)
      .should().dependOnClassesThat()
      .resideInAnyPackage("net.dv8tion..", "com.neovisionaries..");

  @ArchTest
  static final ArchRule the_bot_framework_stays_in_the_teams_adapter = noClasses().that()
      .resideOutsideOfPackage(TEAMS)
      .should().dependOnClassesThat()
      .resideInAnyPackage("com.microsoft..", "com.auth0..", "com.nimbusds..", "retrofit2..");

  @ArchTest
  static final ArchRule okhttp_stays_with_those_who_need_it = noClasses()
      .that().resideOutsideOfPackages(DISCORD, TEAMS)
      .should().dependOnClassesThat().resideInAnyPackage("okhttp3..", "okio..");

  @ArchTest
  static final ArchRule the_features_of_the_core_form_no_circles = slices()
      .matching("nl.draaiboek.core.(*)..")
      .should().beFreeOfCycles();

  @ArchTest
  static final ArchRule only_the_app_speaks_on_standard_out = noClasses().that().resideOutsideOfPackage(APP)
      .should(ACCESS_STANDARD_STREAMS);
}
