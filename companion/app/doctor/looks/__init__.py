"""From the machine to facts. Nothing here changes anything, and what may take long is waited for elsewhere."""
