"""How rough a message is, at whom it is aimed, and why."""

from bot.judge.classifier import Classifier
from bot.judge.judge import Judge
from bot.judge.judgement import CALM, Category, Judgement, Reason, Target

__all__ = ["CALM", "Category", "Classifier", "Judge", "Judgement", "Reason", "Target"]
