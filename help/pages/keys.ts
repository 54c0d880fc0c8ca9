import { KEYS, LIBRARY_KEYS, PAGE_KEYS, type KeyDeclaration } from "../../src/text";
import { PAGES } from "../addresses";
import { markup, type Markup } from "../markup";
import { HELP_TEXT } from "../texts";
import { pageOf, type Page } from "./layout";

type Listed = Pick<KeyDeclaration, "keys" | "does">;

/** Every key that the page speaks of. */
export const LISTED_KEYS: readonly Listed[] = [...KEYS, ...LIBRARY_KEYS, ...PAGE_KEYS];

const table = (title: string, listed: readonly Listed[]): Markup =>
  markup`<h2>${title}</h2>
      <table class="keys-table">
        <thead><tr><th scope="col">${HELP_TEXT.key}</th><th scope="col">${HELP_TEXT.keyDoes}</th></tr></thead>
        <tbody>
          ${listed.map(
            ({ keys, does: [chinese, english] }) =>
              markup`<tr><td><kbd>${keys}</kbd></td><td>${chinese}<span class="english" lang="en">${english}</span></td></tr>`,
          )}
        </tbody>
      </table>`;

/** The page of the browser spreadsheet's keys. */
export function keysPage(): Page {
  return pageOf({
    file: PAGES.keys,
    title: HELP_TEXT.keysTitle,
    body: markup`<p>${HELP_TEXT.keysNote}</p>
      ${table(HELP_TEXT.keysInCells, [...KEYS, ...LIBRARY_KEYS])} ${table(HELP_TEXT.keysOfPage, PAGE_KEYS)}`,
  });
}
