export { dayOf, endOfForce, isoDay, serialDay, writtenDay, yearOf, type Day } from "./day";
export { periodYear, readPeriod, yearPeriod, type Period } from "./period";
