import { LocaleType, mergeLocales } from "@univerjs/core";
import coreEnglish from "@univerjs/preset-sheets-core/locales/en-US";
import coreChinese from "@univerjs/preset-sheets-core/locales/zh-CN";
import filterEnglish from "@univerjs/preset-sheets-filter/locales/en-US";
import filterChinese from "@univerjs/preset-sheets-filter/locales/zh-CN";
import findEnglish from "@univerjs/preset-sheets-find-replace/locales/en-US";
import findChinese from "@univerjs/preset-sheets-find-replace/locales/zh-CN";
import sortEnglish from "@univerjs/preset-sheets-sort/locales/en-US";
import sortChinese from "@univerjs/preset-sheets-sort/locales/zh-CN";

/** Of all functions, those that people add are ours: their category bears our name. */
const ourCategory = (name: string) => ({ "sheets-formula-ui": { functionType: { user: name } } });

/** The spreadsheet's own words, in the languages that we offer. */
export const LOCALES = {
  [LocaleType.ZH_CN]: mergeLocales(
    coreChinese,
    filterChinese,
    findChinese,
    sortChinese,
    ourCategory("武义奖补"),
  ),
  [LocaleType.EN_US]: mergeLocales(
    coreEnglish,
    filterEnglish,
    findEnglish,
    sortEnglish,
    ourCategory("Wuyi awards"),
  ),
};
