export { CheckActs } from "./acts";
export { openLink } from "./open-link";
export { CheckRunner } from "./runner";
export { CheckPart } from "./view/check-part";
