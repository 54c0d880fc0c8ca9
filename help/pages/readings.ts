import { ITEMS, READINGS, type Reading } from "../../src/policy";
import { PAGES, itemFile } from "../addresses";
import { joined, markup, type Markup } from "../markup";
import { HELP_TEXT } from "../texts";
import { link, pageOf, type Page } from "./layout";

const articleOf = ({ article }: Reading): string =>
  article === 0 ? HELP_TEXT.allArticles : HELP_TEXT.article(article);

function readingBlock({ id, question, taken, other }: Reading, from: string): Markup {
  const others = other !== "" && `${HELP_TEXT.readingOther}：${other}。`;
  return markup`<dt>${link(from, `${PAGES.readings}#${id}`, id)} ${question}</dt>
          <dd>${HELP_TEXT.readingTaken}：${taken}。${others || undefined}</dd>`;
}

/** Readings with what was taken and what the other one would be, under their heading; nothing for none. */
export const readingList = (readings: readonly Reading[], from: string): Markup | false =>
  readings.length > 0 &&
  markup`<h3>${HELP_TEXT.readings}</h3>
      <dl class="readings">${readings.map((one) => readingBlock(one, from))}</dl>`;

function users({ id, article }: Reading, from: string): Markup {
  if (article === 0) return markup`${HELP_TEXT.usedByAll}`;
  const items = ITEMS.filter(({ readings }) => readings.some((one) => one === id));
  const links = items.map((item) => link(from, itemFile(item.id), item.name));
  return markup`${HELP_TEXT.usedBy}：${joined(links, "、")}`;
}

/** The page of the readings. */
export function readingsPage(): Page {
  const file = PAGES.readings;
  return pageOf({
    file,
    title: HELP_TEXT.readingsTitle,
    body: markup`<p>${HELP_TEXT.readingsIntro}</p>
      ${READINGS.map(
        (reading) =>
          markup`<section id="${reading.id}" class="entry">
            <h2>${reading.id} · ${articleOf(reading)}</h2>
            <p>${reading.question}</p>
            <dl>
              <dt>${HELP_TEXT.readingTaken}</dt>
              <dd>${reading.taken}。</dd>
              <dt>${HELP_TEXT.readingOther}</dt>
              <dd>${reading.other === "" ? HELP_TEXT.noOther : `${reading.other}。`}</dd>
            </dl>
            <p class="quiet">${users(reading, file)}</p>
          </section>`,
      )}`,
  });
}
