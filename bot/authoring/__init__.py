"""The author's day: trying phrases out, and seeing whether the tests still hold."""

from bot.authoring.trials import Verdict, run_trials

__all__ = ["Verdict", "run_trials"]
