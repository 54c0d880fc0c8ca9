/** Where the page loads Office's library from. */
export interface OfficeJs {
  /** The address in the page's script tag. */
  readonly script: string;
  /** What the content policy must allow besides the add-in's own files; undefined for a copy among them. */
  readonly origin?: string;
  /** The folder that the copy is made from. */
  readonly copyOf?: string;
}

/** Microsoft's own servers, and those of 21Vianet for Office 365 in China. */
const SERVERS: Readonly<Record<string, string>> = {
  microsoft: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  china: "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
};

/** The copy's folder beside the page. */
export const COPY_FOLDER = "office";

/** Without these no Excel with a shared runtime could start the add-in. */
export const NEEDED = [
  "office.js",
  "excel-web-16.00.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "zh-cn/office_strings.js",
  "en-us/office_strings.js",
] as const;

const WANTED =
  /^(?:office\.js|excel-(?:web|win32|mac)-[\d.]+(?:-core)?\.js|[a-z]{2}[a-z0-9-]*\/office_strings\.js|telemetry\/oteljs_agave\.js)$/;

/**
 * Whether a file of the library belongs into the copy: Excel's own parts and every language, none of the other
 * programs, none of the versions for debugging.
 *
 * @example isWanted("excel-web-16.00.debug.js") // false
 */
export const isWanted = (file: string): boolean => WANTED.test(file);

/**
 * Where office.js comes from: `microsoft` (where nothing is said), `china`, `installed` (the copy that npm
 * installed here), or a folder.
 *
 * @param given what somebody named
 * @param installed the folder of the installed copy
 */
export function officeJs(given: string | undefined, installed: string): OfficeJs {
  const server = SERVERS[given ?? "microsoft"];
  if (server) return { script: server, origin: new URL(server).origin };
  return { script: `${COPY_FOLDER}/office.js`, copyOf: given === "installed" ? installed : given };
}
