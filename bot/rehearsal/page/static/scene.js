/** The bar at the top: the time, the brand's moments, the weather at Telegram, and what the files' readers found. */

import { h } from "./dom.js"
import { toast } from "./toast.js"
import { act } from "./wire.js"
import { clockTime, isoMinute, meaningOf, setMeanings, setTimezone, shortDay, speak, spoken, t } from "./words.js"

const byId = (id) => document.getElementById(id)
const THEMES = ["auto", "light", "dark"]
const SIGNS = { auto: "◐", light: "☀", dark: "☾" }
let theme = "auto"
let scene = null
let files = null

const now = () => new Date(Date.now() + (scene?.offset ?? 0))

export function setScene(told) {
  const moved = scene !== null && scene.offset !== told.offset
  scene = told
  setTimezone(told.timezone)
  setMeanings(told.meanings)
  render()
  if (moved) toast(t("clock.moved", { time: `${shortDay(now())}, ${clockTime(now())}` }), { about: "clock" })
}

export function setWeather(weather, { first = false } = {}) {
  byId("weather").value = weather
  byId("weather-tool").dataset.weather = weather
  if (!first) toast(t(`faults.set.${weather}`), { about: "weather" })
}

/** What was found in the files; a banner while something is to be mended. */
export function setFiles(found) {
  const mended = files?.some((finding) => finding.gravity === "error") && !found.some((finding) => finding.gravity === "error")
  files = found
  renderFiles()
  if (mended) toast(t("files_fine"))
}

export function render() {
  if (!scene) return
  tick()
  byId("door").textContent = scene.open ? t("open") : t("closed_until", { time: scene.reopening[spoken()] })
  byId("door").classList.toggle("shut", !scene.open)
  byId("moments").replaceChildren(...scene.moments.map((moment) => {
    const said = `${moment} · ${meaningOf(moment)}`
    return h("span", { title: said }, h("b", {}, moment), ` · ${meaningOf(moment)}`)
  }))
  byId("moments").append(scene.moments.length ? "" : h("span", {}, t("no_moment")))
  for (const button of document.querySelectorAll("[data-clock]")) {
    button.setAttribute("aria-pressed", button.dataset.clock === scene.wish && scene.wish !== "later")
  }
  renderTools()
  renderFiles()
}

function tick() {
  byId("time").textContent = clockTime(now())
  byId("time").dateTime = now().toISOString()
  byId("day").textContent = shortDay(now())
}

function renderFiles() {
  const banner = byId("files")
  if (!files?.length) {
    banner.hidden = true
    return
  }
  const broken = files.filter((finding) => finding.gravity === "error")
  const open = banner.querySelector("details")?.open ?? (broken.length > 0 && innerWidth > 860)
  const shown = broken.length ? broken : files
  banner.dataset.gravity = broken.length ? "error" : "warning"
  banner.replaceChildren(h("details", { open },
    h("summary", {}, t(broken.length ? "files_broken" : "files_warned", { count: shown.length })),
    h("ul", {}, shown.map((finding) => h("li", {}, describe(finding))))))
  banner.hidden = false
}

function describe({ place, code, source, said }) {
  const [wrong, mend] = said[spoken()]
  return [h("p", {}, h("b", {}, wrong), " ", mend), h("code", {}, `${place} ${code}`, source.trim() ? `  ${source.trim()}` : "")]
}

/** Makes the bar's controls work. */
export function wire() {
  for (const button of document.querySelectorAll("[data-clock]")) {
    button.addEventListener("click", () => act("clock", { to: button.dataset.clock }))
  }
  const picker = byId("picker")
  picker.addEventListener("toggle", () => { if (picker.open) byId("pick").at.value = isoMinute(now()) })
  byId("pick").addEventListener("submit", (event) => {
    event.preventDefault()
    picker.open = false
    act("clock", { to: byId("pick").at.value })
  })
  byId("weather").addEventListener("change", (event) => act("weather", { weather: event.target.value }))
  byId("language").addEventListener("click", () => speak(spoken() === "fr" ? "en" : "fr"))
  byId("theme").addEventListener("click", () => dress(THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length]))
  dress(localStorage.getItem("vigie.theme"))
  setInterval(tick, 1000)
}

function dress(wanted) {
  theme = THEMES.includes(wanted) ? wanted : "auto"
  localStorage.setItem("vigie.theme", theme)
  document.documentElement.dataset.theme = theme
  renderTools()
}

function renderTools() {
  byId("language").textContent = spoken().toUpperCase()
  byId("theme").textContent = SIGNS[theme]
  for (const name of ["aria-label", "title"]) byId("theme").setAttribute(name, t(`theme.${theme}`))
}
