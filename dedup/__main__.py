"""`python -m dedup` is the command `dedup`."""

from dedup.cli import main

# Worker processes import this module again, under another name.
if __name__ == "__main__":
    main()
