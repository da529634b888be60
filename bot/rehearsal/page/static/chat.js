/** A conversation on the page: its messages, in order and in place, and the field to write in. */

import { bubble, gist } from "./bubble.js"
import { CLIP, SEND, h, icon, swap } from "./dom.js"
import { act } from "./wire.js"
import { longDay, t } from "./words.js"
import { whyLine } from "./why.js"

const NEAR = 60
const KINDS = [["sticker", "🌙"], ["photo", "🏞"], ["voice", "🎙"], ["location", "📍"]]

export class Chat {
  /** `actor` gives the id of who acts here, `mine` says whose messages are on the right. */
  constructor({ id, group, actor, mine, hint, empty, label }) {
    Object.assign(this, { id, group, actor, mine, hint, emptyText: empty, label })
    this.messages = new Map()
    this.whys = new Map()
    this.context = null
    this.blocked = false
    this.typing = null
    this.build()
  }

  build() {
    this.log = h("ol", { class: "log", role: "log", "aria-live": "polite", tabindex: "0" })
    this.empty = h("div", { class: "empty" })
    this.below = h("button", { type: "button", class: "below", hidden: true, onclick: () => this.toBottom() })
    this.scroll = h("div", { class: "scroll" }, this.log, this.empty, this.below)
    this.log.addEventListener("scroll", () => { if (this.isAtBottom()) this.below.hidden = true }, { passive: true })
    new ResizeObserver(() => { if (this.stuck) this.toBottom() }).observe(this.log)
    this.log.addEventListener("scroll", () => { this.stuck = this.isAtBottom() }, { passive: true })
    this.stuck = true
    this.field = h("textarea", { rows: "1", maxlength: "5000", enterkeyhint: "send" })
    this.foot = h("div", { class: "foot" })
    this.form = h("form", { class: "composer" }, this.attach(), this.field,
      h("button", { class: "go", "aria-label": t("send"), title: t("send") }, icon(SEND)))
    this.form.addEventListener("submit", (event) => { event.preventDefault(); this.send() })
    this.field.addEventListener("keydown", (event) => this.onKey(event))
    this.foot.append(this.form)
    this.say()
  }

  /** Says again what depends on the language. */
  say() {
    this.log.setAttribute("aria-label", this.label())
    this.field.placeholder = this.hint()
    this.field.setAttribute("aria-label", `${this.hint()} (${this.label()})`)
    this.empty.replaceChildren(...this.emptyText().map((line) => h("p", {}, line)))
    this.below.textContent = `↓ ${t("new_below")}`
    swap(this.form.firstChild, this.attach())
    const go = this.form.lastChild
    for (const name of ["aria-label", "title"]) go.setAttribute(name, t("send"))
    this.renderAll()
    this.renderContext()
  }

  attach() {
    const menu = h("details", { class: "menu attach" },
      h("summary", { class: "icon", "aria-label": t("attach"), title: t("attach") }, icon(CLIP)))
    menu.append(h("div", { class: "sheet" }, KINDS.map(([kind, sign]) =>
      h("button", { type: "button", onclick: () => { menu.open = false; this.sendKind(kind) } }, h("span", { "aria-hidden": "true" }, sign), t(kind)))))
    return menu
  }

  // What is said

  /** All messages anew, as a snapshot tells them. */
  reset(messages) {
    this.messages = new Map(messages.map((message) => [message.id, message]))
    this.renderAll()
  }

  /** A new message, or one that changed; whether it is new. */
  put(message) {
    const known = this.messages.has(message.id)
    if (message.deleted) this.remove(message.id)
    else {
      this.messages.set(message.id, message)
      if (known) this.renderOne(message.id)
      else this.append(message)
      if (message.reply_to !== null) this.renderOne(message.reply_to)
    }
    this.setTyping(false)
    return !known && !message.deleted
  }

  /** A decision with its reasons: under the last reply, or under the message that got none. */
  explain(told) {
    const before = [...this.whys].find(([, known]) => known.message === told.message)
    if (before) this.whys.delete(before[0])
    const under = told.replies.at(-1) ?? told.message
    this.whys.set(under, told)
    this.keepingPlace(() => {
      if (before && before[0] !== under) this.renderOne(before[0])
      this.renderOne(under)
    })
  }

  renderAll() {
    this.log.replaceChildren()
    let day = ""
    for (const message of this.messages.values()) {
      const its = longDay(new Date(message.at))
      if (its !== day) this.log.append(this.date(its))
      day = its
      this.log.append(this.item(message))
    }
    this.empty.hidden = this.messages.size > 0
    this.toBottom()
  }

