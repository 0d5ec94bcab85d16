// =SALES.* in the formula engine. Univer would await one asynchronous function after another; here, as in Excel, a cell is #BUSY!
// until its answer is there, all cells ask at once, and are calculated again when they are answered.
import { BaseFunction, FunctionType, IFunctionService } from "@univerjs/engine-formula";
import type { BaseValueObject, FunctionVariantType } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { Blanks, Box, CellValue, FunctionAnswer, FunctionCaller, FunctionMetadata, SheetId } from "./book";
import { Busy, BUSY, answerVariant, callArguments, errorVariant } from "./callArguments";
import type { Calculation } from "./calculation";
import type { FormulaCells } from "./formulaCells";
import type { Grid } from "./grid";
import { overlap, spills } from "./spills";

interface Call {
  id: string;
  args: unknown[];
  answer: FunctionAnswer | null;
}

/** Answers given for one cell in the calculation that goes on. */
type CellCalls = Map<string, Call[]>;

const keyOf = (sheet: SheetId, row: number, column: number): string => `${sheet}\u0000${row}\u0000${column}`;

export class AddinFunctions {
  blanks: Blanks = "zero";
  private names: string[] = [];
  private call: FunctionCaller = () => Promise.resolve({ error: "#NAME?" });
  private readonly calls = new Map<string, CellCalls>();
  /** What each cell's functions last answered, where an error with words was among it. */
  private readonly messages = new Map<string, FunctionAnswer[]>();

  constructor(
    private readonly grid: Grid,
    private readonly formulas: FormulaCells,
    private readonly calculation: Calculation,
    private readonly makeRoom: (sheet: SheetId, row: number, column: number, rows: number, columns: number) => void,
  ) {
    // Nothing outlives its calculation: the same formula asks again next time.
    calculation.onDone(() => this.calls.clear());
  }

  register(namespace: string, functions: FunctionMetadata[], call: FunctionCaller): void {
    const service = this.grid.injector.get(IFunctionService);
    const descriptions = this.grid.injector.get(IDescriptionService);
    service.unregisterExecutors(...this.names);
    descriptions.unregisterDescriptions(this.names);
    this.call = call;
    const prefix = `${namespace.toUpperCase()}.`;
    this.names = functions.map(({ name }) => prefix + name.toUpperCase());
    service.registerExecutors(...functions.map((metadata, i) => new AddinFunction(this.names[i]!, metadata, this)));
    descriptions.registerDescriptions(
      functions.map(({ description = "", parameters }, i) => ({
        functionName: this.names[i]!,
        functionType: FunctionType.User,
        description,
        abstract: description,
        functionParameter: parameters.map((parameter) => ({ name: parameter.name, detail: parameter.description ?? "", example: "", require: parameter.optional ? 0 : 1, repeat: parameter.repeating ? 1 : 0 })),
      })),
    );
    service.deleteFormulaAstCacheKey(prefix, prefix.toLowerCase());
    this.recalculate(prefix);
  }

  /** True for a formula that calls the add-in. */
  isCalledIn(formula: string): boolean {
    const upper = formula.toUpperCase();
    return this.names.some((name) => upper.includes(name));
  }

  recalculate(prefix: string): void {
    for (const { sheet, row, column, formula } of this.formulas.each())
      if (formula.toUpperCase().includes(prefix)) {
        this.calculation.forgetFormulas(sheet, [[row, column]]);
        this.calculation.changed(sheet, { row, column, rows: 1, columns: 1 });
      }
  }

  forget(): void {
    this.calls.clear();
    this.messages.clear();
  }

  /** These cells were written over: words about their old contents go. */
  forgetCells(sheet: SheetId, box: Box): void {
    for (const key of this.messages.keys()) {
      const [of, row, column] = key.split("\u0000");
      if (of === sheet && overlap(box, { row: Number(row), column: Number(column), rows: 1, columns: 1 })) this.messages.delete(key);
    }
  }

  /** Inside a calculation: the answer for this cell, or #BUSY! while it is being asked for. */
  value(metadata: FunctionMetadata, sheet: SheetId, row: number, column: number, variants: readonly FunctionVariantType[]): BaseValueObject {
    const key = keyOf(sheet, row, column);
    try {
      const wanted = callArguments(variants, metadata, this.blanks);
      if ("error" in wanted) return this.answered(key, wanted, sheet, row, column);
      if ("args" in wanted) {
        const answer = this.ask(key, metadata.id, wanted.args, sheet, row, column);
        return answer ? this.answered(key, answer, sheet, row, column) : errorVariant(BUSY);
      }
      const answers = wanted.calls.map((line) => line.map((args) => this.ask(key, metadata.id, args, sheet, row, column)));
      if (answers.some((line) => line.includes(null))) return errorVariant(BUSY);
      return this.answered(key, { value: answers.map((line) => line.map((answer) => single(answer!))) }, sheet, row, column);
    } catch (error) {
      if (error instanceof Busy) return errorVariant(BUSY);
      throw error;
    }
  }

