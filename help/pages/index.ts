import { FUNCTIONS } from "../../src/formula";
import { ITEMS } from "../../src/policy";
import { samplesOf, type SampleBook } from "../samples";
import { checksPage } from "./checks";
import { errorsPage } from "./errors";
import { functionHelp } from "./function";
import { indexPage } from "./index-page";
import { itemPage } from "./item";
import { keysPage } from "./keys";
import type { Page } from "./layout";
import { readingsPage } from "./readings";

export type { Page } from "./layout";

/**
 * Every page of the help, made from the declarations, with each example computed.
 *
 * @param books the sample workbooks, from which the check's examples come
 * @example helpPages(books).map(([file]) => file)[0] // "index.html"
 */
export function helpPages(books: readonly SampleBook[]): readonly Page[] {
  return [
    indexPage(),
    ...FUNCTIONS.map(functionHelp),
    ...ITEMS.map(itemPage),
    checksPage(samplesOf(books)),
    errorsPage(),
    readingsPage(),
    keysPage(),
  ];
}
