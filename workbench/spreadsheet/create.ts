import {
  ICommandService,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type IWorkbookData,
  type Injector,
  type Workbook,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import { UniverSheetsFindReplacePreset } from "@univerjs/preset-sheets-find-replace";
import { UniverSheetsSortPreset } from "@univerjs/preset-sheets-sort";
import { DeviceInputEventType } from "@univerjs/engine-render";
import { CalculationMode } from "@univerjs/sheets-formula";
import { SetCellEditVisibleOperation } from "@univerjs/sheets-ui";
import { ILayoutService } from "@univerjs/ui";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-filter/lib/index.css";
import "@univerjs/preset-sheets-find-replace/lib/index.css";
import "@univerjs/preset-sheets-sort/lib/index.css";
import { ENGINE_FUNCTIONS, WUYI_FUNCTION_INFO, mendEngine } from "../../engine";
import { drawWithStandIns } from "./font-fallback";
import { HIDDEN_MENUS } from "./hidden-menus";
import { LOCALES } from "./locales";
import { keepNumbersWhole } from "./narrow-numbers";

/** The spreadsheet in the page; it shows one workbook at a time. */
export interface Spreadsheet {
  readonly api: FUniver;
  readonly injector: Injector;
  readonly commands: ICommandService;
  /** The open workbook. */
  readonly workbook: Workbook;
  /** Takes the open workbook away and shows another, with the named sheet in front. */
  show(workbook: IWorkbookData, front?: string): void;
  /** Takes the keyboard's focus into the cells. */
  focus(): boolean;
  /** Takes what somebody is typing into its cell, as if they had clicked on another one. */
  endEditing(): Promise<void>;
}

const PRESETS = [UniverSheetsFilterPreset, UniverSheetsSortPreset, UniverSheetsFindReplacePreset];

function createUniver(container: HTMLElement, locale: LocaleType): Univer {
  const univer = new Univer({ locale, locales: LOCALES, logLevel: LogLevel.ERROR });
  const core = UniverSheetsCorePreset({
    container,
    formula: {
      function: ENGINE_FUNCTIONS,
      description: WUYI_FUNCTION_INFO,
      // A file's values stand as they are until something they depend on changes.
      initialFormulaComputing: CalculationMode.WHEN_EMPTY,
    },
    menu: HIDDEN_MENUS,
    // Excel says nothing either about texts that look like numbers until the check does.
    sheets: { disableForceStringAlert: true },
  });
  for (const { plugins } of [core, ...PRESETS.map((preset) => preset())]) {
    for (const plugin of plugins) {
      if (Array.isArray(plugin)) univer.registerPlugin(...plugin);
      else univer.registerPlugin(plugin);
    }
  }
  return univer;
}

/**
 * Puts a spreadsheet with our functions into an element. Workbooks go in as initial data: writing cells
 * afterwards takes ten times as long.
 */
export function createSpreadsheet(container: HTMLElement, locale = LocaleType.ZH_CN): Spreadsheet {
  mendEngine();
  drawWithStandIns();
  keepNumbersWhole();
  const univer = createUniver(container, locale);
  const api = FUniver.newAPI(univer);
  const injector = univer.__getInjector();
  const create = (data: Partial<IWorkbookData>): Workbook =>
    univer.createUnit<Partial<IWorkbookData>, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
  // Most services exist only once there is a workbook.
  let workbook = create({ id: "none" });
  return {
    api,
    injector,
    commands: injector.get(ICommandService),
    get workbook() {
      return workbook;
    },
    show(data, front) {
      const before = workbook.getUnitId();
      workbook = create(data);
      api.disposeUnit(before);
      if (front !== undefined && !workbook.getSheetBySheetId(front)?.isSheetHidden()) {
        api.getActiveWorkbook()?.setActiveSheet(front);
      }
    },
    focus() {
      injector.get(ILayoutService).focus();
      return true;
    },
    async endEditing() {
      if (!api.getActiveWorkbook()?.isCellEditing()) return;
      await injector.get(ICommandService).executeCommand(SetCellEditVisibleOperation.id, {
        visible: false,
        eventType: DeviceInputEventType.PointerDown,
        unitId: workbook.getUnitId(),
      });
      // The editor hands its text over only after it has gone.
      await new Promise((resolve) => setTimeout(resolve, 0));
    },
  };
}
