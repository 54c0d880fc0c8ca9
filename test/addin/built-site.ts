import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Site } from "../../addin/check";
import { ICONS, iconFile, sizesOf } from "../../addin/icons";
import { SITE } from "../../addin/site";

export const BASE = "https://server.example/wuyi/";

/** The files of a site, by their path below its address. */
export type Files = Map<string, Uint8Array>;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const PAGE = `<!doctype html><html><head>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<script defer src="functions.js?v=0.1.0"></script>
</head><body></body></html>`;

const METADATA = {
  functions: [{ id: "GROWTH_AWARD", helpUrl: `${BASE}help/functions/growth-award.html` }],
};

/** A site as a build makes it, small enough to be broken in every way. */
export function goodFiles(): Files {
  const pictures = ICONS.flatMap((icon) =>
    sizesOf(icon).map((size) => {
      const picture = readFileSync(join(__dirname, `../../addin/icons/png/${icon}-${size}.png`));
      return [`addin/${iconFile(icon, size)}`, new Uint8Array(picture)] as const;
    }),
  );
  return new Map([
    ...pictures,
    [SITE.taskpane, bytes(PAGE)],
    [SITE.script, bytes("/* functions */")],
    [SITE.metadata, bytes(JSON.stringify(METADATA))],
    [SITE.englishMetadata, bytes(JSON.stringify(METADATA))],
    [SITE.help, bytes("<!doctype html>")],
    ["help/functions/growth-award.html", bytes("<!doctype html>")],
  ]);
}

/** Changes a text file of a site. */
export function rewrite(files: Files, path: string, from: string, to: string): void {
  const text = new TextDecoder().decode(files.get(path));
  if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
  files.set(path, bytes(text.replaceAll(from, to)));
}

export const siteOf = (files: Files): Site => ({ base: BASE, read: (path) => files.get(path) });
