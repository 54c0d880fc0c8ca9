import { PAGES } from "../addresses";
import { markup, type Markup, type Part } from "../markup";
import { HELP_TEXT } from "../texts";

/** A help page: its file below the help folder, and its text. */
export type Page = readonly [file: string, text: string];

/** What a page shows. */
export interface Content {
  readonly file: string;
  readonly title: string;
  /** The way here, without the help's first page and without this page. */
  readonly trail?: readonly Part[];
  readonly body: Part;
}

/** Only the page's own files, so that the pages do the same from a server and from a folder. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'";

/** The way from a page to the help folder: `../` for pages in a folder of their own. */
export const toHelp = (file: string): string => "../".repeat(file.split("/").length - 1);

/**
 * A link to another page of the help.
 *
 * @param from the file of the page that it stands on
 */
export const link = (from: string, to: string, text: Part): Markup =>
  markup`<a href="${toHelp(from)}${to}">${text}</a>`;

const trailOf = ({
  file,
  title,
  trail = [],
}: Content): Markup => markup`<nav aria-label="${HELP_TEXT.breadcrumb}">
        <ol class="trail">
          <li>${link(file, PAGES.index, HELP_TEXT.home)}</li>
          ${trail.map((part) => markup`<li>${part}</li>`)}
          <li aria-current="page">${title}</li>
        </ol>
      </nav>`;

const finder = (
  file: string,
): Markup => markup`<form class="finder" role="search" action="${toHelp(file)}${PAGES.index}">
        <label for="find">${HELP_TEXT.searchLabel}</label>
        <input id="find" name="q" type="search" placeholder="${HELP_TEXT.searchHint}" autocomplete="off" />
        <button>${HELP_TEXT.searchButton}</button>
      </form>`;

/** The whole text of a page. */
export function pageOf(content: Content): Page {
  const { file, title, body } = content;
  const root = toHelp(file);
  const first = file === PAGES.index;
  const { text } = markup`<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
    <title>${first ? HELP_TEXT.site : `${title} · ${HELP_TEXT.site}`}</title>
    <link rel="icon" href="${root}icon.png" />
    <link rel="stylesheet" href="${root}help.css" />
    ${first && markup`<script src="search.js" defer></script>`}
  </head>
  <body>
    <a class="skip" href="#main">${HELP_TEXT.skip}</a>
    <header>
      ${!first && trailOf(content)}
      ${finder(file)}
    </header>
    <main id="main">
      <h1>${title}</h1>
      ${body}
    </main>
    <footer>${HELP_TEXT.print}</footer>
  </body>
</html>
`;
  return [file, text];
}
