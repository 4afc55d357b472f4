package nl.draaiboek.core.privacy;

/** What by itself leads to one person. */
public enum PersonalData {
  /** The Dutch citizen service number: burgerservicenummer, BSN. */
  SERVICE_NUMBER(PrivacyPhrase.SERVICE_NUMBER),
  EMAIL(PrivacyPhrase.EMAIL),
  PHONE(PrivacyPhrase.PHONE);

  private final PrivacyPhrase phrase;

  PersonalData(PrivacyPhrase phrase) {
    this.phrase = phrase;
  }

  /** @return what it is called, with its article: "a phone number" */
  public PrivacyPhrase phrase() {
    return phrase;
  }
}
