"""`python -m bot` is `vigie`."""

from bot.cli import main

if __name__ == "__main__":
    main()
