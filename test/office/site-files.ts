import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Route } from "playwright-core";
import type { ExcelLook } from "./app-context";
import { HOST, SITE_ADDRESS } from "./messages";

const SITE = join(__dirname, "../../dist");

/** The built add-in; `npm run build:addin` makes it. */
export const BUILT = join(SITE, "addin");

const OFFICE_JS = join(__dirname, "../../node_modules/@microsoft/office-js/dist");
const OFFICE_JS_ADDRESS = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const TYPES: Record<string, string> = { html: "text/html", js: "text/javascript", css: "text/css" };

/** The file of an address: the add-in's own, or office.js out of its package, which has lower-cased names. */
function fileOf(address: string, site: string): string | undefined {
  const path = address.split(/[?#]/)[0]!;
  if (path.startsWith(OFFICE_JS_ADDRESS)) {
    return join(OFFICE_JS, path.slice(OFFICE_JS_ADDRESS.length).toLowerCase());
  }
  return path.startsWith(SITE_ADDRESS) ? join(site, path.slice(SITE_ADDRESS.length)) : undefined;
}

/** The line by which office.js in a browser drops the colours that it hands on elsewhere. */
const NO_THEME = "_featureGates,void 0,";
const WITH_THEME = "_featureGates,r._officeTheme,";

/** A file as it is served. On the web office.js tells no colours; where a test has some, they are let through. */
function contentOf(file: string, theme: ExcelLook["theme"]): Buffer | string {
  const content = readFileSync(file);
  if (!theme || !file.endsWith("excel-web-16.00.js")) return content;
  const script = content.toString("utf8");
  if (!script.includes(NO_THEME)) throw new Error("office.js hands on colours in another way than it did");
  return script.replace(NO_THEME, WITH_THEME);
}

/**
 * Answers what a page asks for: the framing page, the add-in's files, and office.js out of its package. There
 * is nothing else in this world; what is asked of it is a fault.
 */
export async function serveFile(
  route: Route,
  { site = SITE, theme }: ExcelLook & { readonly site?: string },
  faults: string[],
): Promise<void> {
  const address = route.request().url();
  if (address === HOST) {
    return route.fulfill({ contentType: "text/html", body: "<!doctype html><body></body>" });
  }
  const file = fileOf(address, site);
  if (!file || !existsSync(file)) {
    faults.push(`request for ${address}`);
    return route.abort();
  }
  const contentType = TYPES[file.slice(file.lastIndexOf(".") + 1)] ?? "application/octet-stream";
  return route.fulfill({ contentType: `${contentType}; charset=utf-8`, body: contentOf(file, theme) });
}
