/** Why the bot said what it said, or said nothing: one quiet line that opens. */

import { h } from "./dom.js"
import { t } from "./words.js"

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
  fill()
  return details
}

function headline({ why, wait }) {
  if (wait) return t("why.wait")
  switch (why.decision) {
    case "clarify": return t("why.clarify")
    case "escalate": return t("why.escalate", { cause: t(`category.${why.reason}`, {}, why.reason) })
    case "silent": return t("why.silent", { reason: t(`silence.${why.reason}`, {}, why.reason) })
    default: {
      const best = why.candidates[0]
      if (best?.intent === why.intent) return t("why.answer", { intent: why.intent, percent: percent(best.confidence) })
      return why.intent === "fallback" ? t("why.missed") : t("why.said", { intent: why.intent })
    }
  }
}

function sheet({ why, escalation }, text) {
  const best = why.candidates[0]
  const rows = []
  if (why.intent) rows.push([t("why.intent"), h("b", {}, why.intent)])
  if (best?.intent === why.intent) rows.push([t("why.example"), [`« ${best.example} »`, place(best.source)]])
  else if (best) rows.push([t("why.candidates"), [`${best.intent} : « ${best.example} »`, place(best.source)]])
  rows.push([t("why.judgement"), judgement(why.judgement)])
  if (why.judgement.reasons.length) rows.push([t("why.rules"), rules(why.judgement.reasons, text)])
  rows.push([t("why.moments"), why.moments.join(" · ") || t("why.everyday")])
  rows.push([t("why.tone"), `${t(`tone.${why.tone}`)} · ${t(`language.${why.language}`, {}, why.language)}`])
  rows.push([t("why.temperature"), `${percent(why.temperature)} / 100`])
  if (why.source) rows.push([t("why.source"), place(why.source)])
  if (escalation) rows.push([t("why.case"), `#E-${escalation}`])
  return h("div", { class: "sheetlet" },
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
  const letters = [...text]
  return reasons.slice(0, 5).map((reason) => {
    const words = letters.slice(reason.start, reason.end).join("")
    return h("div", {}, words ? h("mark", {}, words) : null, " ", reason.rule, " ", place(reason.source))
  })
}

/** A file and line, from the folder of the authored files on. */
function place(source) {
  return source ? h("code", {}, source.replace(/^.*\/(?=intents\/)/, "")) : ""
}
