import { manifestXml } from "../manifest";
import { baseIn } from "./site";
import { CHECK_TEXT } from "./texts";

/**
 * Whether the manifest at the root is what the build's generator writes for the address that it names.
 *
 * @param xml undefined where there is none
 * @returns what is wrong and what to do, in at most one sentence
 * @example rootProblems(undefined, "0.1.0") // ["根目录没有 manifest.xml。…"]
 */
export function rootProblems(xml: string | undefined, version: string): readonly string[] {
  if (xml === undefined) return [CHECK_TEXT.rootMissing];
  return xml === manifestXml({ base: baseIn(xml), version }) ? [] : [CHECK_TEXT.rootStale];
}
