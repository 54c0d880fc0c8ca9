import { PAGES } from "../addresses";
import { computed } from "../computed";
import { ERROR_HEADINGS, EXCEL_ERRORS, OUR_ERRORS, READING_ERRORS, type ErrorHelp } from "../error-texts";
import { markup, type Markup } from "../markup";
import { HELP_TEXT } from "../texts";
import { exampleBlock } from "./example";
import { pageOf, type Page } from "./layout";

const facts = ({ meaning, action }: Omit<ErrorHelp, "calls">): Markup =>
  markup`<dl>
    <dt>${HELP_TEXT.meaning}</dt>
    <dd>${meaning}</dd>
    <dt>${HELP_TEXT.action}</dt>
    <dd>${action}</dd>
  </dl>`;

/** The page that says how to read errors. */
export function errorsPage(): Page {
  return pageOf({
    file: PAGES.errors,
    title: HELP_TEXT.errorsTitle,
    body: markup`<ol>
        ${READING_ERRORS.map((line) => markup`<li>${line}</li>`)}
      </ol>
      <h2>${ERROR_HEADINGS.ours}</h2>
      ${OUR_ERRORS.map(
        (one) =>
          markup`<section class="entry">
            <h3><strong class="error">${one.code}</strong></h3>
            ${facts(one)} ${one.calls.map(([name, example]) => exampleBlock(computed(name, example)))}
          </section>`,
      )}
      <h2>${ERROR_HEADINGS.excel}</h2>
      ${EXCEL_ERRORS.map(
        (one) =>
          markup`<section class="entry">
            <h3><strong class="error">${one.code}</strong></h3>
            ${facts(one)}
          </section>`,
      )}`,
  });
}
