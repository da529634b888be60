/** The page's sentences, in the language chosen here, and moments in words. */

const texts = JSON.parse(document.getElementById("texts").textContent)
const served = document.documentElement.lang
// A choice made on a page that was served in French says nothing about one that was asked for in English.
const CHOICE = `vigie.language.${served}`
const chosen = localStorage.getItem(CHOICE)
let language = texts[chosen] ? chosen : served
let timezone = "Europe/Paris"
let meanings = {}
const listeners = []

export const spoken = () => language
export const setTimezone = (name) => { timezone = name }
/** What each of the brand's moments means, by language and name. */
export const setMeanings = (told) => { meanings = told }
export const meaningOf = (moment) => meanings[language]?.[moment] ?? ""
export const onLanguage = (listener) => listeners.push(listener)

/** A sentence, filled; an unknown key gives `otherwise`. */
export function t(key, fields = {}, otherwise = key) {
  const sentence = texts[language][key] ?? otherwise
  return (language === "fr" ? bound(sentence) : sentence).replace(/\{(\w+)\}/g, (_, name) => fields[name] ?? "")
}

/** French signs stay on the line of the word they belong to. */
const bound = (sentence) => sentence.replace(/ (?=[:;!?»%])|(?<=«) /g, "\u00a0")

export function speak(wanted) {
  if (!texts[wanted]) return
  language = wanted
  localStorage.setItem(CHOICE, wanted)
  translate()
  listeners.forEach((listener) => listener())
}

/** Says everything again that the page was served with. */
export function translate() {
  document.documentElement.lang = language
  document.title = t("title")
  for (const element of document.querySelectorAll("[data-t]")) element.textContent = t(element.dataset.t)
  for (const element of document.querySelectorAll("[data-label]")) {
    element.setAttribute("aria-label", t(element.dataset.label))
    if (element.title) element.title = t(element.dataset.label)
  }
}

const locale = () => (language === "fr" ? "fr-FR" : "en-GB")
const format = (options) => (at) => new Intl.DateTimeFormat(locale(), { timeZone: timezone, ...options }).format(at)

export const clockTime = format({ hour: "2-digit", minute: "2-digit" })
export const longDay = format({ weekday: "long", day: "numeric", month: "long" })
export const shortDay = format({ weekday: "short", day: "numeric", month: "short", year: "numeric" })
/** `2026-11-22T00:10`, where the brand is. */
export const isoMinute = (at) => {
  const parts = new Intl.DateTimeFormat("sv-SE", { timeZone: timezone, dateStyle: "short", timeStyle: "short" })
  return parts.format(at).replace(" ", "T")
}
