// The sales desk itself: what buttons and pane ask for, done on the open workbook. Read once and kept until the workbook changes.
import type { Figure } from "../core/answer";
import { appendRows, type AppendedRow, type AppendTo } from "../excel/theirs/appendRows";
import { fillBlanks } from "../excel/theirs/fillBlanks";
import { cellClosed } from "../excel/host";
import type { SheetsRead } from "../excel/read/readSheets";
import { refreshFigures } from "../excel/theirs/refreshFigures";
import { showCells } from "../excel/showCells";
import { showRows } from "../excel/showRows";
import { watchWorkbook } from "../excel/watch";
import { writeReport } from "../excel/write/writeReport";
import { languageOf } from "../locales";
import { sheetAddress } from "../reports/parts/address";
import { dataCheck } from "../reports/dataCheck";
import { emptyTable, isFillable } from "../reports/emptyTable";
import type { Report } from "../reports/report";
import { salesSetup } from "../reports/salesSetup";
import type { SettingKey, Settings } from "../reports/settings";
import { reportWords } from "../reports/words/reportWords";
import type { TableRole } from "../sheet/roles";
import type { ChosenColumn } from "../sheet/sheetTable";
import { actionsTable, firstActions } from "./theirs/actions";
import { now, today } from "./clock";
import type { DiagnosisOptions, DiagnosisPreview, GoalReportOptions, GoalsToWrite, News, Outcome, SalesDesk, Trouble, Work, Written, WrittenGoals } from "./desk";
import { previewGoals } from "./goalReport";
import { deskOf, openSheets, takeSheets, type Opened } from "./workbook/opened";
import { previewProcess } from "./process";
import { previewSetting, rowsForGoals } from "./setGoals";
import { refusedSetting } from "./workbook/settings";
import { blanksToFill, tellingOf } from "./theirs/toldOn";
import { firstName, rowOfName } from "./theirs/settleName";
import { expectation, refused, type Speakers } from "./workbook/troubles";
import { soldRows, type SoldRows } from "./soldRows";
import { previewVariance } from "./variance";
import { commandWords } from "./workbook/words";

/** Loaded when a shortfall is to be explained. */
const diagnosis = () => import(/* webpackChunkName: "diagnosis" */ "./diagnosis");
/** Loaded when somebody is to be paid: no other button needs it. */
const rewards = () => import(/* webpackChunkName: "statements" */ "./rewards");
/** Loaded when somebody is to be recognised. */
const recognition = () => import(/* webpackChunkName: "recognition" */ "./recognitionList");
/** Loaded when formulas are to be frozen. */
const frozen = () => import(/* webpackChunkName: "freeze" */ "./freeze");

/** Loaded when somebody asks what works. */
const works = () => import(/* webpackChunkName: "works" */ "./whatWorks");

/** Loaded when cards are printed. */
const goalCards = () => import(/* webpackChunkName: "cards" */ "./goalCards");

/** Loaded when somebody is to be coached. */
const coaching = () => import(/* webpackChunkName: "coaching" */ "./coaching");

/** What buttons may do beyond the pane. */
export interface Desk extends SalesDesk {
  /** `Sales setup`, with what was found on the sheets. */
  makeSetup(work?: Work): Promise<Outcome<Written>>;
  /** Turns formulas that call our functions into what they show; they are kept on a sheet. What shows an error, or stands on a protected sheet, is named there. */
  freeze(work?: Work): Promise<Outcome<Written>>;
  tell(news: News): void;
  /** `Data check` with what stands in the way on top, and an empty table for what is missing. */
  askFor(troubles: readonly Trouble[], work?: Work): Promise<Outcome<Written>>;
  readonly speakers: Speakers;
}

