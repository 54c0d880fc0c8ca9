export { SettingsPart as default } from "./view/settings-part";
