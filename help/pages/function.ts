import type { FunctionDeclaration, ParameterDeclaration } from "../../src/formula";
import { ITEMS, type Choice } from "../../src/policy";
import { PAGES, functionFile, itemFile, typedName } from "../addresses";
import { measureOf, namesFor } from "../arguments";
import { basisOf } from "../basis";
import { computed } from "../computed";
import { EXAMPLES } from "../examples";
import { ENGLISH, RESULT_HEADS } from "../function-texts";
import { joined, markup, type Markup } from "../markup";
import { HELP_TEXT, MEASURE_TEXT } from "../texts";
import { exampleBlock } from "./example";
import { link, pageOf, type Page } from "./layout";
import { alsoAccepted } from "./names";
import { readingList } from "./readings";

/** So many names are shown at once. */
const FEW = 8;

/** How a function is typed: `=WUYI.GROWTH_AWARD(增加值增长额,[单位])`. */
function syntax({ name, parameters }: FunctionDeclaration): string {
  const names = parameters.map((one) =>
    one.repeating ? `[${one.name}…]` : one.optional ? `[${one.name}]` : one.name,
  );
  return `=${typedName(name)}(${names.join(",")})`;
}

/** A name with the other ways to write it; an item's leads to its page, which lists them. */
function nameEntry({ name, aliases }: Choice, from: string): Markup {
  const item = ITEMS.find((one) => one.name === name);
  if (item) return markup`<li>${link(from, itemFile(item.id), name)}</li>`;
  return markup`<li>${name}${alsoAccepted(aliases)}</li>`;
}

/** The accepted names; a long list is folded away. */
const nameList = (names: readonly Choice[], from: string): Markup =>
  markup`<details${names.length <= FEW && markup` open`}>
          <summary>${HELP_TEXT.accepted}（${names.length}）</summary>
          <ul class="names">${names.map((one) => nameEntry(one, from))}</ul>
        </details>`;

function rangeText(declaration: FunctionDeclaration, parameter: ParameterDeclaration): string {
  if (!parameter.whole) return HELP_TEXT.takesRange;
  return measureOf(declaration, parameter) === "filter" ? HELP_TEXT.takesFilter : HELP_TEXT.takesWhole;
}

function argumentBlock(declaration: FunctionDeclaration, parameter: ParameterDeclaration): Markup {
  const { id, name, description, optional } = parameter;
  const names = namesFor(declaration, parameter);
  const from = functionFile(declaration.name);
  return markup`<section class="argument" id="${id}">
        <h3>${name} <code>${id}</code> <span class="tag">${optional ? HELP_TEXT.optional : HELP_TEXT.required}</span></h3>
        <p>${description}。</p>
        <dl>
          <dt>${HELP_TEXT.measure}</dt>
          <dd>${MEASURE_TEXT[measureOf(declaration, parameter)]}</dd>
          <dt>${HELP_TEXT.range}</dt>
          <dd>${rangeText(declaration, parameter)}</dd>
        </dl>
        ${names.length > 0 && nameList(names, from)}
      </section>`;
}

function basisBlock(name: string): Markup | false {
  const { articles, items, readings } = basisOf(name);
  if (articles.length + items.length + readings.length === 0) return false;
  const from = functionFile(name);
  const links = joined(
    items.map((item) => link(from, itemFile(item.id), item.name)),
    "、",
  );
  const where = joined(
    [articles.map(HELP_TEXT.article).join("、"), ...(links.length > 0 ? [links] : [])],
    "：",
  );
  return markup`<h2>${HELP_TEXT.basis}</h2>
      ${articles.length > 0 && markup`<p>${where}</p>`}
      ${readingList(readings, from)}`;
}

/** The page of a function. */
export function functionHelp(declaration: FunctionDeclaration): Page {
  const { name, summary, parameters } = declaration;
  const { good, wrong } = EXAMPLES[name]!;
  const head = RESULT_HEADS[name];
  const takesUnit = parameters.some(({ id }) => id === "unit");
  return pageOf({
    file: functionFile(name),
    title: typedName(name),
    trail: [link(functionFile(name), `${PAGES.index}#functions`, HELP_TEXT.functions)],
    body: markup`<p class="english" lang="en">${ENGLISH[name]}</p>
      <p>${summary}。</p>
      <h2>${HELP_TEXT.syntax}</h2>
      <p class="formula"><code>${syntax(declaration)}</code></p>
      <h2>${HELP_TEXT.arguments}</h2>
      ${takesUnit && markup`<p>${HELP_TEXT.inUnit}</p>`}
      ${parameters.map((one) => argumentBlock(declaration, one))}
      <h2>${HELP_TEXT.examples}</h2>
      <p class="quiet">${HELP_TEXT.computedNote}</p>
      ${good.map((one) => exampleBlock(computed(name, one), head))}
      <h2>${HELP_TEXT.errors}</h2>
      ${wrong.map((one) => exampleBlock(computed(name, one), head))} ${basisBlock(name)}`,
  });
}
