/** A follower's telephone. */

import { Chat } from "./chat.js"
import { SHIELD, face, h, icon } from "./dom.js"
import { act } from "./wire.js"
import { t } from "./words.js"

export class Phone {
  constructor(person, { brand, phrases, resumed }) {
    Object.assign(this, { person, brand, phrases, unread: 0, blocked: false, heat: 0 })
    this.chat = new Chat({
      id: person.id, group: false,
      actor: () => person.id, mine: (message) => message.by === person.id,
      hint: () => t("write"), empty: () => [t("empty_phone"), ...(resumed ? [t("resumed_phone")] : [])], label: () => t("phone_of", { name: person.name }),
    })
    this.chat.onTyping = (typing) => { this.typing = typing; this.renderHead() }
    this.head = h("div", { class: "chat-head" })
    this.chips = h("div", { class: "phrases", role: "group" })
    this.barred = h("div", { class: "barred", hidden: true })
    // Most mice have one wheel, and it turns up and down.
    this.chips.addEventListener("wheel", (event) => { if (!event.deltaX) this.chips.scrollLeft += event.deltaY }, { passive: true })
    this.chat.foot.prepend(this.chips)
    this.chat.foot.append(this.barred)
    this.element = h("article", { class: "phone", data: { person: person.id } }, this.head, this.chat.scroll, this.chat.foot)
    this.say()
  }

  say() {
    this.element.setAttribute("aria-label", t("phone_of", { name: this.person.name }))
    this.chips.setAttribute("aria-label", t("phrases"))
    const phrases = this.phrases[(this.person.language ?? "fr").slice(0, 2)] ?? this.phrases.fr
    this.chips.replaceChildren(...phrases.map((phrase) => h("button", { type: "button", onclick: () => this.chat.send(phrase) }, phrase)))
    this.chat.say()
    this.renderHead()
  }

  renderHead() {
    const key = this.blocked ? "unblock" : "block"
    const block = h("button", {
      type: "button", class: "icon", "aria-label": t(key), title: t(key), "aria-pressed": this.blocked,
      onclick: () => act("block", { by: this.person.id, blocked: !this.blocked }),
    }, icon(...SHIELD))
    const about = this.typing ? t("typing") : [this.person.name, this.person.username && `@${this.person.username}`].filter(Boolean).join(" · ")
    const lamp = h("span", { class: "face" }, h("img", { src: "/static/lamp.svg", alt: "" }))
    const focused = this.head.contains(document.activeElement)
    this.head.replaceChildren(lamp, h("div", { class: "who" }, h("b", {}, this.brand()), h("span", {}, about)), this.gauge(), block)
    if (focused) block.focus()
  }

  gauge() {
    const percent = Math.round(100 * this.heat)
    const track = h("i", { "aria-hidden": "true" })
    track.style.setProperty("--part", `${percent}%`)
    track.style.setProperty("--tint", percent >= 70 ? "#e5533d" : percent >= 30 ? "#f0a030" : "#59b58a")
    const label = t("heat", { percent })
    return h("span", { class: "heat", role: "img", "aria-label": label, title: label }, track, h("b", {}, `${percent}`))
  }

  setHeat(heat) {
    if (heat === this.heat) return
    this.heat = heat
    this.renderHead()
  }

  setBlocked(blocked) {
    this.blocked = blocked
    this.barred.textContent = t("blocked_note", { name: this.person.name })
    this.barred.hidden = !blocked
    this.chat.form.hidden = blocked
    this.chips.hidden = blocked
    this.renderHead()
  }

  /** The button that leads to this telephone. */
  tab(hue, current, go) {
    const { name, language } = this.person
    return h("button", { type: "button", class: "person", "aria-current": current ? "true" : "false", onclick: go },
      face(name, hue), name, language === "en" ? h("small", {}, "EN") : null,
      this.unread ? h("b", { "aria-label": t("unread", { count: this.unread }) }, `${this.unread}`) : null)
  }
}
