/** The line to the rehearsal: what happens comes in as a stream, what is done goes out as JSON. */

import { t } from "./words.js"
import { toast } from "./toast.js"

/** Does something; the answer, or nothing when it was refused (which is told). `name` is whose doing it is. */
export async function act(deed, wish, name = "") {
  let response
  try {
    response = await fetch(`/do/${deed}`, {
      method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(wish),
    })
  } catch {
    toast(t("offline"))
    return null
  }
  const body = await response.json().catch(() => ({ error: response.statusText }))
  if (response.ok) return body
  const refused = { clock: "error.date", join: "error.full", write: "error.blocked", send: "error.blocked" }
  const key = body.error === "refused" ? refused[deed] : `error.${body.error}`
  toast(t(key ?? "", { name }, t("error", { reason: body.reason ?? body.error })))
  return null
}

/** Calls `hear` with everything that is told, the whole scene first; the browser connects again by itself. */
export function listen(hear, online) {
  const source = new EventSource("/live")
  source.addEventListener("message", (event) => hear(JSON.parse(event.data)))
  source.addEventListener("open", () => online(true))
  source.addEventListener("error", () => online(false))
}
