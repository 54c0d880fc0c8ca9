export { addressOf, areaOf, type Area } from "./model/area";
export type { Compute } from "./model/calculation";
export { Book } from "./model/book";
export type { Sheet } from "./model/sheet";
export { bookOfGrids, bookOfPlans } from "./load";
export { OfficeHost, type EventEntry, type PlannedFailure, type Trip } from "./office-host";
export { Person } from "./person";
export type { HostRequest, Json } from "./protocol";
