import { CellError, type Block, type CellValue } from "../../src/formula";
import { cellText, type Computed } from "../computed";
import { markup, type Markup } from "../markup";
import { HELP_TEXT } from "../texts";

/** A longer result is a text to read, and no figure. */
const SHORT = 30;

const cell = (value: CellValue): Markup =>
  value instanceof CellError
    ? markup`<td><strong class="error">${value.code}</strong></td>`
    : markup`<td>${cellText(value)}</td>`;

const headRow = (head: readonly string[]): Markup =>
  markup`<thead><tr>${head.map((name) => markup`<th scope="col">${name}</th>`)}</tr></thead>`;

/** A result of several cells; scrolls by itself where it is wide. */
const table = (block: Block, head: readonly string[] | undefined): Markup =>
  markup`<div class="wide" tabindex="0" role="region" aria-label="${HELP_TEXT.result}">
          <table class="cells">
            ${head && headRow(head)}
            <tbody>${block.map((row) => markup`<tr>${row.map(cell)}</tr>`)}</tbody>
          </table>
        </div>`;

function resultOf(block: Block, head: readonly string[] | undefined): Markup {
  const [first] = block;
  if (block.length === 1 && first?.length === 1) {
    const [value] = first;
    const text = cellText(value!);
    return value instanceof CellError
      ? markup`<output class="value"><strong class="error">${text}</strong></output>`
      : markup`<output class="value${text.length > SHORT && " long"}">${text}</output>`;
  }
  return table(block, head);
}

/** Each message once, as an example of several rows repeats it. */
const messages = (block: Block): readonly string[] => [
  ...new Set(block.flat().flatMap((value) => (value instanceof CellError ? [value.message] : []))),
];

const stepList = (steps: readonly string[]): Markup =>
  markup`<ol class="steps">${steps.map((step) => markup`<li>${step}</li>`)}</ol>`;

/** The steps of each element, open, and to be folded away. */
const explanation = (steps: Computed["steps"]): Markup => markup`<details open>
          <summary>${HELP_TEXT.steps}</summary>
          ${steps.map(stepList)}
        </details>`;

/** The formula of an example, its result, and how it came about; the message where it is an error. */
export function exampleBlock({ why, formula, result, steps }: Computed, head?: readonly string[]): Markup {
  const told = messages(result);
  return markup`<section class="example">
        <p class="why">${why}</p>
        <p class="formula"><code>${formula}</code></p>
        <div class="result">${HELP_TEXT.result} ${resultOf(result, head)}</div>
        ${told.map((message) => markup`<p class="message">${message}</p>`)}
        ${told.length === 0 && steps.length > 0 && explanation(steps)}
      </section>`;
}
