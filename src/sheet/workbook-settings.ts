import { writtenDay } from "../calendar";
import type { AcceptedFinding, CheckOptions, SheetSetting } from "./settings";

/** What a firm thinks of claiming, as it was filled in: a named scenario of 测算. It decides nothing. */
export interface SavedPlan {
  readonly name: string;
  /** Empty where it is not known. */
  readonly firm: string;
  readonly awards: readonly {
    /** The item's id. */
    readonly item: string;
    /** By the id of the field, as typed. */
    readonly answers: Readonly<Record<string, string>>;
    readonly unit: string;
    readonly project: string;
  }[];
}

/** What people decided about a workbook; it is kept inside the workbook and read by every face. */
export interface WorkbookSettings {
  /** The policy's first day as ISO text (article 22). */
  readonly start?: string;
  readonly language?: "zh" | "en";
  /** By the sheet's name. */
  readonly sheets: Readonly<Record<string, SheetSetting>>;
  readonly accepted: readonly AcceptedFinding[];
  /** Left out where there are none. */
  readonly plans?: readonly SavedPlan[];
}

/** Settings as a workbook carries them. */
export interface CarriedSettings extends WorkbookSettings {
  /** The part that holds them is gone; they were read from the copy in the document's properties. */
  readonly fromCopy?: true;
}

/** A workbook about which nothing was decided. */
export const NO_SETTINGS: WorkbookSettings = { sheets: {}, accepted: [] };

/** Whether settings need not be kept at all. */
export const saysNothing = ({ start, language, sheets, accepted, plans = [] }: WorkbookSettings): boolean =>
  start === undefined &&
  language === undefined &&
  Object.keys(sheets).length === 0 &&
  accepted.length === 0 &&
  plans.length === 0;

/** The namespace of the custom XML part that holds the settings in an .xlsx package. */
export const SETTINGS_NAMESPACE = "urn:wuyi:settings:1";

const isText = (value: unknown): value is string => typeof value === "string";
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether a value read from outside is an acceptance, whole. */
export function isAccepted(value: unknown): value is AcceptedFinding {
  if (!isRecord(value)) return false;
  const { sheet, cell, code, shown, reason } = value;
  return [sheet, code, shown, reason].every(isText) && (cell === null || isText(cell));
}

const ROLES: ReadonlySet<unknown> = new Set(["claims", "veto", "history", "none"]);
/** A column, or none. */
const LETTERS = /^[A-Z]{0,3}$/;

function isSheetSetting(value: unknown): value is SheetSetting {
  if (!isRecord(value)) return false;
  const { role, item, headerRow, columns } = value;
  return (
    (role === undefined || ROLES.has(role)) &&
    (item === undefined || isText(item)) &&
    (headerRow === undefined || (Number.isSafeInteger(headerRow) && (headerRow as number) > 0)) &&
    (columns === undefined ||
      (isRecord(columns) && Object.values(columns).every((one) => isText(one) && LETTERS.test(one))))
  );
}

function isSavedPlan(value: unknown): value is SavedPlan {
  if (!isRecord(value)) return false;
  const { name, firm, awards } = value;
  return (
    isText(name) &&
    isText(firm) &&
    Array.isArray(awards) &&
    awards.every(
      (one: unknown) =>
        isRecord(one) &&
        [one.item, one.unit, one.project].every(isText) &&
        isRecord(one.answers) &&
        Object.values(one.answers).every(isText),
    )
  );
}

/** What a workbook may say about a sheet; anything else in there is left out. */
const plainSetting = ({ role, item, headerRow, columns }: SheetSetting): SheetSetting => ({
  ...(role !== undefined && { role }),
  ...(item !== undefined && { item }),
  ...(headerRow !== undefined && { headerRow }),
  ...(columns !== undefined && { columns }),
});

const XML_ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const XML_NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
// Lone halves of pairs are escaped too: no XML can hold them.
// eslint-disable-next-line no-control-regex
const OUTSIDE_ASCII = /[\u0000-\u001f\u007f-\uffff]/g;

/**
 * A letter as JSON can write it in ASCII.
 *
 * @example jsonEscape("元") // "\\u5143"
 */
export const jsonEscape = (letter: string): string =>
  `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;

/**
 * Settings as the content of the custom XML part: JSON in ASCII inside one element, so that no program that
 * rewrites the part can harm it.
 */
export function settingsXml(settings: WorkbookSettings): string {
  const json = JSON.stringify(settings)
    .replace(OUTSIDE_ASCII, jsonEscape)
    .replace(/[&<>]/g, (letter) => XML_ESCAPES[letter]!);
  return `<settings xmlns="${SETTINGS_NAMESPACE}">${json}</settings>`;
}

// A tag ends before the next one begins: a part full of beginnings is read once, not once for each.
const ELEMENT = /<(?:[\w.-]+:)?settings\b[^<>]*>([^<]*)<\/(?:[\w.-]+:)?settings>/;

/**
 * The settings that a custom XML part holds. What is not whole is left out, entry by entry: a workbook may
 * come from anywhere.
 *
 * @returns undefined where the part is not ours or cannot be read at all
 */
export function settingsOf(xml: string): WorkbookSettings | undefined {
  const content = xml.includes(SETTINGS_NAMESPACE) ? ELEMENT.exec(xml)?.[1] : undefined;
  return content === undefined
    ? undefined
    : settingsOfJson(content.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => XML_NAMED[name]!));
}

/** The settings in their written form; undefined where it cannot be read at all. */
export function settingsOfJson(json: string): WorkbookSettings | undefined {
  let read: unknown;
  try {
    read = JSON.parse(json);
  } catch {
    // No record then, either.
  }
  if (!isRecord(read)) return undefined;
  const { start, language, sheets, accepted, plans } = read;
  const saved = Array.isArray(plans) ? plans.filter(isSavedPlan) : [];
  return {
    ...(isText(start) && writtenDay(start) !== undefined && { start }),
    ...((language === "zh" || language === "en") && { language }),
    sheets: isRecord(sheets)
      ? Object.fromEntries(
          Object.entries(sheets).flatMap(([name, one]) =>
            isSheetSetting(one) ? [[name, plainSetting(one)] as const] : [],
          ),
        )
      : {},
    accepted: Array.isArray(accepted) ? accepted.filter(isAccepted) : [],
    ...(saved.length > 0 && { plans: saved }),
  } as WorkbookSettings;
}

/** The settings as a check takes them. */
export const checkOptionsOf = ({ start, sheets, accepted }: WorkbookSettings): CheckOptions => ({
  ...(start !== undefined && { start: writtenDay(start) }),
  sheets,
  accepted,
});
