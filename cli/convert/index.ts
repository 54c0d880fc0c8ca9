export { converted } from "./in-thread";
