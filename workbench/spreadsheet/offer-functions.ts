import { FunctionType } from "@univerjs/engine-formula";
import { IDescriptionService, type ISearchItem, type ISearchItemWithType } from "@univerjs/sheets-formula";
import { NAMESPACE } from "../../src/formula";
import { functionsFor, type Found } from "../../src/typing";
import type { Spreadsheet } from "./create";

/** An entry of the editor's list: what it writes, and what it says of it. */
function entryOf({ declaration, item }: Found): ISearchItemWithType {
  const name = `${NAMESPACE}.${declaration.name}`;
  if (!item) return { name, desc: declaration.summary, functionType: FunctionType.User };
  // The editor puts a bracket behind functions; behind a name it puts nothing.
  return {
    name: `${name}("${item.name}",`,
    desc: item.name,
    functionType: FunctionType.DefinedName,
  };
}

/**
 * Lets whoever types `=WUYI.`, `=设备`, `=equip` or `=奖` see our functions that they may mean, before the
 * spreadsheet's own of that name. The formula editor (Univer 0.25.1) knows functions by how their name begins only,
 * and cuts the list of what fits after the tenth: the others would seem not to exist.
 */
export function offerOurFunctions({ injector }: Spreadsheet): void {
  const descriptions = injector.get(IDescriptionService);
  const begun = descriptions.getSearchListByNameFirstLetter.bind(descriptions);
  const named = descriptions.getSearchListByName.bind(descriptions);
  const withOurs = <Item extends ISearchItem>(theirs: readonly Item[], ours: readonly Item[]): Item[] => {
    const offered = new Set(ours.map(({ name }) => name));
    return [...ours, ...theirs.filter(({ name }) => !offered.has(name))];
  };
  descriptions.getSearchListByNameFirstLetter = (typed) => {
    const ours = functionsFor(typed).map(entryOf);
    const all = withOurs(begun(typed), ours);
    const most = Math.max(ours.length, 10);
    // The list scrolls; nothing but the cut stands against its length.
    return Object.assign(all.slice(0, most), { slice: () => all.slice(0, most) });
  };
  // The panel of all functions looks each name up: there, an item is its function.
  descriptions.getSearchListByName = (typed) =>
    withOurs<ISearchItem>(
      named(typed),
      [...new Set(functionsFor(typed).map(({ declaration }) => declaration))].map((declaration) =>
        entryOf({ declaration }),
      ),
    );
}
