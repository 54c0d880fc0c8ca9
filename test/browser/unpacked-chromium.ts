import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

/** The project's folder, from here and from dist/bench alike. */
const ROOT = join(__dirname, "../..");
const SCRIPT = join(ROOT, "test/browser/unpack-chromium.mjs");
const SETTINGS = join(ROOT, "test/browser/fonts.conf");
const BROUGHT = ["@sparticuz/chromium", "@fontsource-variable/noto-sans-sc"];

const run = promisify(execFile);

/**
 * A program with the environment that makes it the same on every machine: its own libraries and fonts, the
 * language and clock that the tests are written for, no setting of the person who runs them.
 */
export interface UnpackedChromium {
  readonly program: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Where this project keeps the browser: what is unpacked otherwise goes elsewhere. */
function placeOf(): string {
  const { devDependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
    devDependencies: Record<string, string>;
  };
  const made = createHash("sha256").update(BROUGHT.map((name) => devDependencies[name]).join());
  for (const file of [SCRIPT, SETTINGS]) made.update(readFileSync(file));
  return join(ROOT, "dist/chromium", made.digest("hex").slice(0, 12));
}

/** Unpacks beside the place and moves there, so that nobody who starts meanwhile finds half a browser. */
async function unpackTo(place: string): Promise<void> {
  mkdirSync(join(place, ".."), { recursive: true });
  const begun = mkdtempSync(`${place}-`);
  await run(process.execPath, [SCRIPT, begun]);
  try {
    renameSync(begun, place);
  } catch (fault) {
    // Another test was faster.
    rmSync(begun, { recursive: true });
    if (!existsSync(place)) throw fault;
  }
}

/** The browser that comes, with its libraries, inside an npm package; unpacked once. */
export async function unpackedChromium(): Promise<UnpackedChromium> {
  const place = placeOf();
  if (!existsSync(place)) await unpackTo(place);
  return {
    program: join(place, "chromium"),
    env: {
      PATH: process.env["PATH"] ?? "",
      HOME: join(place, "home"),
      // C.UTF-8 comes with every glibc; a language that is not installed is plain C, where no file has a Chinese name.
      // LANGUAGE is left to --lang: with both, one start in five died in a thread that read it while it was set.
      LC_ALL: "C.UTF-8",
      TZ: "Asia/Shanghai",
      LD_LIBRARY_PATH: join(place, "al2023/lib"),
      FONTCONFIG_FILE: join(place, "fonts.conf"),
    },
  };
}
