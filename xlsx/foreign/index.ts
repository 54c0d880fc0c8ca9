export { convertForeign, type Converted } from "./convert";
export { foreignKind, type ForeignKind } from "./kind";
export { packageName } from "./new-name";
export type { Encoding } from "./text/encoding";
