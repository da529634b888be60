/** One message, as a bubble with its buttons. */

import { h } from "./dom.js"
import { rich } from "./richtext.js"
import { toast } from "./toast.js"
import { act } from "./wire.js"
import { clockTime, t } from "./words.js"

const ART = { photo: "🏞", voice: "🎙", location: "📍", video: "🎬", video_note: "🎬", animation: "🎬", document: "📄", audio: "🎵", contact: "👤", poll: "📊" }
const MAY_EDIT = new Set(["text", "photo", "video", "document", "voice"])

/**
 * `chat` gives: `actor()` (who acts here), `mine(message)`, `find(id)`, `group` (names are shown), and what is done
 * with a message: `reply(message)`, `edit(message)`, `point(id)`, `answered(id)`.
 */
export function bubble(message, chat) {
  const mine = chat.mine(message)
  const bare = message.kind === "sticker" || message.kind === "dice"
  const item = h("li", { class: `said${mine ? " mine" : ""}${bare ? " bare" : ""}`, data: { id: message.id, ...(chat.group && { sign: [...message.text][0] ?? "" }) } })
  const body = h("div", { class: "bubble" },
    chat.group && !mine ? h("div", { class: "name" }, message.name) : null,
    quote(message, chat), media(message), words(message), meta(message), deeds(message, chat, mine))
  item.append(body)
  if (message.rows.length) item.append(keys(message, chat))
  if (message.asks !== null && !chat.answered(message.id)) body.append(prompt(message, chat))
  if (message.reactions.length) item.append(reactions(message))
  return item
}

/** The first words of a message, for a quotation. */
export function gist(message) {
  if (!message) return t("gone")
  return message.text || `${ART[message.kind] ?? message.detail ?? ""} ${kindName(message)}`.trim()
}

const kindName = (message) => t(message.kind, {}, t("other"))

function quote(message, chat) {
  if (message.reply_to === null) return null
  const answered = chat.find(message.reply_to)
  return h("button", { type: "button", class: "quote", onclick: () => chat.point(message.reply_to) },
    h("b", {}, answered?.name ?? ""), h("span", {}, gist(answered)))
}

function media(message) {
  if (message.kind === "text") return null
  if (message.kind === "service") return h("em", {}, t("service"))
  if (message.kind === "sticker" || message.kind === "dice") return h("div", { class: "big", role: "img", "aria-label": kindName(message) }, message.detail || "🌙")
  return h("div", { class: "media" }, h("span", { class: "art", "aria-hidden": "true" }, ART[message.kind] ?? "✉️"),
    h("span", {}, kindName(message), h("small", {}, message.detail)))
}

function words(message) {
  return message.text ? rich(message.text, message.entities, `${message.chat}:${message.id}`) : null
}

function meta(message) {
  const at = new Date(message.at)
  return h("time", { class: "meta", datetime: at.toISOString() }, message.edited ? `${t("edited")} ${clockTime(at)}` : clockTime(at))
}

function deeds(message, chat, mine) {
  const deed = (sign, key, run) => h("button", { type: "button", title: t(key), "aria-label": `${t(key)} : ${gist(message).slice(0, 60)}`, onclick: run }, sign)
  const own = mine && chat.actor() === message.by
  return h("div", { class: "deeds" },
    deed("↩", "reply", () => chat.reply(message)),
    own && MAY_EDIT.has(message.kind) ? deed("✎", "edit", () => chat.edit(message)) : null,
    own ? deed("✕", "delete", () => act("delete", { by: message.by, message: message.id })) : null)
}

function keys(message, chat) {
  return h("div", { class: "keys" }, message.rows.map((row) => h("div", {}, row.map((button) => key(button, message, chat)))))
}

function key(button, message, chat) {
  if (button.url) {
    return /^https?:/i.test(button.url)
      ? h("a", { class: "key", href: button.url, target: "_blank", rel: "noopener noreferrer" }, `${button.text} ↗`)
      : h("span", { class: "key" }, button.text)
  }
  const element = h("button", { type: "button", class: "key" }, button.text)
  element.addEventListener("click", async () => {
    if (element.getAttribute("aria-busy")) return
    element.setAttribute("aria-busy", "true")
    const answer = await act("tap", { by: chat.actor(), message: message.id, data: button.callback_data })
    element.removeAttribute("aria-busy")
    if (answer) toast(answer.answered ? answer.text : t("error.no_answer"), { alert: answer.alert })
  })
  return element
}

/** Under a message that asks for a reply: the field that apps open by themselves. */
function prompt(message, chat) {
  const field = h("textarea", { rows: "1", placeholder: message.asks || t("write_reply"), "aria-label": message.asks || t("write_reply") })
  const form = h("form", { class: "prompt" }, field, h("button", { class: "primary" }, t("send")))
  form.addEventListener("submit", async (event) => {
    event.preventDefault()
    if (field.value.trim()) await act("write", { by: chat.actor(), text: field.value, reply_to: message.id })
  })
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault()
      form.requestSubmit()
    }
  })
  return form
}

function reactions(message) {
  return h("div", { class: "reactions" }, message.reactions.map(({ emoji, name }) => h("span", { title: name }, emoji)))
}

