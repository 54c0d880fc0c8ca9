export { createOfficePort } from "./office-port";
export { OwnWrites } from "./own-writes";
