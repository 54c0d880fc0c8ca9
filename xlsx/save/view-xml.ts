import type { SheetContent } from "../open";
import { cellName } from "../../src/sheet";
import { emptyTagPattern, openTag, tagPattern, withAttribute } from "../patch";

/** What a view of a sheet shows; what is left out stays as it is. */
export interface ViewChange {
  readonly showGridlines?: boolean;
  readonly zoom?: number;
  readonly frozen?: SheetContent["frozen"];
  readonly topLeft?: string | null;
  /** Whether the sheet is in front. */
  readonly selected?: boolean;
}

const FIRST_VIEW = new RegExp(tagPattern("sheetView"));
const PANE = new RegExp(tagPattern("pane"));
/** Panes and cursors: empty elements, or cursors with something in them. */
const PANES = new RegExp(
  `${emptyTagPattern("pane|selection")}|${tagPattern("pane|selection")}(?:[^]*?</(?:[\\w.-]+:)?(?:pane|selection)>)?`,
  "g",
);

/** The element that keeps rows and columns in sight, and which part of the window has the cursor. */
function paneXml({ rows, columns }: SheetContent["frozen"], topLeft: string | null, p: string): string {
  if (rows === 0 && columns === 0) return "";
  const active = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  return (
    `<${p}pane${columns > 0 ? ` xSplit="${columns}"` : ""}${rows > 0 ? ` ySplit="${rows}"` : ""}` +
    ` topLeftCell="${topLeft ?? cellName(rows, columns)}" activePane="${active}" state="frozen"/><${p}selection pane="${active}"/>`
  );
}

/** Everything in a view besides its panes and cursors. */
const withoutPanes = (inner: string): string => inner.replace(PANES, "");

/** One view with a change applied. */
function changedView(tag: string, inner: string, change: ViewChange, p: string): string {
  const { showGridlines, zoom, frozen, topLeft, selected } = change;
  const { tag: plain, close } = openTag(tag);
  let opening = plain;
  if (showGridlines !== undefined)
    opening = withAttribute(opening, "showGridLines", showGridlines ? undefined : "0");
  if (zoom !== undefined)
    opening = withAttribute(opening, "zoomScale", zoom === 100 ? undefined : String(zoom));
  if (selected !== undefined) opening = withAttribute(opening, "tabSelected", selected ? "1" : undefined);
  let content = inner;
  if (frozen !== undefined) {
    content = paneXml(frozen, topLeft ?? null, p) + withoutPanes(inner);
    opening = withAttribute(opening, "topLeftCell", undefined);
  }
  const scrolls = PANE.exec(content)?.[0];
  if (topLeft !== undefined && frozen === undefined && scrolls)
    content = content.replace(scrolls, withAttribute(scrolls, "topLeftCell", topLeft ?? undefined));
  else if (topLeft !== undefined && !scrolls)
    opening = withAttribute(opening, "topLeftCell", topLeft ?? undefined);
  return content === "" ? opening.replace(/>$/, "/>") : `${opening}${content}${close}`;
}

const SELECTED = /\stabSelected\s*=\s*["'](?:1|true)["']/;
const EVERY_VIEW = new RegExp(tagPattern("sheetView"), "g");

/** A sheet's views, in none of which the sheet is among the selected ones. */
export const unselected = (xml: string): string =>
  xml.replace(EVERY_VIEW, (tag) => (SELECTED.test(tag) ? withAttribute(tag, "tabSelected", undefined) : tag));

/**
 * The element with a sheet's views, with a change applied to the first; other views stay as they are.
 *
 * @param xml the element as it stands; undefined where there is none
 */
export function viewsXml(xml: string | undefined, change: ViewChange, p: string): string {
  const views = xml ?? `<${p}sheetViews><${p}sheetView workbookViewId="0"/></${p}sheetViews>`;
  const match = FIRST_VIEW.exec(views);
  if (!match) return views;
  const [tag] = match;
  const after = match.index + tag.length;
  if (tag.endsWith("/>"))
    return views.slice(0, match.index) + changedView(tag, "", change, p) + views.slice(after);
  const end = openTag(tag).close;
  const close = views.indexOf(end, after);
  if (close < 0) return views;
  const rest = views.slice(close + end.length);
  return views.slice(0, match.index) + changedView(tag, views.slice(after, close), change, p) + rest;
}
