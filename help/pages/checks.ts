import {
  BY_WEIGHT,
  FINDING_TITLES,
  POSSIBLE_SEVERITIES,
  findingHelp,
  type FindingCode,
  type Severity,
} from "../../src/text";
import { PAGES } from "../addresses";
import { markup, type Markup } from "../markup";
import type { Sample } from "../samples";
import { HELP_TEXT } from "../texts";
import { pageOf, type Page } from "./layout";

/** Every code of the check, in its order. */
export const FINDING_CODES = Object.keys(FINDING_TITLES) as FindingCode[];

const severityTag = (severity: Severity): Markup =>
  markup`<span class="tag ${severity}">${HELP_TEXT.severity[severity]}</span>`;

const levelLine = (level: Severity): Markup =>
  markup`<li>${severityTag(level)} ${HELP_TEXT.severityMeaning[level]}</li>`;

/** A code without a finding in the sample workbooks has no example. */
const exampleLines = (sample: Sample | undefined): Markup | false =>
  sample !== undefined &&
  markup`<dt>${HELP_TEXT.sample}</dt>
          <dd>${sample.sheet}${sample.cell !== "" && markup` ${sample.cell}`}：${sample.text}${HELP_TEXT.sampleFile(sample.file)}</dd>`;

function entry(code: FindingCode, sample: Sample | undefined): Markup {
  const [chinese, english] = FINDING_TITLES[code];
  const { meaning, action } = findingHelp(code, "zh");
  return markup`<section id="${code}" class="entry">
        <h2>${chinese} ${POSSIBLE_SEVERITIES[code].map(severityTag)}</h2>
        <p class="english" lang="en">${english} · <code>${code}</code></p>
        <dl>
          <dt>${HELP_TEXT.meaning}</dt>
          <dd>${meaning}</dd>
          <dt>${HELP_TEXT.action}</dt>
          <dd>${action}</dd>
          ${exampleLines(sample)}
        </dl>
      </section>`;
}

/** The page of the check's findings. */
export function checksPage(samples: ReadonlyMap<FindingCode, Sample>): Page {
  return pageOf({
    file: PAGES.checks,
    title: HELP_TEXT.checksTitle,
    body: markup`<p>${HELP_TEXT.checksIntro}</p>
      <ul class="levels">${BY_WEIGHT.map(levelLine)}</ul>
      ${FINDING_CODES.map((code) => entry(code, samples.get(code)))}`,
  });
}
