import { addressProblems } from "./addresses";
import { commandProblems } from "./commands";
import { functionProblems } from "./functions";
import { hostProblems } from "./hosts";
import { keptAddressProblems } from "./kept-addresses";
import { localeProblems } from "./locales";
import { pageProblems } from "./page";
import { pictureProblems } from "./pictures";
import { problem, type Problem } from "./problem";
import { requirementProblems } from "./requirements";
import { resourceProblems } from "./resources";
import { runtimeProblems } from "./runtime";
import type { Site } from "./site";
import { rootProblem, structureProblems } from "./structure";
import { parseXml } from "./tree";

export { pngSize } from "./pictures";
export type { Problem, ProblemCode } from "./problem";
export { baseIn, type Site } from "./site";
export { CHECK_TEXT, PROBLEM_TEXT, SCHEMA_TEXT } from "./texts";

/**
 * Checks a manifest by the published schemas and against the site that was built for it. It asks no service.
 * Office itself is the last judge: this finds what its documents name, and what of ours would not work.
 *
 * @param xml the manifest's text
 * @param site the address and the files that it speaks of
 * @returns every problem, in the order of the checks; none where the manifest is right
 * @example checkManifest("<OfficeApp/>", site)[0].code // "wrong-type"
 */
export function checkManifest(xml: string, site: Site): readonly Problem[] {
  const parsed = parseXml(xml);
  if ("fault" in parsed) return [problem("not-xml", "", { fault: parsed.fault })];
  const { root } = parsed;
  const stranger = rootProblem(root);
  if (stranger) return [stranger];
  return [
    ...structureProblems(root),
    ...hostProblems(root),
    ...requirementProblems(root),
    ...resourceProblems(root),
    ...addressProblems(root, site),
    ...keptAddressProblems(root),
    ...pictureProblems(root, site),
    ...runtimeProblems(root),
    ...commandProblems(root),
    ...localeProblems(root),
    ...functionProblems(root, site),
    ...pageProblems(root, site),
  ];
}