  append(message) {
    this.keepingPlace(() => {
      const day = longDay(new Date(message.at))
      const dates = this.log.querySelectorAll(".date")
      if ([...dates].at(-1)?.textContent !== day) this.log.append(this.date(day))
      const item = this.item(message)
      item.classList.add("fresh")
      this.log.append(item)
      this.empty.hidden = true
    }, true)
  }

  renderOne(id) {
    const old = this.log.querySelector(`[data-id="${id}"]`)
    if (old && this.messages.has(id)) this.keepingPlace(() => swap(old, this.item(this.messages.get(id))))
  }

  remove(id) {
    this.messages.delete(id)
    this.keepingPlace(() => this.log.querySelector(`[data-id="${id}"]`)?.remove())
    if (this.context?.message.id === id) this.setContext(null)
  }

  item(message) {
    const item = bubble(message, {
      group: this.group, actor: this.actor, mine: this.mine,
      find: (id) => this.messages.get(id), point: (id) => this.point(id),
      reply: (other) => this.setContext({ way: "reply", message: other }),
      edit: (other) => this.setContext({ way: "edit", message: other }),
      answered: (id) => [...this.messages.values()].some((other) => other.reply_to === id),
    })
    const told = this.whys.get(message.id)
    if (told) item.append(whyLine(told, this.messages.get(told.message)?.text ?? ""))
    return item
  }

  date(day) {
    return h("li", { class: "date", role: "separator" }, day)
  }

  point(id) {
    const item = this.log.querySelector(`[data-id="${id}"]`)
    if (!item) return
    item.scrollIntoView({ block: "center", behavior: "smooth" })
    item.classList.add("pointed")
    setTimeout(() => item.classList.remove("pointed"), 1500)
  }

  // Where one reads

  isAtBottom() {
    return this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < NEAR
  }

  toBottom() {
    this.log.scrollTop = this.log.scrollHeight
    this.below.hidden = true
  }

  /** Changes the log; who reads at the end stays there, who reads above is not moved. */
  keepingPlace(change, arrival = false) {
    // A banner may have made the log smaller just now: then it is at its end no more, though its reader is.
    const stuck = this.stuck || this.isAtBottom()
    change()
    if (stuck) this.toBottom()
    else if (arrival) this.below.hidden = false
  }

  // Writing

  onKey(event) {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault()
      this.form.requestSubmit()
    } else if (event.key === "Escape" && this.context) {
      event.preventDefault()
      this.setContext(null)
    } else if (event.key === "ArrowUp" && !this.field.value) {
      const own = [...this.messages.values()].reverse().find((message) => message.by === this.actor() && message.kind === "text")
      if (own) this.setContext({ way: "edit", message: own })
    }
  }

  async send(text = this.field.value) {
    if (!text.trim()) return
    const wish = { by: this.actor(), text, ...this.aim() }
    if (await act("write", wish, this.label())) {
      if (text === this.field.value) this.field.value = ""
      this.setContext(null)
      this.toBottom()
    }
  }

  async sendKind(kind) {
    const aim = this.context?.way === "reply" ? this.aim() : {}
    if (await act("send", { by: this.actor(), kind, ...aim }, this.label())) this.setContext(null)
    this.field.focus()
  }

  aim() {
    if (!this.context) return {}
    return { [this.context.way === "reply" ? "reply_to" : "instead_of"]: this.context.message.id }
  }

  setContext(context) {
    if (this.context?.way === "edit" && context?.way !== "edit") this.field.value = ""
    this.context = context
    if (context?.way === "edit") this.field.value = context.message.text
    this.renderContext()
    if (context) this.field.focus()
  }

  renderContext() {
    this.foot.querySelector(".context")?.remove()
    if (!this.context) return
    const { way, message } = this.context
    const title = way === "reply" ? t("replying_to", { name: message.name }) : t("editing")
    this.form.before(h("div", { class: "context" }, h("div", {}, h("b", {}, title), h("span", {}, gist(message))),
      h("button", { type: "button", class: "icon", "aria-label": t("cancel"), title: t("cancel"), onclick: () => this.setContext(null) }, "✕")))
  }

  /** Who is typing, until something is said or some seconds pass. */
  setTyping(show) {
    clearTimeout(this.typing)
    this.onTyping?.(Boolean(show))
    if (show) this.typing = setTimeout(() => this.onTyping?.(false), 5000)
  }
}
