import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { UniverFormulaEnginePlugin, type IFormulaDatasetConfig } from "@univerjs/engine-formula";
import { ENGINE_FUNCTIONS } from "./engine-functions";
import { mendEngine } from "./repairs";

/** The formula engine with our functions, without anything to look at. */
export function createHeadless(): Univer {
  mendEngine();
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: {} },
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin, { function: ENGINE_FUNCTIONS });
  return univer;
}

/** What the engine must be told to compute everything, whatever it computed before. */
export const COMPUTE_ALL = {
  formulaData: {},
  arrayFormulaCellData: {},
  arrayFormulaRange: {},
  forceCalculate: true,
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  dirtySuperTableMap: {},
  excludedCell: {},
  clearDependencyTreeCache: {},
} satisfies IFormulaDatasetConfig;
