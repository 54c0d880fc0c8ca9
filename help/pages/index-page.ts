import { FUNCTIONS } from "../../src/formula";
import { ITEMS, foldName, gradesOf, type Item } from "../../src/policy";
import { FINDING_TITLES } from "../../src/text";
import { PAGES, functionFile, itemFile, typedName } from "../addresses";
import { itemOfFunction } from "../arguments";
import { ENGLISH } from "../function-texts";
import { markup, type Markup, type Part } from "../markup";
import { HELP_TEXT } from "../texts";
import { FINDING_CODES } from "./checks";
import { LISTED_KEYS } from "./keys";
import { link, pageOf, type Page } from "./layout";

/** One line of the index, and the words by which the search finds it. */
interface Entry {
  readonly to: string;
  readonly title: string;
  readonly note: Part;
  readonly words: readonly string[];
}

const gradeNames = (item: Item): readonly string[] =>
  gradesOf(item).flatMap(({ name, aliases }) => [name, ...aliases]);

const functions = (): readonly Entry[] =>
  FUNCTIONS.map(({ name, summary, parameters }) => {
    const item = itemOfFunction(name);
    const english = ENGLISH[name]!;
    return {
      to: functionFile(name),
      title: typedName(name),
      note: markup`${summary}<span class="english" lang="en">${english}</span>`,
      words: [
        typedName(name),
        name.replaceAll("_", " "),
        summary,
        english,
        ...parameters.map((one) => one.name),
        ...(item ? [item.name, ...item.aliases, ...gradeNames(item)] : []),
      ],
    };
  });

const items = (): readonly Entry[] =>
  ITEMS.map((item) => {
    const { id, article, name, aliases, categories = [], inputs } = item;
    return {
      to: itemFile(id),
      title: name,
      note: HELP_TEXT.article(article),
      words: [
        name,
        id,
        id.replaceAll("-", " "),
        HELP_TEXT.article(article),
        ...aliases,
        ...gradeNames(item),
        ...categories.flatMap((one) => [one.name, ...one.aliases]),
        ...inputs.map(({ label }) => label),
      ],
    };
  });

const findings = (): readonly Entry[] =>
  FINDING_CODES.map((code) => {
    const [chinese, english] = FINDING_TITLES[code];
    return {
      to: `${PAGES.checks}#${code}`,
      title: chinese,
      note: markup`<span class="english" lang="en">${english}</span>`,
      words: [chinese, english, code],
    };
  });

const others = (): readonly Entry[] => [
  {
    to: PAGES.errors,
    title: HELP_TEXT.errorsTitle,
    note: "#VALUE!、#NUM!、#N/A、#NAME?、#BUSY!、#SPILL!",
    words: [HELP_TEXT.errorsTitle, "#VALUE! #NUM! #N/A #NAME? #BUSY! #SPILL! error errors"],
  },
  {
    to: PAGES.readings,
    title: HELP_TEXT.readingsTitle,
    note: "R1～R11",
    words: [HELP_TEXT.readingsTitle, "R1 R2 R3 R4 R5 R6 R7 R8 R9 R10 R11 reading readings 读法"],
  },
  {
    to: PAGES.keys,
    title: HELP_TEXT.keysTitle,
    note: "Home、End、Ctrl+1、Alt+=……",
    words: [
      HELP_TEXT.keysTitle,
      "快捷键 键盘 按键 keyboard shortcut keys",
      ...LISTED_KEYS.flatMap(({ keys, does }) => [keys, ...does]),
    ],
  },
];

const line = ({ to, title, note, words }: Entry): Markup =>
  markup`<li data-words="${words.map(foldName).join("\n")}">
    ${link(PAGES.index, to, title)}<span class="quiet">${note}</span>
  </li>`;

const group = (
  id: string,
  title: string,
  entries: readonly Entry[],
): Markup => markup`<section class="group" id="${id}">
        <h2>${title} <span class="quiet count">${entries.length}</span></h2>
        <ul>
          ${entries.map(line)}
        </ul>
      </section>`;

/** The first page: everything there is, and the search over it. */
export function indexPage(): Page {
  return pageOf({
    file: PAGES.index,
    title: HELP_TEXT.site,
    body: markup`<p class="quiet keys">${HELP_TEXT.keys}</p>
      <p id="found" role="status" hidden></p>
      ${group("functions", HELP_TEXT.functions, functions())} ${group("items", HELP_TEXT.items, items())}
      ${group("checks", HELP_TEXT.checks, findings())} ${group("others", HELP_TEXT.others, others())}`,
  });
}
