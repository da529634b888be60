/** The rehearsal's page: telephones on the left, the team's group on the right, the scene above. */

import { Chat } from "./chat.js"
import { face, h } from "./dom.js"
import { Phone } from "./phone.js"
import * as scene from "./scene.js"
import { act, listen } from "./wire.js"
import { onLanguage, t, translate } from "./words.js"

const byId = (id) => document.getElementById(id)
const phones = new Map()
let members = []
let acting = null
let team = null
let brand = ""
let phrases = { fr: [], en: [] }
let current = null
let resumed = false
let side = "followers"
let waiting = 0
const shown = new IntersectionObserver(onShown, { root: byId("phones"), threshold: 0.6 })

// What is told

const heard = {
  all: begin,
  message: ({ message }) => arrive(message),
  why: ({ why }) => phones.get(why.chat)?.chat.explain(why),
  acting: ({ chat, by }) => chatOf(chat)?.setTyping(by),
  blocked: ({ chat, blocked }) => phones.get(chat)?.setBlocked(blocked),
  joined: ({ person, chat }) => { addPhone(person, chat); renderPeople(); focusOn(person.id) },
  scene: (told) => { brand = told.scene.brand; scene.setScene(told.scene) },
  files: ({ files }) => scene.setFiles(files),
  weather: ({ weather }) => scene.setWeather(weather),
  heat: ({ heat }) => { for (const [chat, value] of Object.entries(heat)) phones.get(Number(chat))?.setHeat(value) },
}

function begin(all) {
  ({ phrases, members, resumed } = all)
  brand = all.scene.brand
  scene.setScene(all.scene)
  scene.setFiles(all.files)
  scene.setWeather(all.weather, { first: true })
  const chats = new Map(all.chats.map((chat) => [chat.id, chat]))
  beginTeam(chats.get(all.team))
  for (const person of all.followers) addPhone(person, chats.get(person.id))
  for (const why of all.whys) phones.get(why.chat)?.chat.explain(why)
  heard.heat(all)
  current ??= all.followers[0]?.id ?? null
  renderPeople()
}

function arrive(message) {
  const chat = chatOf(message.chat)
  if (!chat?.put(message)) return
  const phone = phones.get(message.chat)
  if (phone && message.by !== message.chat && (!phone.visible || side !== "followers")) {
    phone.unread += 1
    renderPeople()
  }
  if (!phone && side !== "team") waiting += 1
  renderTabs()
}

const chatOf = (id) => phones.get(id)?.chat ?? (team?.id === id ? team : undefined)

// Telephones

function addPhone(person, told) {
  let phone = phones.get(person.id)
  if (!phone) {
    phone = new Phone(person, { brand: () => brand, phrases, resumed })
    phones.set(person.id, phone)
    byId("phones").append(phone.element)
    shown.observe(phone.element)
    phone.element.addEventListener("focusin", () => setCurrent(person.id))
  }
  phone.chat.reset(told.messages)
  phone.setBlocked(told.blocked)
}

function onShown(entries) {
  for (const { target, isIntersecting } of entries) {
    const phone = phones.get(Number(target.dataset.person))
    if (!phone) continue
    phone.visible = isIntersecting
    if (isIntersecting && phone.unread) {
      phone.unread = 0
      renderPeople()
    }
  }
}

function setCurrent(id) {
  if (current === id) return
  current = id
  renderPeople()
}

function focusOn(id) {
  setCurrent(id)
  const phone = phones.get(id)
  phone.element.scrollIntoView({ inline: "nearest", block: "nearest" })
  phone.chat.field.focus({ preventScroll: true })
}

function renderPeople() {
  const had = [...byId("people").children].indexOf(document.activeElement)
  byId("people").replaceChildren(...[...phones.values()].map((phone, hue) =>
    phone.tab(hue, phone.person.id === current, () => focusOn(phone.person.id))))
  byId("people").children[had]?.focus()
  renderTabs()
}

// The team

function beginTeam(told) {
  acting ??= members[0].id
  if (!team) {
    team = new Chat({
      id: told.id, group: true, actor: () => acting,
      mine: (message) => message.by === acting,
      hint: () => t("write_team"), empty: () => [t("empty_team"), ...(resumed ? [t("resumed_team")] : [])], label: () => told.title,
    })
    team.head = h("div", { class: "chat-head" })
    byId("group").append(team.head, team.scroll, team.foot)
  }
  team.reset(told.messages)
  team.title = told.title
  renderTeam()
}

function renderTeam() {
  const names = [...members.map((member) => member.name), t("bot")].join(", ")
  team.head.replaceChildren(face(team.title, 5), h("div", { class: "who" }, h("b", {}, team.title), h("span", {}, names)))
  byId("acting").querySelectorAll("label").forEach((label) => label.remove())
  byId("acting").append(...members.map((member, hue) => {
    const radio = h("input", { type: "radio", name: "acting", value: member.id, checked: member.id === acting })
    radio.addEventListener("change", () => { acting = member.id; team.renderAll() })
    return h("label", {}, radio, face(member.name, hue + 3), member.name)
  }))
}

// The page

function show(wanted) {
  side = wanted
  document.querySelector("main").dataset.side = wanted
  if (wanted === "team") waiting = 0
  for (const button of byId("tabs").children) button.setAttribute("aria-pressed", button.dataset.side === wanted)
  renderTabs()
}

function renderTabs() {
  const counts = { team: waiting, followers: [...phones.values()].reduce((sum, phone) => sum + phone.unread, 0) }
  for (const button of byId("tabs").children) {
    const badge = button.querySelector("b")
    badge.textContent = counts[button.dataset.side]
    badge.hidden = !counts[button.dataset.side] || button.dataset.side === side
  }
}

function closeMenus(event) {
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    if (event.type === "keydown" ? event.key === "Escape" : !menu.contains(event.target)) menu.open = false
  }
}

translate()
scene.wire()
onLanguage(() => {
  scene.render()
  for (const phone of phones.values()) phone.say()
  if (team) { team.say(); renderTeam() }
  renderPeople()
})
for (const button of byId("tabs").children) button.addEventListener("click", () => show(button.dataset.side))
byId("join").addEventListener("submit", async (event) => {
  event.preventDefault()
  const { name, language } = event.target.elements
  if (await act("join", { name: name.value, language: language.value })) {
    event.target.reset()
    byId("adding").open = false
  }
})
document.addEventListener("click", closeMenus)
document.addEventListener("keydown", closeMenus)
listen((told) => heard[told.what]?.(told), (online) => { byId("offline").hidden = online })
