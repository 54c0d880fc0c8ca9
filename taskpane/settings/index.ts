export { SettingsStore } from "./settings-store";
export { SettingsPart } from "./view/settings-part";
