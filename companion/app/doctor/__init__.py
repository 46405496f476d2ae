"""`call-companion doctor`: what works on this machine and what does not. `looks` gathers facts, `rules` judges them."""
