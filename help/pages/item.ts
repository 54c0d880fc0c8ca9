import { gradesOf, type Choice, type Item } from "../../src/policy";
import { basisText, capText, standardText } from "../../src/text";
import { PAGES, functionFile, itemFile, typedName } from "../addresses";
import { readingsOf } from "../basis";
import { computed } from "../computed";
import { markup, type Markup } from "../markup";
import { itemExample } from "../item-examples";
import { HELP_TEXT } from "../texts";
import { exampleBlock } from "./example";
import { link, pageOf, type Page } from "./layout";
import { alsoAccepted } from "./names";
import { readingList } from "./readings";

const gradeRow = (item: Item, { name, aliases }: Choice): Markup => markup`<tr>
            <th scope="row">${name}</th>
            <td>${standardText(item, name)}</td>
            <td class="quiet">${aliases.join("、")}</td>
          </tr>`;

const HEAD = [HELP_TEXT.grade, HELP_TEXT.amount, HELP_TEXT.alsoAccepted];

function standard(item: Item): Markup {
  const grades = gradesOf(item);
  if (grades.length === 0) return markup`<p>${standardText(item)}。</p>`;
  return markup`<table>
        <thead><tr>${HEAD.map((text) => markup`<th scope="col">${text}</th>`)}</tr></thead>
        <tbody>${grades.map((grade) => gradeRow(item, grade))}</tbody>
      </table>`;
}

const nameList = (names: readonly string[]): Markup =>
  markup`<ul class="names">${names.map((name) => markup`<li>${name}</li>`)}</ul>`;

const categoryList = (categories: readonly Choice[]): Markup => markup`<h3>${HELP_TEXT.categories}</h3>
      <ul>${categories.map(({ name, aliases }) => markup`<li>${name}${alsoAccepted(aliases)}</li>`)}</ul>`;

/** The function that computes an item: its own, or AWARD. */
function computedBy(item: Item): Markup {
  const name = item.function ?? "AWARD";
  const label = item.function === undefined ? HELP_TEXT.anyFunction : HELP_TEXT.ownFunction;
  const typed = markup`<code>${typedName(name)}</code>`;
  return markup`<dt>${label}</dt>
        <dd>${link(itemFile(item.id), functionFile(name), typed)}</dd>`;
}

/** The page of an item. */
export function itemPage(item: Item): Page {
  const file = itemFile(item.id);
  const { name, example } = itemExample(item);
  const cap = capText(item);
  return pageOf({
    file,
    title: item.name,
    trail: [link(file, `${PAGES.index}#items`, HELP_TEXT.items)],
    body: markup`<dl class="facts">
        <dt>${HELP_TEXT.basis}</dt>
        <dd>${HELP_TEXT.article(item.article)}</dd>
        <dt>${HELP_TEXT.id}</dt>
        <dd><code>${item.id}</code></dd>
        ${computedBy(item)}
      </dl>
      <h2>${HELP_TEXT.standard}</h2>
      ${standard(item)}
      <h2>${HELP_TEXT.cap}</h2>
      <p>${cap === "" ? HELP_TEXT.noCap : `${cap}。`}</p>
      <h2>${HELP_TEXT.conditions}</h2>
      <p>${basisText(item)}</p>
      ${item.categories && categoryList(item.categories)}
      <h2>${HELP_TEXT.examples}</h2>
      <p class="quiet">${HELP_TEXT.computedNote}</p>
      ${exampleBlock(computed(name, example))}
      <h2>${HELP_TEXT.names}</h2>
      <p>${HELP_TEXT.namesNote}</p>
      ${nameList([item.name, item.id, ...item.aliases])}
      ${readingList(readingsOf(item), file)}`,
  });
}
