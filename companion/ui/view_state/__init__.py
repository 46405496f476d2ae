"""From a snapshot to what is shown: text, tone and the verb behind each button. No Qt, so that it can be read and tested."""
