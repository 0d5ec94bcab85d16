// `Certificates`: a page to print for everybody who is recognised or mentioned: for what, with what, when; nothing that others reached.
import { sumOf } from "../core/exactSums";
import { nameKey } from "../core/names";
import type { Recognition } from "../core/rewards/recognition";
import { headOf, type ReportContext } from "./parts/head";
import { doneWellIn, mentionLine, praiseFor, type BesideTheList, type RecognitionSettings, type RecognitionSpeakers } from "./recognitionList";
import type { Report, ReportCell } from "./report";

type Row = readonly [about: string, text: ReportCell];

interface Recognised {
  readonly person: string;
  readonly department: string | null;
  readonly reasons: string[];
  readonly reward: string | null;
}

export function certificates(recognition: Recognition, beside: BesideTheList, settings: RecognitionSettings, context: ReportContext, speakers: RecognitionSpeakers): Report {
  const { say, tell } = speakers;
  const pages = recognised(recognition, beside, settings, context, speakers).map((one) => ({ person: one.person, rows: certificate(one, context, speakers) }));
  return {
    key: "certificates",
    name: tell("certificates.name"),
    title: tell("certificates.title", { from: say.format.date(context.from), to: say.format.date(context.to) }),
    source: headOf(context, say),
    notes: [tell("certificates.print")],
    charts: [],
    tables: [
      {
        key: "Certificates",
        columns: [
          { key: "person", heading: say("recognition.person"), kind: "text" },
          { key: "about", heading: tell("certificates.about"), kind: "text" },
          { key: "text", heading: tell("certificates.text"), kind: "longText" },
        ],
        rowKey: ["person", "about"],
        rows: pages.flatMap(({ person, rows }) => rows.map((row) => [person, ...row])),
        pages: pages.map((_, i) => sumOf(pages.slice(0, i).map(({ rows }) => rows.length))),
        empty: tell("certificates.empty"),
      },
    ],
  };
}

/** Those on the list in their places, then those who are only mentioned; whoever is both has one page. */
function recognised({ entries }: Recognition, beside: BesideTheList, settings: RecognitionSettings, context: ReportContext, speakers: RecognitionSpeakers): Recognised[] {
  const all = new Map<string, Recognised>();
  for (const entry of entries) all.set(nameKey(entry.person), { person: entry.person, department: entry.department, reasons: [praiseFor(entry, settings, speakers.say), ...doneWellIn(entry.person, beside, speakers)], reward: entry.reward?.name ?? null });
  for (const mention of beside.mentions) {
    const { person, department, reason } = mentionLine(mention, beside, context, speakers);
    const known = all.get(nameKey(person)) ?? { person, department, reasons: [], reward: null };
    if (!known.reasons.includes(reason)) known.reasons.push(reason);
    all.set(nameKey(person), known);
  }
  return [...all.values()];
}

function certificate({ person, department, reasons, reward }: Recognised, { from, to, asOf }: ReportContext, { say, tell }: RecognitionSpeakers): Row[] {
  const day = say.format.date;
  return [
    [tell("certificates.heading"), [person, department].filter(Boolean).join(" · ")],
    ...reasons.map((reason, i): Row => [i === 0 ? tell("certificates.for") : tell("certificates.alsoFor"), reason]),
    [tell("certificates.period"), say("source.period", { from: day(from), to: day(Math.min(to, asOf)) })],
    ...(reward ? [[tell("certificates.reward"), reward] as const] : []),
    [tell("certificates.thanks"), tell("certificates.words")],
    [tell("certificates.signed"), tell("certificates.line")],
  ];
}
