import { startPage } from "../../addin/package/start-page";
import { PARTS, builtFiles } from "../supply/built-files";

const PAGES: readonly (readonly [name: string, page: string])[] = [
  ...PARTS.flatMap((part) =>
    [...builtFiles(part)]
      .filter(([file]) => file.endsWith(".html"))
      .map(([file, content]) => [`${part}/${file}`, content.toString("utf8")] as const),
  ),
  ["index.html of a package", startPage()],
];

const POLICY = /<meta\s+http-equiv="?Content-Security-Policy"?\s+content="([^"]+)"/;
const OFFICE = "https://appsforoffice.microsoft.com";

/** The directives of a page's policy. */
const policyOf = (page: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    (POLICY.exec(page)?.[1] ?? "")
      .split(";")
      .map((directive) => directive.trim().split(/\s+/))
      .filter(([name]) => name)
      .map(([name, ...sources]) => [name!, sources]),
  );

test("there are pages, of each part that has any", () => {
  const parts = new Set(PAGES.map(([name]) => name.split("/")[0]));
  expect([...parts].sort()).toEqual(["addin", "help", "index.html of a package", "workbench"].sort());
  expect(PAGES.length).toBeGreaterThan(100);
});

test("every page begins with nothing allowed, and runs no script but files of its own place and office.js", () => {
  for (const [name, page] of PAGES) {
    const policy = policyOf(page);
    expect([name, policy.get("default-src")]).toEqual([name, ["'none'"]]);
    expect([name, policy.get("base-uri")]).toEqual([name, ["'none'"]]);
    const scripts = policy.get("script-src") ?? ["'none'"];
    const allowed = name.startsWith("addin/") ? ["'self'", OFFICE] : ["'self'", "'none'"];
    expect([name, scripts.filter((source) => !allowed.includes(source))]).toEqual([name, []]);
  }
});

test("no page sends anything anywhere but home: no connection, picture, font, frame or form to elsewhere", () => {
  const home = ["'self'", "'none'", "data:", "blob:"];
  for (const [name, page] of PAGES) {
    for (const [directive, sources] of policyOf(page)) {
      if (directive === "script-src" || directive === "style-src") continue;
      expect([name, directive, sources.filter((source) => !home.includes(source))]).toEqual([
        name,
        directive,
        [],
      ]);
    }
    // What default-src does not cover.
    expect([name, policyOf(page).has("form-action")]).toEqual([name, true]);
  }
});

test("no page has a script inside, a handler in an attribute, or an address that runs", () => {
  for (const [name, page] of PAGES) {
    const inside = [...page.matchAll(/<script\b([^>]*)>([^<]*)</g)].filter(
      ([, attributes, text]) => !/\bsrc=/.test(attributes!) || text!.trim() !== "",
    );
    expect([name, inside]).toEqual([name, []]);
    expect([name, page.match(/<[^>]*\son[a-z]+\s*=/gi)]).toEqual([name, null]);
    expect([name, page.match(/(?:href|src|action)\s*=\s*["']?\s*(?:javascript|vbscript):/gi)]).toEqual([
      name,
      null,
    ]);
  }
});

test("the policy stands before whatever it should hold back", () => {
  for (const [name, page] of PAGES) {
    const policy = page.search(POLICY);
    const first = page.search(/<(?:script|link|style|img|body)\b/);
    expect([name, policy > 0 && policy < first]).toEqual([name, true]);
  }
});

test.each(PARTS)(
  "no script of dist/%s loads a script from elsewhere, or asks another server by name",
  (part) => {
    for (const [file, content] of builtFiles(part)) {
      if (!/\.c?js$/.test(file)) continue;
      const text = content.toString("utf8");
      const asked = text.match(
        /(?:importScripts|fetch|new WebSocket|new EventSource|sendBeacon)\(\s*["'`](?:https?|wss?):/g,
      );
      expect([file, asked]).toEqual([file, null]);
    }
  },
);
