export { engineInThread } from "./in-thread";
