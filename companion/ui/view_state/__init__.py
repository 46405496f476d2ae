"""From a snapshot to what is shown: text, tone and the verb behind each button. No Qt here."""
