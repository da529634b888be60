/** A line over the page that fades; an alert stays until it is dismissed. */

import { h } from "./dom.js"
import { t } from "./words.js"

const LASTS = 4200

/** One `about` the same takes the place of the one before. */
export function toast(text, { alert = false, about = "" } = {}) {
  if (!text) return
  if (about) document.querySelector(`.toast[data-about="${about}"]`)?.remove()
  const line = h("div", { class: alert ? "toast alert" : "toast", role: alert ? "alertdialog" : null, data: { about } }, h("span", {}, text))
  if (alert) line.append(h("button", { type: "button", onclick: () => line.remove() }, t("close")))
  else setTimeout(() => line.remove(), LASTS)
  document.getElementById("toasts").append(line)
  line.querySelector("button")?.focus()
}
