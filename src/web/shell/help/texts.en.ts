/** What stands around the help lines. Their names and numbers are in content/help-lines. */
import type { Found, LineFor, LineKind, Service } from "#content/help-lines/line.ts";
import type { Text } from "../say.ts";
import type { NeededKind } from "./view.ts";

export const texts = {
  country: {
    none: "Choose a country",
    change: "Change",
    title: "Which country?",
    lead: "You choose it yourself. Where this phone is, is never asked.",
    search: "Find a country",
    nothing: "It is not on this list yet.",
    elsewhere: "None of these",
  },
  emergency: {
    title: "In danger now",
    opens: "A press opens the telephone, with the number in it. You start the call there.",
    local: "Somewhere else: your local emergency number.",
    /** Where a number holds that holds in many countries. */
    in: new Map([
      ["112", "In the European Union"],
      ["911", "In the United States and Canada"],
      ["999", "In the United Kingdom and Ireland"],
    ]),
    everything: "Police, ambulance, fire",
    services: { police: "Police", ambulance: "Ambulance", fire: "Fire" } satisfies Record<Service, string>,
    byMessage: "By text message, if you cannot speak",
  },
  kinds: {
    crisis: "When you do not know how to go on",
    home: "When somebody close frightens or hurts you",
    assault: { all: "After an assault", partners: "After an assault, or sexual violence" },
    young: "For children and young people",
  } satisfies Record<LineKind, Text>,
  for: { anybody: "", women: "For women", men: "For men", young: "" } satisfies Record<LineFor, string>,
  message: "Text {to}",
  messageWith: "Text {word} to {to}",
  whatsApp: "WhatsApp {number}",
  part: "In {part}",
  languages: "In {languages}",
  always: "Day and night",
  everyDay: "Every day",
  days: "{from} to {to}",
  hours: "{days}, {opens} to {closes}",
  free: "Free to call",
  notOnBill: "Not on the telephone bill",
  unchecked: "Not yet checked by a person.",
  checked: "Checked by a person on {day}.",
  dated: {
    page: "From {host}, {day}.",
    read: "From {host}, read {day}.",
  } satisfies Record<Found["dated"], string>,
  old: "Old by now. It may have changed.",
  /** What no source was found for in a country is said, so that nobody looks for it longer than they have to. */
  missing: {
    crisis: "No line for despair was found here yet. The lists for every country may have one.",
    home: "No line for fear at home was found here yet. The lists for every country may have one.",
  } satisfies Record<NeededKind, string>,
  everywhere: "Lists for every country",
  everywhereLead: "Others keep these. They open in the browser.",
  waiting: "The other lines are being opened.",
  notLoaded: "The other lines could not be opened just now. Opening this page again usually helps.",
  trace: "A call stays in the list of calls on this phone, and a page in its history.",
  mistaken:
    "A date says when a page said so, or when a kept copy of it was read. After half a year it counts as old. If a number does not answer, try the next one.",
  more: "More help lines",
};
