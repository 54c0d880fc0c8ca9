import type { ProblemCode } from "../../../addin/check";
import { BASE, rewrite, type Files } from "../built-site";

/** The manifest stays as it is, and a file of the site is broken. */
export const SITES: [string, ProblemCode[], (files: Files) => void][] = [
  ["metadata that is no JSON", ["bad-metadata"], (files) => rewrite(files, "addin/functions.json", "{", "[")],
  [
    "metadata without functions",
    ["bad-metadata"],
    (files) => files.set("addin/functions.json", new TextEncoder().encode('{"functions":[]}')),
  ],
  [
    "a function without a help page",
    ["bad-metadata"],
    (files) => rewrite(files, "addin/functions.json", "helpUrl", "help"),
  ],
  [
    "a help page that was not built",
    ["missing-file"],
    (files) => files.delete("help/functions/growth-award.html"),
  ],
  [
    "a help page elsewhere",
    ["outside-base"],
    (files) => rewrite(files, "addin/functions.json", BASE, "https://other.example/"),
  ],
  [
    "metadata for another language that was not built",
    ["missing-file"],
    (files) => files.delete("addin/functions-en.json"),
  ],
  [
    "metadata for another language with other functions",
    ["bad-metadata"],
    (files) => rewrite(files, "addin/functions-en.json", "GROWTH_AWARD", "GROWTH"),
  ],
  [
    "a page without a content policy",
    ["page-without-policy"],
    (files) => rewrite(files, "addin/taskpane.html", "Content-Security-Policy", "refresh"),
  ],
  [
    "a page without office.js",
    ["page-without-script"],
    (files) => rewrite(files, "addin/taskpane.html", "office.js", "ofice.js"),
  ],
  [
    "a page without the functions",
    ["page-without-script"],
    (files) => rewrite(files, "addin/taskpane.html", "functions.js", "function.js"),
  ],
  [
    "a page with the functions of an earlier release",
    ["page-without-script"],
    (files) => rewrite(files, "addin/taskpane.html", "?v=0.1.0", "?v=0.0.9"),
  ],
  [
    "a page with the functions first",
    ["page-order"],
    (files) => {
      rewrite(
        files,
        "addin/taskpane.html",
        "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
        "SECOND",
      );
      rewrite(files, "addin/taskpane.html", "functions.js?v=0.1.0", "office/office.js");
      rewrite(files, "addin/taskpane.html", "SECOND", "functions.js?v=0.1.0");
    },
  ],
  [
    "a page with a script inside",
    ["page-inline-script"],
    (files) => rewrite(files, "addin/taskpane.html", "</head>", "<script>1</script></head>"),
  ],
  ["no page at all", ["missing-file", "missing-file"], (files) => files.delete("addin/taskpane.html")],
];
