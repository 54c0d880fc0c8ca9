import { readFileSync } from "node:fs";
import { join } from "node:path";

const GUIDE = readFileSync(join(__dirname, "../../docs/install.md"), "utf8");

/** The part of a configuration that holds for a folder of the site, up to where it ends. */
const partFor = (start: string, end: string): string => {
  const from = GUIDE.indexOf(start);
  if (from < 0) throw new Error(`docs/install.md has no ${start}`);
  return GUIDE.slice(from, GUIDE.indexOf(end, from));
};

test.each([
  ["nginx", "location /wuyi/workbench/ {", "}"],
  ["IIS", `<location path="workbench">`, "</location>"],
])("the guide's settings for %s forbid frames around the workbench", (_, start, end) => {
  expect(partFor(start, end)).toContain("frame-ancestors 'none'");
});

test.each([
  ["nginx", "location /wuyi/ {", "}"],
  ["IIS", "<system.webServer>", "</system.webServer>"],
])("the guide's settings for %s leave Excel its frame around the pane", (_, start, end) => {
  const settings = partFor(start, end);
  expect(settings).toContain("Access-Control-Allow-Origin");
  expect(settings).not.toMatch(/frame-ancestors|X-Frame-Options/);
});
