export { ADDIN_ID, manifestVersion, manifestXml, type Release } from "./manifest";
