import { IDescriptionService } from "@univerjs/sheets-formula";
import { NAMESPACE } from "../../src/formula";
import type { Spreadsheet } from "./create";

const OURS = `${NAMESPACE}.`;

/**
 * Lets whoever types `=WUYI.` see all of our functions: the formula editor (Univer 0.25.1) cuts the list of
 * what fits after the tenth, and the others would seem not to exist.
 */
export function offerAllOfOurs({ injector }: Spreadsheet): void {
  const descriptions = injector.get(IDescriptionService);
  const search = descriptions.getSearchListByNameFirstLetter.bind(descriptions);
  descriptions.getSearchListByNameFirstLetter = (typed) => {
    const found = search(typed);
    if (!found.every(({ name }) => name.startsWith(OURS))) return found;
    // The list scrolls; nothing but the cut stands against its length.
    return Object.assign([...found], { slice: () => found });
  };
}
