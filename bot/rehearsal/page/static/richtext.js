/** Text with Telegram's entities. Their offsets count UTF-16 units, as JavaScript's strings do. */

import { h } from "./dom.js"
import { t } from "./words.js"

const BLOCKS = new Set(["blockquote", "expandable_blockquote", "pre"])
const PLAIN = { bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code", pre: "pre" }
const LONG = 170
const opened = new Set()

/** The text as nodes; `key` tells the message, so that what was unfolded stays so after an edit. */
export function rich(text, entities, key) {
  return h("div", { class: "text" }, within(text, 0, text.length, [...entities], key))
}

function within(text, start, end, entities, key) {
  const nodes = []
  let at = start
  while (entities.length) {
    const entity = entities.shift()
    const from = Math.max(entity.offset, at)
    const to = Math.min(entity.offset + entity.length, end)
    if (to <= from) continue
    const inner = []
    while (entities.length && entities[0].offset + entities[0].length <= to) inner.push(entities.shift())
    nodes.push(text.slice(at, from), styled(entity, text.slice(from, to), within(text, from, to, inner, key), key))
    at = to
    // A block stands on its own lines: the line break after it would show as an empty one.
    if (BLOCKS.has(entity.type) && text[at] === "\n") at += 1
  }
  return [...nodes, text.slice(at, end)].filter((node) => node !== "")
}

function styled(entity, words, nodes, key) {
  if (PLAIN[entity.type]) return h(PLAIN[entity.type], {}, nodes)
  switch (entity.type) {
    case "spoiler": return spoiler(nodes, `${key}:${entity.offset}`)
    case "blockquote": return h("blockquote", {}, h("span", { class: "part" }, nodes))
    case "expandable_blockquote": return foldable(words, nodes, `${key}:${entity.offset}`)
    case "text_link": return link(entity.url, nodes)
    case "url": return link(/^https?:/i.test(words) ? words : `https://${words}`, nodes)
    case "email": return h("span", { class: "tag" }, nodes)
    case "mention": case "text_mention": case "hashtag": case "bot_command": case "phone_number":
      return h("span", { class: "tag" }, nodes)
    default: return h("span", {}, nodes)
  }
}

function link(address, nodes) {
  if (!/^https?:\/\//i.test(address)) return h("span", { class: "tag" }, nodes)
  return h("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, nodes)
}

function spoiler(nodes, key) {
  if (opened.has(key)) return h("span", { class: "spoiler open" }, nodes)
  const inner = h("span", { "aria-hidden": "true" }, nodes)
  const cover = h("span", { class: "spoiler", role: "button", tabindex: "0", "aria-label": t("reveal") }, inner)
  const open = (event) => {
    if (event.type === "keydown" && event.key !== "Enter" && event.key !== " ") return
    event.preventDefault()
    opened.add(key)
    cover.classList.add("open")
    for (const name of ["role", "tabindex", "aria-label"]) cover.removeAttribute(name)
    inner.removeAttribute("aria-hidden")
  }
  cover.addEventListener("click", open, { once: true })
  cover.addEventListener("keydown", open)
  return cover
}

function foldable(words, nodes, key) {
  const quote = h("blockquote", {}, h("span", { class: "part" }, nodes))
  if (words.length <= LONG && words.split("\n").length <= 3) return quote
  const button = h("button", { type: "button" })
  const show = () => {
    quote.classList.toggle("folded", !opened.has(key))
    button.textContent = t(opened.has(key) ? "fold" : "unfold")
    button.setAttribute("aria-expanded", opened.has(key))
  }
  button.addEventListener("click", () => {
    if (!opened.delete(key)) opened.add(key)
    show()
  })
  show()
  quote.append(button)
  return quote
}
