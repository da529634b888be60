"""The page: followers' telephones, the team's group, a clock, and why each answer was given."""
