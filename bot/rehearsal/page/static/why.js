/** Why the bot said what it said, or said nothing: one quiet line that opens. */

import { h } from "./dom.js"
import { meaningOf, t } from "./words.js"

const opened = new Set()
const percent = (share) => Math.round(100 * share)

/** `told` is a decision with its reasons; `text` is what the follower wrote. */
export function whyLine(told, text) {
  const { why } = told
  const key = `${told.chat}:${told.message}`
  const details = h("details", { class: "why", data: { kind: why.decision }, open: opened.has(key) },
    h("summary", { title: t("why") }, h("span", {}, `${t("why")} · ${headline(told)}`)))
  const fill = () => {
    if (details.open && !details.querySelector(".sheetlet")) details.append(sheet(told, text))
  }
  details.addEventListener("toggle", () => {
    if (details.open) opened.add(key)
    else opened.delete(key)
    fill()
  })
  // What opens at the end of the log would stay below it, unseen.
  details.firstChild.addEventListener("click", () => setTimeout(() => { if (details.open) details.scrollIntoView({ block: "nearest", behavior: "smooth" }) }))
  fill()
  return details
}

function headline({ why, state }) {
  if (state !== "sent") return t(`why.${state}`)
  switch (why.decision) {
    case "clarify": return t("why.clarify")
    case "escalate": return t("why.escalate", { cause: t(`category.${why.reason}`, {}, why.reason) })
    case "silent": return t("why.silent", { reason: t(`silence.${why.reason}`, {}, why.reason) })
    default: {
      const best = why.candidates[0]
      if (best?.intent === why.intent) return t("why.answer", { intent: why.intent, percent: percent(best.confidence) })
      return why.intent === "fallback" ? t("why.missed") : t("why.said", { intent: named(why.intent) })
    }
  }
}

/** A reserved intent with what it is for; one of the brand's own says so by its name. */
const named = (intent) => [intent, t(`intent.${intent}`, {}, "")].filter(Boolean).join(" · ")
const momentNamed = (moment) => [moment, meaningOf(moment)].filter(Boolean).join(" · ")

/** The reasons in sentences, for whoever does not want to read figures. */
function because({ why, moment, state }, text) {
  const said = [core(why)]
  if (why.questions?.length) said.push(t("because.questions", { count: why.questions.length }))
  if (why.follows) said.push(t("because.follows"))
  const words = spans(why.judgement.reasons, text)[0]
  if (why.judgement.category && words) said.push(t("because.rough", { words, category: judgement(why.judgement) }))
  if (why.source && why.decision !== "silent") {
    said.push(moment ? t("because.moment", { moment, gloss: meaningOf(moment) }) : t("because.everyday"))
  }
  if (why.tone === "sober" && why.source) said.push(t("because.sober"))
  if (state !== "sent") said.push(t(`because.${state}`))
  return h("div", { class: "because" }, said.map((sentence) => h("p", {}, sentence)))
}

function core({ decision, intent, reason, candidates }) {
  const [best] = candidates
  switch (decision) {
    case "clarify": return t("because.clarify")
    case "escalate": return t("because.escalate", { cause: t(`category.${reason}`, {}, reason) })
    case "silent": return t("because.silent", { reason: t(`silence.${reason}`, {}, reason) })
    default:
  }
  if (best?.intent === intent) {
    return best.source ? t("because.answer", { intent, example: best.example, percent: percent(best.confidence) }) : t("because.chosen", { intent })
  }
  if (intent === "fallback") return t("because.missed")
  const gloss = t(`intent.${intent}`, {}, "")
  return gloss ? t("because.said", { intent, gloss }) : t("because.words", { intent })
}

function sheet(told, text) {
  const { why, escalation } = told
  const best = why.candidates[0]
  const rows = []
  if (why.intent) rows.push([t("why.intent"), h("b", {}, named(why.intent))])
  if (best?.intent === why.intent) rows.push([t("why.example"), [`« ${best.example} »`, place(best.source)]])
  else if (best) rows.push([t("why.candidates"), [`${best.intent} : « ${best.example} »`, place(best.source)]])
  const others = best?.nearest?.slice(1) ?? []
  if (others.length) rows.push([t("why.also"), others.map(({ example, likeness, source }) => h("div", {}, `« ${example} » ${percent(likeness)} % `, place(source)))])
  if (why.questions?.length) rows.push([t("why.questions"), why.questions.map(({ intent, confidence }) => h("div", {}, `${intent} · ${percent(confidence)} %`))])
  if (best && why.none !== undefined) rows.push([t("why.none"), `${percent(why.none)} %`])
  rows.push([t("why.judgement"), judgement(why.judgement)])
  if (why.judgement.reasons.length) rows.push([t("why.rules"), rules(why.judgement.reasons, text)])
  rows.push([t("why.moments"), why.moments.length ? why.moments.map((moment) => h("div", {}, momentNamed(moment))) : t("why.everyday")])
  rows.push([t("why.tone"), `${t(`tone.${why.tone}`)} · ${t(`language.${why.language}`, {}, why.language)}`])
  rows.push([t("why.temperature"), `${percent(why.temperature)} / 100`])
  if (why.source) rows.push([t("why.source"), place(why.source)])
  if (escalation) rows.push([t("why.case"), `#E-${escalation}`])
  return h("div", { class: "sheetlet" },
    because(told, text),
    why.candidates.length ? h("div", { class: "bars", role: "list", "aria-label": t("why.candidates") }, why.candidates.slice(0, 4).filter(({ confidence }, rank) => !rank || percent(confidence)).map(bar)) : h("span", {}, t("why.nothing")),
    h("dl", {}, rows.flatMap(([term, value]) => [h("dt", {}, term), h("dd", {}, value)])))
}

function bar({ intent, confidence }) {
  const track = h("i", { "aria-hidden": "true" })
  track.style.setProperty("--part", `${percent(confidence)}%`)
  return h("div", { role: "listitem" }, h("span", { title: intent }, intent), track, h("b", {}, `${percent(confidence)} %`))
}

function judgement({ category, severity, target }) {
  if (!category) return t("why.calm")
  const parts = [t(`category.${category}`, {}, category), t("why.severity", { percent: percent(severity) })]
  if (target !== "nobody") parts.push(t(`target.${target}`, {}, target))
  return parts.join(" · ")
}

function rules(reasons, text) {
  const words = spans(reasons, text)
  return reasons.slice(0, 5).map((reason, at) =>
    h("div", {}, words[at] ? h("mark", {}, words[at]) : null, " ", place(reason.source, reason.rule)))
}

/** The words that each reason points at; their places count characters, not UTF-16 units. */
function spans(reasons, text) {
  const letters = [...text]
  return reasons.map(({ start, end }) => letters.slice(start, end).join(""))
}

/** A file and line: all of a path that begins at the project, the last three parts of one from the disk's root. */
function place(source, rule = "") {
  if (!source) return ""
  const near = /^(\/|[A-Za-z]:)/.test(source) ? source.split("/").slice(-3).join("/") : source
  return h("code", {}, [rule, near].filter(Boolean).join(" · "))
}
