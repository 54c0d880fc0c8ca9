import { jsonEscape, saysNothing, settingsOfJson, type WorkbookSettings } from "./workbook-settings";

/** A property of the document: its name and its text. */
export type SettingsProperty = readonly [name: string, value: string];

const NAME = /^wuyi-settings-\d+$/;
/** Excel takes 255 letters of a value; around each piece stand its number and its end. */
const PIECE = 230;
/** Longer settings get no copy: a hundred properties are enough for a list that people can see. */
const MOST = 100;
const MARKED = /^(\d+)\/(\d+)\|([^]*)\|$/;
// What no XML can hold, and breaks of lines, which programs turn into blanks; halves of pairs JSON escapes.
// eslint-disable-next-line no-control-regex
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]/g;
/** How Excel writes letters that XML cannot hold: whoever reads a file must not take text for it. */
const ESCAPED = /_(?=x[\da-f]{4}_)/gi;

/** Whether a property of a document is one of those that hold the copy. */
export const isSettingsProperty = (name: string): boolean => NAME.test(name);

/**
 * Settings as properties of the document, beside the part that holds them. Excel for Mac was seen to lose that
 * part (OfficeDev/office-js #6091), and the settings that add-ins have of their own with it; properties of the
 * document survive openpyxl and LibreOffice, too. The numbers and ends are kept with the pieces, since
 * programs sort properties and cut blanks.
 *
 * @returns none where nothing was decided, or more than fits
 * @example settingsCopy({ sheets: {}, accepted: [] }) // []
 */
export function settingsCopy(settings: WorkbookSettings): readonly SettingsProperty[] {
  if (saysNothing(settings)) return [];
  const json = JSON.stringify(settings).replace(ESCAPED, "\\u005f").replace(UNSAFE, jsonEscape);
  const letters = Array.from(json);
  const pieces: string[] = [""];
  for (const letter of letters) {
    if (pieces.at(-1)!.length + letter.length > PIECE) pieces.push("");
    pieces[pieces.length - 1] += letter;
  }
  if (pieces.length > MOST) {
    const { plans, ...decided } = settings;
    // Scenarios can be made again; decisions come first.
    return plans ? settingsCopy(decided) : [];
  }
  return pieces.map((piece, at) => [`wuyi-settings-${at + 1}`, `${at + 1}/${pieces.length}|${piece}|`]);
}

/**
 * The settings that a document's properties hold; undefined where they hold none, or not all of them.
 *
 * @example settingsFromCopy(settingsCopy(settings)) // the same settings
 */
export function settingsFromCopy(properties: Iterable<SettingsProperty>): WorkbookSettings | undefined {
  const pieces = new Map<number, string>();
  const counts = new Set<number>();
  for (const [name, value] of properties) {
    const [, at, of, piece] = isSettingsProperty(name) ? (MARKED.exec(value) ?? []) : [];
    if (piece === undefined) continue;
    pieces.set(Number(at), piece);
    counts.add(Number(of));
  }
  const [count] = counts;
  if (count === undefined || counts.size > 1 || count > MOST || pieces.size !== count) return undefined;
  const all = Array.from({ length: count }, (_, at) => pieces.get(at + 1));
  return all.includes(undefined) ? undefined : settingsOfJson(all.join(""));
}