  /** The words that came with the error in a cell, also inside a spilled range. */
  message(sheet: SheetId, row: number, column: number, error: string): string | undefined {
    const own = this.messages.get(keyOf(sheet, row, column));
    if (own) return find(own, error, 0, 0);
    const spill = spills(this.grid, sheet).find(({ box }) => overlap(box, { row, column, rows: 1, columns: 1 }));
    const answers = spill && this.messages.get(keyOf(sheet, spill.row, spill.column));
    return answers && find(answers, error, row - spill.row, column - spill.column);
  }

  private answered(key: string, answer: FunctionAnswer, sheet: SheetId, row: number, column: number): BaseValueObject {
    const kept = this.messages.get(key) ?? [];
    if (hasWords(answer)) this.messages.set(key, [answer, ...kept.filter((other) => other !== answer)].slice(0, 8));
    if ("value" in answer && Array.isArray(answer.value)) this.makeRoom(sheet, row, column, answer.value.length, answer.value[0]?.length ?? 1);
    return answerVariant(answer);
  }

  private ask(key: string, id: string, args: unknown[], sheet: SheetId, row: number, column: number): FunctionAnswer | null {
    let cell = this.calls.get(key);
    if (!cell) {
      this.calls.set(key, (cell = new Map()));
      this.messages.delete(key);
    }
    const signature = signatureOf(id, args);
    const alike = cell.get(signature) ?? [];
    cell.set(signature, alike);
    const known = alike.find((call) => sameArguments(call.args, args));
    if (known) return known.answer;
    const call: Call = { id, args, answer: null };
    alike.push(call);
    const end = this.calculation.begin();
    const unit = this.grid.unitId;
    void this.call(id, args)
      .catch((error: unknown): FunctionAnswer => ({ error: "#VALUE!", message: error instanceof Error ? error.message : String(error) }))
      .then((answer) => {
        call.answer = answer;
        if (unit === this.grid.unitId && this.grid.has(sheet)) {
          if ("value" in answer && Array.isArray(answer.value)) this.makeRoom(sheet, row, column, answer.value.length, answer.value[0]?.length ?? 1);
          this.calculation.changed(sheet, { row, column, rows: 1, columns: 1 });
        }
        end();
      });
    return null;
  }
}

class AddinFunction extends BaseFunction {
  override needsReferenceObject = true;

  constructor(
    name: string,
    private readonly metadata: FunctionMetadata,
    private readonly functions: AddinFunctions,
  ) {
    super(name);
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    return this.functions.value(this.metadata, this.subUnitId ?? "", this.row, this.column, variants);
  }
}

const single = (answer: FunctionAnswer): CellValue => ("error" in answer ? answer : Array.isArray(answer.value) ? (answer.value[0]?.[0] ?? null) : answer.value);

const hasMessage = (value: unknown): boolean => typeof value === "object" && value !== null && "message" in value && value.message !== undefined;

const hasWords = (answer: FunctionAnswer): boolean => ("error" in answer ? hasMessage(answer) : Array.isArray(answer.value) ? answer.value.some((line) => line.some(hasMessage)) : hasMessage(answer.value));

function find(answers: FunctionAnswer[], error: string, row: number, column: number): string | undefined {
  for (const answer of answers) {
    const cell = "error" in answer ? answer : Array.isArray(answer.value) ? answer.value[row]?.[column] : answer.value;
    if (typeof cell === "object" && cell !== null && cell.error === error && cell.message !== undefined) return cell.message;
  }
  return undefined;
}

/** Short, to find calls that may be the same; sameArguments decides. */
const signatureOf = (id: string, args: unknown[]): string => `${id}(${args.map((arg) => (Array.isArray(arg) ? `${arg.length}x${(arg[0] as unknown[] | undefined)?.length ?? 0}` : typeof arg === "object" ? JSON.stringify(arg) : `${typeof arg} ${String(arg)}`)).join(",")})`;

function sameArguments(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one)) return Array.isArray(other) && one.length === other.length && one.every((value, i) => sameArguments(value, other[i]));
  return typeof one === "object" && one !== null && typeof other === "object" && other !== null && JSON.stringify(one) === JSON.stringify(other);
}
