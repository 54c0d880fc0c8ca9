export { DEFAULT_BASE, baseAddress, isAllowed } from "./base-address";
export { contentPolicy } from "./content-policy";
export { BuildFault } from "./fault";
export { COPY_FOLDER, NEEDED, isWanted, officeJs, type OfficeJs } from "./office-js";
export { buildOptions, type BuildOptions } from "./options";
export { BUILD_TEXT } from "./texts";
