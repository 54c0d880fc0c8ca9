export {
  mappingOf,
  settingOf,
  type HeaderMapping,
  type MappedRole,
  type NamedMapping,
} from "./header-mapping";
export { isHeaderMapping } from "./is-mapping";
export { KnownHeaders, type KnownHeader } from "./known-headers";
export { mappedSheets, type MappedSheet } from "./mapped-settings";
export { mappingsOf, mappingsText, type MappingFault } from "./mapping-json";
export { gathered, mappingsOfBook } from "./book-mappings";
export { mergedMappings } from "./merged-mappings";
export { saysSomething } from "./says-something";
