import { END, OPEN, type XmlScanner } from "./xml-scanner";

/** How a book's metadata names the property of dynamic arrays. */
export const DYNAMIC_ARRAY = "XLDAPR";

/**
 * Which numbers of cell metadata (`cm`, from 1) say that a formula is a dynamic array. An entry names its
 * type by number, and an item of that type's own list.
 */
export function dynamicMetadata(scanner: XmlScanner): Set<number> {
  const found = new Set<number>();
  let types = 0;
  let dynamicType = -1;
  let inCells = false;
  let entry = 0;
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token !== OPEN) {
      if (scanner.is("cellMetadata")) inCells = false;
      continue;
    }
    if (scanner.is("metadataType")) {
      types++;
      if (scanner.attribute("name") === DYNAMIC_ARRAY) dynamicType = types;
    } else if (scanner.is("cellMetadata")) inCells = !scanner.empty;
    else if (inCells && scanner.is("bk")) entry++;
    else if (inCells && scanner.is("rc") && Number(scanner.attribute("t")) === dynamicType) found.add(entry);
  }
  return found;
}
