import { SEVERITIES, type Severity } from "../../src/sheet";
import { FINDING_TITLES, findingHelp, type FindingCode } from "../../src/text";
import { PAGES } from "../addresses";
import { markup, type Markup } from "../markup";
import type { Sample } from "../samples";
import { HELP_TEXT } from "../texts";
import { pageOf, type Page } from "./layout";

/** Every code of the check, in its order. */
export const FINDING_CODES = Object.keys(SEVERITIES) as FindingCode[];

const LEVELS: readonly Severity[] = ["error", "warning", "info"];

const severityTag = (severity: Severity): Markup =>
  markup`<span class="tag ${severity}">${HELP_TEXT.severity[severity]}</span>`;

const levelLine = (level: Severity): Markup =>
  markup`<li>${severityTag(level)} ${HELP_TEXT.severityMeaning[level]}</li>`;

function entry(code: FindingCode, { sheet, cell, text }: Sample): Markup {
  const [chinese, english] = FINDING_TITLES[code];
  const { meaning, action } = findingHelp(code, "zh");
  return markup`<section id="${code}" class="entry">
        <h2>${chinese} ${severityTag(SEVERITIES[code])}</h2>
        <p class="english" lang="en">${english} · <code>${code}</code></p>
        <dl>
          <dt>${HELP_TEXT.meaning}</dt>
          <dd>${meaning}</dd>
          <dt>${HELP_TEXT.action}</dt>
          <dd>${action}</dd>
          <dt>${HELP_TEXT.sample}</dt>
          <dd>${sheet}${cell !== "" && markup` ${cell}`}：${text}</dd>
        </dl>
      </section>`;
}

/** The page of the check's findings. */
export function checksPage(samples: ReadonlyMap<FindingCode, Sample>): Page {
  return pageOf({
    file: PAGES.checks,
    title: HELP_TEXT.checksTitle,
    body: markup`<p>${HELP_TEXT.checksIntro}</p>
      <ul class="levels">${LEVELS.map(levelLine)}</ul>
      ${FINDING_CODES.map((code) => entry(code, samples.get(code)!))}`,
  });
}
