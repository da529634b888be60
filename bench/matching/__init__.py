"""What `bench/matcher.py` is made of."""
