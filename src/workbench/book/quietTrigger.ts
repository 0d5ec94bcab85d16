// Takes the place of Univer's own trigger of calculations (calculation.ts does its work) as it starts, so that it never runs.
import { DependentOn, Inject, Injector, Plugin, UniverInstanceType } from "@univerjs/core";
import { TriggerCalculationController, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { BehaviorSubject } from "rxjs";

/** What Univer's progress bar asks the trigger for. */
const stillness = { progress$: new BehaviorSubject({ done: 0, count: 0 }).asObservable(), clearProgress: () => undefined };

export class QuietTriggerPlugin extends Plugin {
  static override pluginName = "SALES_DESK_QUIET_TRIGGER";
  static override type = UniverInstanceType.UNIVER_SHEET;

  constructor(
    _config: unknown,
    protected override readonly _injector: Injector,
  ) {
    super();
  }

  override onStarting(): void {
    this._injector.replace([TriggerCalculationController, { useValue: stillness as never }]);
  }
}

// What decorators would say: the constructor's second argument is the injector, and the formula plugin comes first.
(Inject(Injector) as ParameterDecorator)(QuietTriggerPlugin, undefined, 1);
DependentOn(UniverSheetsFormulaPlugin)(QuietTriggerPlugin);
