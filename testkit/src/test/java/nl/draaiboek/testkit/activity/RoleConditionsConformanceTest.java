package nl.draaiboek.testkit.activity;

import nl.draaiboek.core.script.ActivitySpec;

class RoleConditionsConformanceTest extends DivideRolesConformanceTest {
  @Override
  protected ActivitySpec spec() {
    return DivideRolesTest.conditions();
  }
}
