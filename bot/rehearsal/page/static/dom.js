/** Elements without markup in strings: text can only ever be text. */

/** An element; `props` holds attributes, `class`, `data` (dataset), and listeners as functions (`onclick`). */
export function h(tag, props = {}, ...children) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue
    if (typeof value === "function") element.addEventListener(name.slice(2), value)
    else if (name === "data") Object.assign(element.dataset, value)
    else element.setAttribute(name, value === true ? "" : value)
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false))
  return element
}

const SVG = "http://www.w3.org/2000/svg"

/** A line drawing; `paths` in a square of 20. */
export function icon(...paths) {
  const svg = document.createElementNS(SVG, "svg")
  svg.setAttribute("viewBox", "0 0 20 20")
  svg.setAttribute("aria-hidden", "true")
  for (const d of paths) {
    const path = document.createElementNS(SVG, "path")
    path.setAttribute("d", d)
    svg.append(path)
  }
  return svg
}

export const SEND = "M3 17.2 17.8 10 3 2.8l-.02 5.6L13 10 2.98 11.6z"
export const CLIP = "M15.5 9.3 9.7 15a3.5 3.5 0 0 1-5-5l6.3-6.300a2.3 2.3 0 0 1 3.3 3.300l-6.2 6.200a1.1 1.1 0 0 1-1.6-1.600l5.3-5.3"
export const SHIELD = ["M10 17.500a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15z", "M4.8 4.800l10.4 10.4"]

/** A circle with somebody's initials. */
export function face(name, hue) {
  const initials = name.split(/\s+/).map((word) => [...word][0] ?? "").join("").slice(0, 2)
  return h("span", { class: "face", "aria-hidden": "true", data: { hue: hue % 6 } }, initials)
}

/** Puts a new element in place of another, keeping keyboard focus at the same control. */
export function swap(old, next) {
  const controls = (node) => [...node.querySelectorAll("button, a, summary, textarea, [tabindex]")]
  const at = controls(old).indexOf(document.activeElement)
  old.replaceWith(next)
  if (at >= 0) (controls(next)[at] ?? next.querySelector("button, summary"))?.focus({ preventScroll: true })
}
