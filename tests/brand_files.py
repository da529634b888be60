"""A small brand that is whole: everything that the format has, in as few lines as hold together."""

from __future__ import annotations

from typing import Final

BRAND: Final = """\
brand: Maison Test
languages: [fr, en]
voice:
  register: cool
  address: vous
  signature: null
  tones:
    warm: { emoji: 1, exclamation: 1 }
    sober: { emoji: 0, exclamation: 0 }
  avoid: { "pas de souci": "avec plaisir", "n'hésitez pas": null }
  emoji: [🌙, 📦]
hours: { timezone: Europe/Paris, open: { lun-ven: 9h-17h, sam: [9h-12h, 14h-18h] }, closed_on: [2026-12-25] }
team: { language: fr, remind_after: 10 min, claim_for: 15 min, on_call: [123456789] }
fields:
  lien_suivi: https://maisontest.example/suivi
moments:
  night: { from: 20h, to: 8h }
  weekend: { days: [samedi, dimanche] }
  closed: { outside: hours }
  returning: { seen_within: 30 jours }
  insists: { same_intent_within: 24h }
  closed_night: { all: [closed, night] }
commands: { help: suivi_colis }
"""

LIMITS: Final = """\
thresholds: { warm: 0.3, escalate: 0.5, at_once: 0.8, hot: 0.8 }
half_life: 10 min
cool_off: 30 min
words:
  insult: { arnaqueur: 0.5 }
allow: |
  bâtard
actions:
  tease: { play_along: 1 }
  threat: { page: on_call }
helplines: { fr: "3114", default: "112" }
"""

FRENCH: Final = """\
greeting:
  examples: |
    bonjour
    coucou
  replies:
    - |
      Bonjour {prenom} ! Bienvenue chez {marque} 🌙
thanks:
  examples: |
    merci
  replies:
    - Avec plaisir.
goodbye:
  examples: |
    au revoir
  replies:
    - À bientôt.
human:
  escalate: always
  examples: |
    je veux parler à quelqu'un
  replies:
    - Une personne de l'équipe vous répond ici.
fallback: { replies: [Je ne sais pas répondre à cela.] }
clarify: { replies: [Vous voulez dire…] }
unreadable: { replies: [Je ne lis que le texte.] }
holding: { replies: [L'équipe a votre message.] }
complaint: { replies: [Je comprends.] }
tease: { replies: ["Vous me testez ?"] }
boundary: { replies: [Restons corrects.] }
cool_off: { replies: [Je fais une pause.] }
after_cool_off: { replies: [Me revoilà.] }
threat: { replies: [Votre message est transmis.] }
legal: { replies: [Votre message est transmis.] }
press: { replies: [Votre message est transmis.] }
distress: { replies: ["Appelez le {ecoute}, jour et nuit."] }
incident: { replies: [Nous cherchons.] }
"""

PARCELS: Final = """\
suivi_colis:
  description: La personne veut savoir où est son colis.
  examples: |
    où est mon colis ?

    ma commande arrive quand
  replies:
    - when: insists
      tone: sober
      text: |
        Toujours rien, {prenom} ? Je transmets à l'équipe.
      then: escalate
    - when: closed
      text: |
        Nos transporteurs dorment aussi 🌙
        Le suivi, lui, ne dort pas : {lien_suivi}
      buttons:
        - { text: Suivre, url: "{lien_suivi}" }
        - { text: Annuler, intent: annulation }
    - |
      {prenom}, votre colis se suit ici : {lien_suivi} 📦
    - text: Le voici.
      photo: colis.jpg
  tests:
    match: |
      il est où mon coli
    not_match: |
      je veux annuler ma commande
annulation:
  escalate: always
  examples:
    - je veux annuler ma commande
    - "annulez : c'est une erreur"
  replies:
    - C'est noté, {prenom}.
"""

ENGLISH: Final = """\
greeting:
  examples: |
    hello
  replies:
    - Hello {prenom}, welcome to {marque}.
thanks:
  examples: |
    thank you
  replies:
    - With pleasure.
goodbye:
  examples: |
    goodbye
  replies:
    - See you soon.
human:
  escalate: always
  examples: |
    i want to talk to somebody
  replies:
    - Somebody of the team will answer you here.
fallback: { replies: [I cannot answer that.] }
clarify: { replies: [Did you mean…] }
unreadable: { replies: [I only read text.] }
holding: { replies: [The team has your message.] }
complaint: { replies: [I understand.] }
tease: { replies: ["Are you testing me?"] }
boundary: { replies: [Let's stay civil.] }
cool_off: { replies: [I am taking a break.] }
after_cool_off: { replies: [I am back.] }
threat: { replies: [Your message has been passed on.] }
legal: { replies: [Your message has been passed on.] }
press: { replies: [Your message has been passed on.] }
distress: { replies: ["Call {ecoute}, day and night."] }
incident: { replies: [We are looking into it.] }
"""

BRAND_FILES: Final = {
    "brand.yml": BRAND.encode(),
    "limits.yml": LIMITS.encode(),
    "fr/conversation.yml": FRENCH.encode(),
    "fr/livraison.yml": PARCELS.encode(),
    "en/conversation.yml": ENGLISH.encode(),
}
"""By path within the folder."""
