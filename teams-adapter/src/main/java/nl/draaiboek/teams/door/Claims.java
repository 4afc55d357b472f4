package nl.draaiboek.teams.door;

/** What a token that was proved says: the one address that answers to this request may go to. */
record Claims(String serviceUrl) {}
