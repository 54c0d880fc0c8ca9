import { foldName } from "../../policy";
import { isNothing } from "./nothing";

/** The name of a project as projects are compared by it; empty where a cell says that there is none. */
export const projectName = (text: string): string => (isNothing(text) ? "" : foldName(text));