export function createSalesDesk(): Desk {
  let kept: { readonly sheets: SheetsRead; opened: Opened } | null = null;
  let watching: Promise<boolean> | null = null;
  let latest: News | null = null;
  /** What a preview was made from: when the workbook is no longer so, it is made anew before its rows are shown. */
  const madeFrom = new WeakMap<DiagnosisPreview, { readonly sheets: SheetsRead; readonly options: DiagnosisOptions }>();
  const stale = new Set<() => void>();
  const hearing = new Set<(news: News) => void>();

  const excelLanguage = () => languageOf(Office.context.displayLanguage);
  const speakers = (): Speakers => kept?.opened ?? { say: reportWords(excelLanguage()), tell: commandWords(excelLanguage()) };
  const failed = <T>(figure: Extract<Figure<unknown>, { ok: false }>): Outcome<T> => ({ ok: false, troubles: [refused(figure.why, speakers())] });

  /** Sheets that are never read as data, by id: what happens there makes nothing old. */
  const quiet = new Set<string>();
  /** Sheets that changed while we were writing: ours or the person's, known when we have ended. */
  let pending: string[] | null = null;

  /** How often the person's sheets have changed: what was read while they did is not kept. */
  let changes = 0;

  function changed(sheetId: string): void {
    if (pending) pending.push(sheetId);
    else if (!quiet.has(sheetId)) {
      changes++;
      forget();
    }
  }
  function forget(): void {
    if (!kept) return;
    kept = null;
    for (const listener of stale) listener();
  }

  async function open(work: Work): Promise<Outcome<Opened>> {
    if (kept) return { ok: true, value: (kept.opened = openSheets(kept.sheets, excelLanguage())) };
    watching ??= watchWorkbook(changed);
    const before = changes;
    const sheets = await takeSheets(work, speakers());
    if (!sheets.ok) return failed(sheets);
    work.onProgress?.({ stage: "computing", share: 0.9, message: speakers().tell("stage.computing") });
    const opened = openSheets(sheets.value, excelLanguage());
    for (const { id, report } of sheets.value.ours.values()) if (report !== "sales-setup") quiet.add(id);
    if (!(await watching)) watching = null;
    else if (changes === before) kept = { sheets: sheets.value, opened };
    else for (const listener of stale) listener();
    return { ok: true, value: opened };
  }

  const closed = ({ tell }: Opened, work: Work) => cellClosed(() => work.onProgress?.({ stage: "writing", share: 0.92, message: tell("stage.waiting") }));

  /** Rows under a table of the person's. */
  async function append(opened: Opened, work: Work, ...[to, rows, dates]: Readonly<[AppendTo, readonly AppendedRow[], ReadonlySet<number>]>): Promise<Outcome<null>> {
    await closed(opened, work);
    const appended = await appendRows(to, rows, dates, opened.sheets.from1904);
    forget();
    return appended.ok ? { ok: true, value: null } : failed(appended);
  }

  /** Writes a report of ours; what was read stays good, for these sheets are never read as data. */
  async function write(report: Report, opened: Opened, work: Work): Promise<Outcome<Written>> {
    await closed(opened, work);
    work.onProgress?.({ stage: "writing", share: 0.92, message: opened.tell("stage.writing", { sheet: report.name }) });
    pending = [];
    const written = await writeReport(report, {
      from1904: opened.sheets.from1904,
      notesOfRowsGone: opened.say("notesOfRowsGone"),
      signal: work.signal,
      onProgress: (share) => work.onProgress?.({ stage: "writing", share: 0.92 + share * 0.08, message: opened.tell("stage.writing", { sheet: report.name }) }),
    });
    if (written.ok && !report.handedOver && report.key !== "sales-setup") quiet.add(written.value.id);
    const meanwhile = pending;
    pending = null;
    meanwhile.forEach(changed);
    return written.ok ? { ok: true, value: { sheet: written.value.sheet, report } } : failed(written);
  }

  const then = async <A, B>(outcome: Outcome<A> | Promise<Outcome<A>>, next: (value: A) => Outcome<B> | Promise<Outcome<B>>): Promise<Outcome<B>> => {
    const known = await outcome;
    return known.ok ? next(known.value) : known;
  };

  /** Rewrites `Sales setup`; what was read under the old settings is old. */
  const writeSetup = (opened: Opened, settings: Settings, work: Work, answered: readonly SettingKey[] = []): Promise<Outcome<Written>> => {
    const typed = new Map([...opened.setup.typed].filter(([key]) => !answered.includes(key)));
    return then(write(salesSetup({ settings, refused: typed }, opened.reading, now(), opened.say), opened, work), (written) => {
      forget();
      return { ok: true, value: written };
    });
  };

  const desk: Desk = {
    open({ anew = false, ...work } = {}) {
      if (anew) kept = null;
      return then(open(work), (opened) => ({ ok: true, value: deskOf(opened) }));
    },
    onStale(listener) {
      stale.add(listener);
      return () => void stale.delete(listener);
    },
    onNews(listener) {
      hearing.add(listener);
      return () => void hearing.delete(listener);
    },
    get latest() {
      return latest;
    },
    tell(news) {
      latest = news;
      for (const listener of hearing) listener(news);
    },
    get speakers() {
      return speakers();
    },

    previewGoalReport: (options, work = {}) => then(open(work), (opened) => previewGoals(opened, options)),
    makeGoalReport: (options, work = {}) => then(open(work), (opened) => then(previewGoals(opened, options), ({ report }) => write(report, opened, work))),

    previewVariance: (options, work = {}) => then(open(work), (opened) => previewVariance(opened, options)),
    makeVariance: (options, work = {}) => then(open(work), (opened) => then(previewVariance(opened, options), ({ report }) => write(report, opened, work))),

    previewDiagnosis: (options, work = {}) =>
      then(open(work), async (opened) => {
        const preview = await (await diagnosis()).previewDiagnosis(opened, options, work);
        if (preview.ok) madeFrom.set(preview.value, { sheets: opened.sheets, options });
        return preview;
      }),
    makeDiagnosis: (options, work = {}) => then(open(work), async (opened) => then((await diagnosis()).previewDiagnosis(opened, options, work), (preview) => writeDiagnosis(opened, preview, work))),
    makeAskList: (options, work = {}) =>
      then(open(work), async (opened) => {
        const { askList, previewDiagnosis } = await diagnosis();
        return then(previewDiagnosis(opened, options, work), (preview) => write(askList(opened, preview), opened, work));
      }),
    showDiagnosed: (preview, about, name, work = {}) =>
      then(open(work), async (opened) => {
        const { diagnosedRows, previewDiagnosis } = await diagnosis();
        const made = madeFrom.get(preview)!;
        const upToDate = made.sheets === opened.sheets ? { ok: true, value: preview } as const : previewDiagnosis(opened, made.options, work);
        return then<DiagnosisPreview, string>(upToDate, (current) => show(diagnosedRows(opened, current, about), opened, name));
      }),
    previewProcess: (options, work = {}) => then(open(work), (opened) => previewProcess(opened, options)),
    makeProcess: (options, work = {}) => then(open(work), (opened) => then(previewProcess(opened, options), ({ report }) => write(report, opened, work))),
    previewWhatWorks: (options, work = {}) => then(open(work), async (opened) => (await works()).previewWhatWorks(opened, options)),
    makeWhatWorks: (options, work = {}) =>
      then(open(work), async (opened) => then((await works()).previewWhatWorks(opened, options), async ({ report, shared }) => then(write(shared.report, opened, work), () => write(report, opened, work)))),

    previewCoaching: (options, work = {}) => then(open(work), async (opened) => (await coaching()).coachingOf(opened, options, work)),
    makeCoaching: (options, work = {}) => then(open(work), (opened) => then(desk.previewCoaching(options, work), ({ report }) => write(report, opened, work))),
    planTrainings: (due, { asOf }, work = {}) =>
      then(open(work), async (opened) => {
        const { to, rows, dates, first } = (await coaching()).trainingPlan(due, asOf, opened);
        const written = await (to ? append(opened, work, to, rows, dates) : write(first, opened, work));
        forget();
        return written.ok ? { ok: true, value: { sheet: to?.sheet ?? first.name, rows: due.length } } : written;
      }),
    previewRewards: (options, work = {}) => then(open(work), async (opened) => (await rewards()).rewardsOf(opened, options, work)),
    makeRewards: (options, work = {}) => statementsFor(options, work, false),
    closeRewards: (options, work = {}) => statementsFor(options, work, true),
    previewRecognition: (options, work = {}) => then(open(work), async (opened) => (await recognition()).previewRecognition(opened, options)),
    makeRecognitionList: (options, work = {}) =>
      then(open(work), async (opened) => {
        const { computeRecognition, previewRecognition, rowsToKeep } = await recognition();
        return then(computeRecognition(opened, options), async (computed) => {
          const over = computed.period.asOf >= computed.period.to;
          const asked = options.keep ?? over;
          if (options.keep && !rowsToKeep(opened, computed)) {
            const made = await desk.makeEmptyTable("Recognised", work);
            if (!made.ok) return made;
            return desk.makeRecognitionList(options, work);
          }
          const keep = asked ? rowsToKeep(opened, computed) : null;
          const preview = previewRecognition(opened, options, keep && keep.rows.length ? keep.rows.length : null);
          if (!preview.ok) return preview;
          const written = await write(preview.value.report, opened, work);
          // what is asked for later must know which tables stand on the sheet
          if (options.overlooked) forget();
          if (!written.ok || !keep?.rows.length) return written;
          return then(append(opened, work, keep.to, keep.rows, keep.dates), () => ({ ok: true, value: { ...written.value, kept: { table: "Recognised", count: keep.rows.length } } }));
        });
      }),
    makeCertificates: (options, work = {}) => then(open(work), async (opened) => then((await recognition()).recognitionCertificates(opened, options), (report) => write(report, opened, work))),

    previewGoalSetting: (options, work = {}) => then(open(work), (opened) => previewSetting(opened, options)),
    writeGoals: (wanted, work = {}) => then(open(work), (opened) => writeGoals(opened, wanted, work, true)),
    makeGoalCards: (options, work = {}) => then(open(work), async (opened) => {
        const [{ goalCardsReport }, { provenWays }] = await Promise.all([goalCards(), works()]);
        return then(goalCardsReport(opened, options, (asOf) => provenWays(opened, asOf)), (report) => write(report, opened, work));
      }),
    previewTelling: (options, work = {}) => then(open(work), (opened) => ({ ok: true, value: tellingOf(opened, options) })),
    markTold: (told, day, work = {}) =>
      then(open(work), async (opened) => {
        await closed(opened, work);
        const filled = await fillBlanks(blanksToFill(told), day, opened.sheets.from1904);
        forget();
        return filled.ok ? { ok: true, value: null } : failed(filled);
      }),

    makeSetup: (work = {}) => then(open(work), (opened) => writeSetup(opened, opened.setup.settings, work)),
    makeDataCheck: (work = {}) => desk.askFor([], work),
    freeze: (work = {}) =>
      then(open(work), async (opened) => {
        const done = await (await frozen()).freezeToValues(opened, work, (report, during = work) => write(report, opened, during));
        forget();
        return done;
      }),
    askFor: (troubles, work = {}) =>
      then(open(work), async (opened) => {
        const role = troubles.find(({ missing }) => missing)?.missing;
        const waiting = role && isFillable(role) ? await emptyTableFor(role, opened, work) : null;
        const sentences = [...new Set([...deskOf(opened).troubles, ...troubles].map(({ message }) => message))];
        const notes = waiting ? [...sentences, opened.tell("trouble.empty-table", { sheet: waiting })] : sentences;
        return write(dataCheck({ reading: opened.reading, troubles: notes, made: now() }, opened.say), opened, work);
      }),

    saveSettings: (changes, work = {}) =>
      then(open(work), (opened) => {
        const troubles = Object.entries(changes).flatMap(([key, value]): Trouble[] => {
          const refusal = refusedSetting(key as SettingKey, value);
          const { say, tell } = opened;
          return refusal ? [{ code: "bad-setting", message: tell("trouble.bad-setting-choice", { setting: say(`setting.${key as SettingKey}`), value: String(value), expected: expectation(refusal.expected, refusal.choices, opened) }) }] : [];
        });
        return troubles.length ? { ok: false, troubles } : writeSetup(opened, { ...opened.setup.settings, ...changes }, work, Object.keys(changes) as SettingKey[]);
      }),
    chooseColumn: (choice, work = {}) => then(open(work), (opened) => writeSetup(opened, withColumn(opened.setup.settings, choice), work)),
    forgetColumn: (choice, work = {}) => then(open(work), (opened) => writeSetup(opened, withoutColumn(opened.setup.settings, choice), work)),

    settleName: (choice, work = {}) =>
      then(open(work), async (opened): Promise<Outcome<{ readonly sheet: string }>> => {
        const added = rowOfName(opened, choice);
        if (!added) {
          const written = await write(firstName(choice, today(), opened.say), opened, work);
          if (written.ok) forget();
          return written;
        }
        return then(append(opened, work, added.to, [added.row], new Set()), () => ({ ok: true, value: { sheet: added.to.sheet } }));
      }),

    makeEmptyTable: (role, work = {}) =>
      then(open(work), (opened) => {
        const { tell, say } = opened;
        const there = opened.tables(role)[0]?.sheet ?? opened.sheets.handedOver.get(`table-${role}`);
        if (there !== undefined) return { ok: false, troubles: [{ code: "table-exists", message: tell("trouble.table-exists", { role: say.role(`table.${role}`), sheet: there }) }] };
        if (!isFillable(role)) return { ok: false, troubles: [] };
        return then(write(emptyTable(role, today(), say), opened, work), (written) => {
          forget();
          return { ok: true, value: written };
        });
      }),
    showSales: (dimension, unit, { period, basePeriod }) =>
      then(open({}), (opened) => show(soldRows(opened, dimension, unit, [{ from: period.from, to: Math.min(period.asOf, period.to) }, ...(basePeriod ? [basePeriod] : [])]), opened, unit)),
    async showCells(address) {
      const shown = await showCells(address);
      return shown.ok ? { ok: true, value: null } : shown.why.code === "gone" ? { ok: false, troubles: [{ code: "gone", message: speakers().tell("trouble.no-such-cells", { address }) }] } : failed(shown);
    },
  };

  async function show(found: SoldRows | null, { tell }: Opened, unit: string): Promise<Outcome<string>> {
    if (!found) return { ok: false, troubles: [{ code: "no-rows", message: tell("trouble.no-rows", { unit }) }] };
    const shown = await showRows(found.sheet, found.ranges);
    if (!shown.ok) return failed(shown);
    return { ok: true, value: shown.value === null ? tell("done.rows", { count: found.count, sheet: found.sheet }) : tell("done.someRows", { count: found.count, sheet: found.sheet, at: shown.value + 1, of: found.ranges.length }) };
  }

  /** The sheet, and the Actions table: made first where there is none, so that the diagnosis is what stays in sight. */
  async function writeDiagnosis(opened: Opened, { report, actions, proposed }: DiagnosisPreview, work: Work): Promise<Outcome<Written>> {
    const added = actionsTable(opened, proposed);
    if (proposed.length > 0 && !added) {
      const made = await write(firstActions(proposed, opened), opened, work);
      if (!made.ok) return made;
    }
    const written = await write(report, opened, work);
    if (proposed.length > 0 && !added) forget();
    if (!written.ok) return written;
    // the sheet is made: what cannot be written beside it is said, and keeps nothing else from being done
    const figures = actions.flatMap(({ cell }) => cell ?? []);
    const told = figures.length > 0 ? await refreshFigures(figures) : null;
    const appended = added && proposed.length > 0 ? await append(opened, work, added.to, added.rows, new Set()) : null;
    const troubles = [...(told?.ok === false ? [refused(told.why, opened)] : []), ...(appended?.ok === false ? appended.troubles : [])];
    const isKept = proposed.length > 0 && appended?.ok !== false;
    return { ok: true, value: { ...written.value, ...(isKept ? { kept: { table: "Actions", count: proposed.length } } : {}), ...(troubles.length > 0 ? { troubles } : {}) } };
  }

  /** @param mayMake a table of goals is made where none takes rows; once */
  async function writeGoals(opened: Opened, wanted: GoalsToWrite, work: Work, mayMake: boolean): Promise<Outcome<WrittenGoals>> {
    const given = rowsForGoals(opened, wanted);
    if (!given.ok) return given;
    if (!given.value) {
      if (!mayMake) return { ok: false, troubles: [{ code: "goals-across", message: opened.tell("trouble.goals-across") }] };
      const made = await write(emptyTable("Goals", today(), opened.say), opened, work);
      forget();
      return made.ok ? then(open(work), (again) => writeGoals(again, wanted, work, false)) : made;
    }
    const { to, rows, dates } = given.value;
    return then(append(opened, work, to, rows, dates), () => ({ ok: true, value: { sheet: to.sheet, rows: rows.length } }));
  }

  /** Shows the copy of a closed period where there is one; a copy that was deleted meanwhile opens the period again. */
  const statementsFor = (options: GoalReportOptions, work: Work, closes: boolean): Promise<Outcome<Written>> =>
    then(open(work), async (opened) =>
      then((await rewards()).rewardsOf(opened, options, work, closes), async ({ report, closedOn }) => {
        if (closedOn !== null && (await showCells(sheetAddress(closedOn, "A1"))).ok) return { ok: true, value: { sheet: closedOn, report } };
        const written = await write(report, opened, work);
        if (closes || closedOn !== null) forget();
        return written;
      }),
    );

  /** The sheet with an empty table of that role: the one that is there, else a new one. null where it cannot be made. */
  async function emptyTableFor(role: TableRole, opened: Opened, work: Work): Promise<string | null> {
    const there = opened.sheets.handedOver.get(`table-${role}`);
    if (there !== undefined) return there;
    if (opened.tables(role).length || !isFillable(role)) return null;
    const made = await write(emptyTable(role, today(), opened.say), opened, work);
    if (made.ok) forget();
    return made.ok ? made.value.sheet : null;
  }

  return desk;
}

const sameColumn = (a: ChosenColumn, b: ChosenColumn) => a.table === b.table && a.role === b.role && a.sheet === b.sheet && (a.range ?? "") === (b.range ?? "");
const withoutColumn = (settings: Settings, choice: ChosenColumn): Settings => ({ ...settings, columns: settings.columns.filter((other) => !sameColumn(other, choice)) });
const withColumn = (settings: Settings, choice: ChosenColumn): Settings => ({ ...settings, columns: [...withoutColumn(settings, choice).columns, choice] });
