"""The ladder, rung by rung."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.brand import Register, Tone
from bot.conversation import Answer, Cause, Clarify, Escalate, Hold, Silence, StaySilent, calmed
from bot.judge import Category, Judgement
from bot.messages import Kind
from tests.conversation.followers import NOON, SORRY, Follower, near, rough

SUIVI = (near("suivi", 0.95, lead=0.9), near("retour", 0.05))
DOUBT = (near("suivi", 0.45, lead=0.05), near("retour", 0.40))
NOTHING = (near("suivi", 0.04, lead=0.01), near("retour", 0.03))
INSULT = rough(Category.INSULT, 0.6)
COMPLAINT = rough(Category.COMPLAINT, 0.4)


def escalated(lea: Follower) -> Cause:
    assert isinstance(lea.decision, Escalate), lea.decision
    return lea.decision.cause


def silent(lea: Follower) -> Silence:
    assert isinstance(lea.decision, StaySilent), lea.decision
    return lea.decision.reason


class TestHelp:
    def test_a_sure_match_is_answered(self, lea: Follower) -> None:
        assert isinstance(lea.writes(*SUIVI), Answer)
        assert lea.hears == ["suivi"]

    def test_every_question_of_a_message_is_answered_in_order(self, lea: Follower) -> None:
        decision = lea.writes(questions=(near("retour", 0.8), near("suivi", 0.95)))
        assert isinstance(decision, Answer)
        assert (decision.intent, lea.hears) == ("retour", ["retour", "suivi"])
        assert {"retour", "suivi"} <= lea.conversation.asked.keys()

    def test_several_questions_call_a_human_where_one_of_them_does(self, lea: Follower) -> None:
        lea.writes(questions=(near("suivi", 0.8), near("annulation", 0.9)))
        assert (escalated(lea), lea.hears) == (Cause.INTENT, ["suivi", "annulation"])
        assert isinstance(lea.decision, Escalate)
        assert lea.decision.intent == "annulation"

    def test_somebody_who_asks_for_a_person_beside_a_question_gets_both(self, lea: Follower) -> None:
        lea.writes(questions=(near("suivi", 0.8), near("human", 0.9)))
        assert (escalated(lea), lea.hears) == (Cause.ASKED, ["suivi", "human"])

    def test_empathy_comes_once_before_several_answers(self, lea: Follower) -> None:
        lea.writes(questions=(near("suivi", 0.8), near("retour", 0.9)), judged=COMPLAINT)
        assert lea.hears == ["complaint", "suivi", "retour"]

    def test_a_boundary_is_drawn_before_every_answer(self, lea: Follower) -> None:
        lea.writes(questions=(near("suivi", 0.8), near("retour", 0.9)), judged=INSULT)
        assert lea.hears == ["boundary", "suivi", "retour"]

    def test_a_small_lead_offers_the_best_two(self, lea: Follower) -> None:
        decision = lea.writes(near("suivi", 0.9, lead=0.01), near("retour", 0.89))
        assert isinstance(decision, Clarify)
        assert [match.intent for match in decision.choices] == ["suivi", "retour"]
        assert lea.hears == ["clarify"]

    def test_a_first_miss_is_admitted_and_the_second_calls_a_human(self, lea: Follower) -> None:
        lea.writes(*NOTHING)
        assert lea.hears == ["fallback"]
        lea.waits(seconds=30)
        lea.writes(*NOTHING)
        assert (escalated(lea), lea.hears) == (Cause.UNMATCHED, ["holding"])

    def test_misses_in_a_burst_count_once(self, lea: Follower) -> None:
        lea.writes(*NOTHING)
        for _ in range(5):
            lea.waits(seconds=4)
            lea.writes(*NOTHING)
            assert silent(lea) is Silence.BURST
        lea.waits(seconds=11)
        lea.writes(*NOTHING)
        assert escalated(lea) is Cause.UNMATCHED

    def test_an_answer_in_between_makes_the_next_miss_a_first_one(self, lea: Follower) -> None:
        for ranking in (NOTHING, SUIVI, NOTHING):
            lea.writes(*ranking)
            lea.waits(minutes=1)
        assert lea.hears == ["fallback"]

    def test_a_second_doubt_in_a_row_calls_a_human(self, lea: Follower) -> None:
        lea.writes(*DOUBT)
        lea.waits(minutes=1)
        lea.writes(*DOUBT)
        assert escalated(lea) is Cause.UNMATCHED

    def test_no_human_is_called_for_an_intent_that_never_wants_one(self, lea: Follower) -> None:
        for _ in range(4):
            lea.writes(near("compliment", 0.5, lead=0.05), near("suivi", 0.45))
            assert isinstance(lea.decision, Clarify)
            lea.waits(minutes=1)

    def test_asking_for_a_person_calls_one(self, lea: Follower) -> None:
        lea.writes(near("human", 0.97))
        assert (escalated(lea), lea.hears) == (Cause.ASKED, ["human"])

    @pytest.mark.parametrize("name", ["annulation", "relance"])
    def test_an_author_can_want_a_person_for_an_intent_or_a_reply(self, lea: Follower, name: str) -> None:
        lea.writes(near(name, 0.97))
        assert (escalated(lea), lea.hears) == (Cause.INTENT, [name])

    def test_two_answers_in_a_row_are_worded_differently(self, lea: Follower) -> None:
        said = []
        for _ in range(3):
            decision = lea.writes(*SUIVI)
            assert isinstance(decision, Answer)
            said.append(decision.lines[0].reply.text)
        assert said == ["<suivi>", "<suivi bis>", "<suivi>"]


class TestWhatIsNotText:
    def test_a_picture_gets_one_kind_line_for_the_whole_series(self, lea: Follower) -> None:
        lea.writes(text="", kind=Kind.PHOTO)
        assert lea.hears == ["unreadable"]
        lea.writes(text="", kind=Kind.PHOTO)
        assert silent(lea) is Silence.UNREADABLE
        lea.waits(minutes=11)
        lea.writes(text="", kind=Kind.VOICE)
        assert lea.hears == ["unreadable"]

    def test_an_emoji_is_greeted_when_it_comes_first_and_left_alone_later(self, lea: Follower) -> None:
        lea.writes(text="👋")
        assert lea.hears == ["greeting"]
        lea.writes(text="❤️")
        assert silent(lea) is Silence.EMOJI

    def test_a_row_of_question_marks_is_a_question_that_was_missed(self, lea: Follower) -> None:
        lea.writes(*SUIVI)
        lea.writes(text="???")
        assert lea.hears == ["fallback"]

    def test_an_edit_that_speaks_of_danger_is_not_overlooked(self, lea: Follower) -> None:
        lea.writes(near("greeting", 0.95, lead=0.9), text="bonjour")
        lea.writes(*NOTHING, judged=rough(Category.DISTRESS, 0.95), edited=True)
        assert escalated(lea) is Cause.DISTRESS
        assert lea.hears == ["distress"]
        lea.hold = Hold.RESERVED
        lea.writes(*NOTHING, judged=rough(Category.DISTRESS, 0.95), edited=True)
        assert lea.hears == [], "told once"

    def test_a_holding_line_is_said_again_in_a_later_case(self, lea: Follower) -> None:
        lea.writes(*NOTHING, judged=rough(Category.THREAT, 0.9))
        lea.hold = Hold.BOT  # the team closed the case
        lea.writes(*NOTHING, judged=rough(Category.THREAT, 0.9))
        assert lea.hears == ["threat"]

    def test_an_edited_message_is_not_answered_again(self, lea: Follower) -> None:
        lea.writes(*SUIVI)
        before = lea.conversation
        lea.writes(*SUIVI, edited=True)
        assert silent(lea) is Silence.EDITED
        assert lea.conversation == before


class TestAbuse:
    def test_an_insult_gets_the_boundary_line_once_and_a_human(self, lea: Follower) -> None:
        lea.writes(*NOTHING, judged=INSULT)
        assert (escalated(lea), lea.hears) == (Cause.INSULT, ["boundary"])
        lea.waits(minutes=5)
        lea.writes(*NOTHING, judged=INSULT)
        assert lea.hears == ["cool_off"]

    def test_a_question_behind_the_insult_is_still_answered(self, lea: Follower) -> None:
        lea.writes(*SUIVI, judged=INSULT)
        assert lea.hears == ["boundary", "suivi"]

    def test_a_greeting_behind_the_insult_is_not_returned(self, lea: Follower) -> None:
        lea.writes(near("greeting", 0.95), judged=INSULT)
        assert lea.hears == ["boundary"]

    @pytest.mark.parametrize("category", [Category.HATE, Category.SEXUAL])
    def test_hate_and_sexual_talk_are_put_back_in_place_at_once(
        self, lea: Follower, category: Category
    ) -> None:
        lea.writes(*NOTHING, judged=rough(category, 0.7))
        assert lea.hears == ["cool_off"]

    def test_during_the_cool_off_the_bot_keeps_quiet_and_the_team_sees_each_insult(
        self, lea: Follower
    ) -> None:
        lea.writes(judged=rough(Category.HATE, 0.8))
        lea.waits(minutes=10)
        lea.writes(*SUIVI)
        assert silent(lea) is Silence.COOL_OFF
        lea.writes(judged=INSULT)
        assert (escalated(lea), lea.hears) == (Cause.INSULT, [])

    def test_the_first_answer_after_the_cool_off_says_that_it_is_over(self, lea: Follower) -> None:
        lea.writes(judged=rough(Category.HATE, 0.8))
        lea.waits(minutes=31)
        lea.writes(*SUIVI)
        assert lea.hears == ["after_cool_off", "suivi"]
        lea.writes(*SUIVI)
        assert lea.hears == ["suivi"]

    def test_a_mild_word_only_warms(self, lea: Follower) -> None:
        lea.writes(*SUIVI, judged=rough(Category.INSULT, 0.35))
        assert lea.hears == ["suivi"]
        assert 0.2 < lea.conversation.heat < 0.3

    def test_a_conversation_that_gets_hot_by_small_steps_calls_a_human(self, lea: Follower) -> None:
        for _ in range(8):
            lea.writes(*NOTHING, judged=rough(Category.INSULT, 0.49))
            lea.waits(seconds=12)
            if isinstance(lea.decision, Escalate):
                break
        assert escalated(lea) in {Cause.HOT, Cause.UNMATCHED}

    def test_nothing_rough_is_answered_by_a_joke(self, lea: Follower) -> None:
        for category in Category:
            if category is Category.TEASE:
                continue
            lea.writes(*NOTHING, judged=rough(category, 0.7))
            assert "tease" not in lea.hears

    def test_not_rough_after_all_forgets_the_heat(self, lea: Follower) -> None:
        lea.writes(judged=INSULT)
        lea.conversation = calmed(lea.conversation)
        lea.writes(judged=INSULT)
        assert lea.hears == ["boundary"]


class TestApologies:
    def test_an_apology_cools_the_conversation_down(self, lea: Follower) -> None:
        lea.writes(*NOTHING, judged=INSULT)
        before = lea.conversation.heat
        lea.writes(*SUIVI, judged=SORRY)
        assert lea.hears == ["suivi"]
        assert lea.conversation.heat == pytest.approx(before / 4)

    def test_an_apology_alone_is_a_fresh_start_and_no_miss(self, lea: Follower) -> None:
        lea.writes(*NOTHING, judged=INSULT)
        lea.writes(*NOTHING, judged=SORRY)
        assert lea.hears == ["after_cool_off"]
        assert lea.conversation.misses == 0

    def test_an_apology_ends_the_cool_off(self, lea: Follower) -> None:
        for _ in range(2):
            lea.writes(*NOTHING, judged=INSULT)
        assert lea.conversation.cool_off_until is not None
        lea.writes(*SUIVI, judged=SORRY)
        assert lea.hears == ["after_cool_off", "suivi"]
        assert lea.conversation.cool_off_until is None

    def test_who_is_sorry_and_insults_again_is_not_believed(self, lea: Follower) -> None:
        for _ in range(2):
            lea.writes(*NOTHING, judged=INSULT)
        lea.writes(*NOTHING, judged=replace(INSULT, apologises=True))
        assert lea.hears == []
        assert lea.conversation.cool_off_until is not None

    def test_a_polite_sorry_in_a_calm_conversation_changes_nothing(self, lea: Follower) -> None:
        lea.writes(*NOTHING, judged=SORRY)
        assert lea.hears == ["fallback"]


class TestSuspicion:
    SUSPECTED = Judgement(suspicion=0.99)

    def test_what_a_classifier_suspects_makes_the_tone_sober_and_calls_nobody(self, lea: Follower) -> None:
        for _ in range(20):
            lea.waits(seconds=10)
            assert isinstance(lea.writes(*SUIVI, judged=self.SUSPECTED), Answer)
        assert lea.conversation.heat == pytest.approx(0.4)

    def test_a_suspicion_never_makes_hot_what_was_warm(self, lea: Follower) -> None:
        lea.writes(*NOTHING, judged=INSULT)
        before = lea.conversation.heat
        lea.writes(*SUIVI, judged=self.SUSPECTED)
        assert lea.conversation.heat == before

    def test_a_faint_suspicion_is_none(self, lea: Follower) -> None:
        lea.writes(*SUIVI, judged=Judgement(suspicion=0.4))
        assert lea.conversation.heat == 0


class TestWhatIsLeftToPeople:
    @pytest.mark.parametrize("category", ["threat", "legal", "press", "distress"])
    def test_each_has_its_holding_line_and_the_on_call(self, lea: Follower, category: str) -> None:
        decision = lea.writes(*SUIVI, judged=rough(Category(category), 0.9))
        assert isinstance(decision, Escalate)
        assert (decision.cause, decision.page, lea.hears) == (Cause(category), True, [category])

    def test_afterwards_the_bot_keeps_quiet_until_the_case_is_closed(self, lea: Follower) -> None:
        lea.writes(judged=rough(Category.THREAT, 0.9))
        lea.hold = Hold.RESERVED
        lea.writes(*SUIVI)
        assert silent(lea) is Silence.RESERVED
        lea.writes(judged=rough(Category.THREAT, 0.9))
        assert (escalated(lea), lea.hears) == (Cause.THREAT, [])
        lea.writes(judged=rough(Category.DISTRESS, 0.9))
        assert lea.hears == ["distress"]
        lea.hold = Hold.BOT
        lea.writes(*SUIVI)
        assert lea.hears == ["suivi"]

    def test_nobody_talks_over_a_human(self, lea: Follower) -> None:
        lea.hold = Hold.HUMAN
        for ranking, judged in (
            (SUIVI, COMPLAINT),
            (NOTHING, rough(Category.TEASE, 0.2)),
            (DOUBT, COMPLAINT),
        ):
            lea.writes(*ranking, judged=judged)
            assert silent(lea) is Silence.HUMAN_HOLDS
        lea.writes(judged=rough(Category.THREAT, 0.9))
        assert (escalated(lea), lea.hears) == (Cause.THREAT, [])

    def test_until_a_case_is_claimed_the_bot_answers_what_it_can(self, lea: Follower) -> None:
        lea.hold = Hold.CALLED
        lea.writes(*SUIVI)
        assert lea.hears == ["suivi"]
        lea.writes(*NOTHING)
        assert silent(lea) is Silence.ALREADY_CALLED

    def test_a_distressed_follower_never_hears_small_talk(self, lea: Follower) -> None:
        lea.writes(near("greeting", 0.99), judged=rough(Category.DISTRESS, 0.6))
        assert lea.hears == ["distress"]


class TestComplaintsAndTeasing:
    def test_a_complaint_hears_empathy_first_then_the_answer(self, lea: Follower) -> None:
        lea.writes(*SUIVI, judged=COMPLAINT)
        assert lea.hears == ["complaint", "suivi"]
        lea.writes(*SUIVI, judged=COMPLAINT)
        assert lea.hears == ["suivi"], "empathy is not a refrain"

    def test_asking_twice_in_one_breath_is_not_insisting(self, lea: Follower) -> None:
        french = lea.catalogue.intents["fr"]
        again = replace(french["suivi"].replies[0], when="insists", then_escalate=True)
        suivi = replace(french["suivi"], replies=(again, *french["suivi"].replies))
        lea.catalogue = replace(lea.catalogue, intents={"fr": {**french, "suivi": suivi}})
        lea.writes(*SUIVI)
        lea.waits(seconds=5)
        assert isinstance(lea.writes(*SUIVI), Answer)
        lea.waits(minutes=5)
        lea.writes(*SUIVI)
        assert escalated(lea) is Cause.INTENT

    def test_a_complaint_that_nothing_answers_calls_a_human_when_it_insists(self, lea: Follower) -> None:
        lea.writes(*NOTHING, judged=COMPLAINT)
        assert lea.hears == ["complaint", "fallback"], "empathy alone leads nowhere"
        lea.waits(minutes=2)
        lea.writes(*NOTHING, judged=COMPLAINT)
        assert escalated(lea) is Cause.COMPLAINT

    def test_a_complaint_between_two_subjects_is_asked_which_after_empathy(self, lea: Follower) -> None:
        decision = lea.writes(*DOUBT, judged=COMPLAINT)
        assert isinstance(decision, Clarify)
        assert lea.hears == ["complaint", "clarify"]

    def test_a_complaint_that_nothing_answers_is_a_miss(self, lea: Follower) -> None:
        lea.writes(*NOTHING, judged=COMPLAINT)
        lea.waits(minutes=2)
        lea.writes(*NOTHING)
        assert escalated(lea) is Cause.UNMATCHED

    def test_a_cool_brand_plays_along_twice_and_then_comes_back_to_the_subject(self, lea: Follower) -> None:
        heard = []
        for _ in range(3):
            lea.writes(*NOTHING, judged=rough(Category.TEASE, 0.2))
            heard += lea.hears
        assert heard == ["tease", "tease", "fallback"]

    def test_a_professional_brand_does_not_play(self, lea: Follower) -> None:
        brand = lea.catalogue.brand
        lea.catalogue = replace(
            lea.catalogue, brand=replace(brand, voice=replace(brand.voice, register=Register.PRO))
        )
        lea.writes(*NOTHING, judged=rough(Category.TEASE, 0.2))
        assert lea.hears == ["fallback"]

    def test_spam_is_left_unanswered_and_the_reason_recorded(self, lea: Follower) -> None:
        lea.writes(*NOTHING, judged=rough(Category.SPAM, 0.7))
        assert silent(lea) is Silence.SPAM


class TestTemperature:
    def test_it_halves_with_every_half_life(self, lea: Follower) -> None:
        lea.writes(judged=INSULT)
        heat, half_life = lea.conversation.heat, lea.catalogue.limits.half_life
        assert lea.conversation.temperature(NOON + half_life, half_life) == pytest.approx(heat / 2)

    def test_it_rises_with_repetition_and_stays_below_one(self, lea: Follower) -> None:
        heats = []
        for _ in range(10):
            lea.writes(judged=rough(Category.INSULT, 1.0))
            heats.append(lea.conversation.heat)
        assert heats == sorted(heats)
        assert heats[-1] <= 1.0

    def test_a_polite_lawyer_does_not_heat_the_conversation(self, lea: Follower) -> None:
        lea.writes(judged=rough(Category.LEGAL, 0.9))
        assert lea.conversation.heat == 0.0

    def test_somebody_annoyed_is_spoken_to_soberly(self, lea: Follower) -> None:
        sober = replace(lea.catalogue.intents["fr"]["suivi"].replies[0], text="<sobre>", tone=Tone.SOBER)
        intent = lea.catalogue.intents["fr"]["suivi"]
        french = {**lea.catalogue.intents["fr"], "suivi": replace(intent, replies=(*intent.replies, sober))}
        lea.catalogue = replace(lea.catalogue, intents={"fr": french})
        lea.writes(*SUIVI, judged=COMPLAINT)
        assert isinstance(lea.decision, Answer)
        assert [line.reply.text for line in lea.decision.lines] == ["<complaint>", "<sobre>"]
