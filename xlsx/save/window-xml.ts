import { tagPattern, withAttribute } from "../patch";
import type { SheetPlan } from "./sheet-plan";

const WINDOWS = new RegExp(tagPattern("workbookView"), "g");
const CUSTOM_VIEWS = new RegExp(tagPattern("customWorkbookView"), "g");

const numberIn = (tag: string, name: string): number =>
  Number(new RegExp(`\\s${name}\\s*=\\s*["'](\\d+)`).exec(tag)?.[1] ?? 0);

const withNumber = (tag: string, name: string, value: number): string =>
  numberIn(tag, name) === value ? tag : withAttribute(tag, name, value === 0 ? undefined : String(value));

/**
 * The book's windows, each with the sheet in front that was there, wherever that stands now. Sheets without
 * cells, of which an editor knows nothing, can be in front as well.
 *
 * @param xml the element `bookViews`
 * @param front where the sheet stands that was put in front of the first window; undefined where none was
 */
export function windowsXml(xml: string, { positions, tags }: SheetPlan, front: number | undefined): string {
  const same = positions.length === tags.length && positions.every((now, at) => now === at);
  let windows = 0;
  return xml.replace(WINDOWS, (tag) => {
    const first = windows++ === 0;
    if (same) return first && front !== undefined ? withNumber(tag, "activeTab", front) : tag;
    const [active, leftmost] = ["activeTab", "firstSheet"].map((name) => positions[numberIn(tag, name)] ?? 0);
    const shown = withNumber(tag, "activeTab", first && front !== undefined ? front : active!);
    return withNumber(shown, "firstSheet", leftmost!);
  });
}

/**
 * The views that people have named, none of them with a deleted sheet in front.
 *
 * @param xml the element `customWorkbookViews`
 * @param gone the deleted sheets' own numbers
 * @param first that of a sheet that is left
 */
export const customViewsXml = (xml: string, gone: ReadonlySet<number>, first: number): string =>
  xml.replace(CUSTOM_VIEWS, (tag) =>
    gone.has(numberIn(tag, "activeSheetId")) ? withAttribute(tag, "activeSheetId", String(first)) : tag,
  );
