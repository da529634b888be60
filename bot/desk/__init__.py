"""The team's side: cards, taps, relayed answers."""
