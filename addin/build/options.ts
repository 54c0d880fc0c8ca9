import { baseAddress } from "./base-address";
import { BuildFault } from "./fault";
import { officeJs, type OfficeJs } from "./office-js";
import { BUILD_TEXT } from "./texts";

/** What a build of the add-in is made for. */
export interface BuildOptions {
  readonly base: string;
  readonly officeJs: OfficeJs;
}

const KNOWN = ["base", "officejs"] as const;

/**
 * Reads webpack's `--env`.
 *
 * @param env what was given; webpack adds names of its own, `WEBPACK_…`
 * @param installed the folder of the installed office.js
 * @throws BuildFault whose message says what is wrong and what would be right
 */
export function buildOptions(env: Readonly<Record<string, unknown>>, installed: string): BuildOptions {
  const named = Object.keys(env).filter((name) => !name.startsWith("WEBPACK_"));
  const unknown = named.find((name) => !KNOWN.some((known) => known === name));
  if (unknown !== undefined) throw new BuildFault(BUILD_TEXT.unknownOption(unknown, KNOWN));
  const text = (name: (typeof KNOWN)[number]): string | undefined =>
    env[name] === undefined ? undefined : String(env[name]);
  return { base: baseAddress(text("base")), officeJs: officeJs(text("officejs"), installed) };
}
