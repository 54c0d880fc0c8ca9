export { SETTINGS_CHINESE } from "./chinese";
export { SETTINGS_ENGLISH } from "./english";
export type { SettingsWords } from "./words";
