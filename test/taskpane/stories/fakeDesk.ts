// A desk that answers what a story says, and remembers what it was asked.
import type { CoachingPreview, Desk, DiagnosisPreview, GoalPreview, GoalSetting, Outcome, ProcessPreview, Progress, RecognitionPreview, RewardsPreview, SalesDesk, Telling, Trouble, VariancePreview, WhatWorksPreview, Work, Written } from "../../../src/commands/desk";
import type { Report } from "../../../src/reports/report";

export interface StoryDesk {
  readonly desk: Desk | readonly Trouble[];
  readonly goals?: GoalPreview | readonly Trouble[];
  readonly setting?: GoalSetting | readonly Trouble[];
  readonly telling?: Telling;
  readonly variance?: VariancePreview | readonly Trouble[];
  readonly diagnosis?: (() => DiagnosisPreview) | readonly Trouble[];
  readonly process?: ProcessPreview | readonly Trouble[];
  readonly works?: WhatWorksPreview | readonly Trouble[];
  readonly coaching?: CoachingPreview | readonly Trouble[];
  readonly rewards?: RewardsPreview | readonly Trouble[];
  readonly recognition?: RecognitionPreview | readonly Trouble[];
  /** What making a sheet or saving answers; made without trouble when omitted. */
  readonly writing?: readonly Trouble[];
  /** Reading never ends: this is how far it is. */
  readonly stuckAt?: Progress;
  readonly latest?: SalesDesk["latest"];
}

export const EMPTY_REPORT: Report = { key: "story", name: "Story", title: "Story", source: "", tables: [], charts: [], notes: [] };

const isTroubles = (answer: unknown): answer is readonly Trouble[] => Array.isArray(answer);
const answer = <T>(given: T | readonly Trouble[]): Outcome<T> => (isTroubles(given) ? { ok: false, troubles: given } : { ok: true, value: given });
const NOT_TOLD: readonly Trouble[] = [{ code: "no-goals", message: "No goals were found. Add a table with the headings Unit, Period and Goal.", missing: "Goals" }];

export function fakeDesk({ desk, goals = NOT_TOLD, setting = NOT_TOLD, telling = { hasColumn: true, notTold: [] }, variance = NOT_TOLD, diagnosis = NOT_TOLD, process = NOT_TOLD, works = NOT_TOLD, coaching = NOT_TOLD, rewards = NOT_TOLD, recognition = NOT_TOLD, writing = [], stuckAt, latest = null }: StoryDesk): SalesDesk & { readonly asked: readonly unknown[][] } {
  const asked: unknown[][] = [];
  const note = (...what: unknown[]) => void asked.push(what);
  const written = (sheet: string): Outcome<Written> => (writing.length ? { ok: false, troubles: writing } : { ok: true, value: { sheet, report: EMPTY_REPORT } });
  const read = (work: Work = {}): Promise<Outcome<Desk>> => {
    if (!stuckAt) return Promise.resolve(answer(desk));
    work.onProgress?.(stuckAt);
    return new Promise((resolve) => work.signal?.addEventListener("abort", () => resolve({ ok: false, troubles: [{ code: "cancelled", message: "Cancelled." }] })));
  };
  return {
    asked,
    latest,
    open: read,
    onStale: () => () => undefined,
    onNews: () => () => undefined,
    previewGoalReport: async (options) => (note("previewGoalReport", options), answer(goals)),
    makeGoalReport: async (options) => (note("makeGoalReport", options), written("Goal report")),
    previewVariance: async (options) => (note("previewVariance", options), answer(variance)),
    makeVariance: async (options) => (note("makeVariance", options), written("Variance")),
    showSales: async (dimension, unit) => (note("showSales", dimension, unit), { ok: true, value: "12 rows on “Sales” are selected." }),
    previewDiagnosis: async (options) => (note("previewDiagnosis", options), answer(typeof diagnosis === "function" ? diagnosis() : diagnosis)),
    makeDiagnosis: async (options) => (note("makeDiagnosis", options), written("Shortfall diagnosis")),
    makeAskList: async (options) => (note("makeAskList", options), written("Whom to ask")),
    showDiagnosed: async (_, about) => (note("showDiagnosed", about), { ok: true, value: "12 rows on “Sales” are selected." }),
    previewProcess: async (options) => (note("previewProcess", options), answer(process)),
    makeProcess: async (options) => (note("makeProcess", options), written("Process")),
    previewWhatWorks: async (options) => (note("previewWhatWorks", options), answer(works)),
    makeWhatWorks: async (options) => (note("makeWhatWorks", options), written("What works")),
    previewCoaching: async (options) => (note("previewCoaching", options), answer(coaching)),
    makeCoaching: async (options) => (note("makeCoaching", options), written("Coaching")),
    planTrainings: async (due) => (note("planTrainings", due), writing.length ? { ok: false, troubles: writing } : { ok: true, value: { sheet: "Training", rows: due.length } }),
    previewRewards: async (options) => (note("previewRewards", options), answer(rewards)),
    makeRewards: async (options) => (note("makeRewards", options), written("Reward statements")),
    closeRewards: async (options) => (note("closeRewards", options), written("Pay 2025-01-01 – 2025-03-31")),
    previewRecognition: async (options) => (note("previewRecognition", options), answer(recognition)),
    makeRecognitionList: async (options) => (note("makeRecognitionList", options), written("Recognition list")),
    makeCertificates: async (options) => (note("makeCertificates", options), written("Certificates")),
    previewGoalSetting: async (options) => (note("previewGoalSetting", options), answer(setting)),
    writeGoals: async (wanted) => (note("writeGoals", wanted), writing.length ? { ok: false, troubles: writing } : { ok: true, value: { sheet: "Goals", rows: wanted.goals.length } }),
    makeGoalCards: async (options) => (note("makeGoalCards", options), written("Goal cards")),
    previewTelling: async () => ({ ok: true, value: telling }),
    markTold: async (told, day) => (note("markTold", told, day), writing.length ? { ok: false, troubles: writing } : { ok: true, value: null }),
    makeDataCheck: async () => (note("makeDataCheck"), written("Data check")),
    saveSettings: async (changes) => (note("saveSettings", changes), written("Sales setup")),
    chooseColumn: async (choice) => (note("chooseColumn", choice), written("Sales setup")),
    forgetColumn: async (choice) => (note("forgetColumn", choice), written("Sales setup")),
    settleName: async (choice) => (note("settleName", choice), writing.length ? { ok: false, troubles: writing } : { ok: true, value: { sheet: "Names" } }),
    makeEmptyTable: async (role) => (note("makeEmptyTable", role), written(role)),
    showCells: async (address) => (note("showCells", address), { ok: true, value: null }),
  };
}
