import js from "@eslint/js";
import importX from "eslint-plugin-import-x";
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

/** Whoever may be imported by nobody: every face of the core. */
const FACES = ["functions", "taskpane", "workbench", "cli"];

/** `target` may not import `from`. */
const forbidden = (target, from, message) => ({ target: `./${target}`, from: `./${from}`, message });

/** The arrows of the house: faces → core; inside the core sheet → formula → enterprise, award → text → policy. */
const ARROWS = [
  ...[...FACES, "engine", "test", "bench"].map((face) => forbidden("src", face, "The core imports nobody.")),
  ...FACES.flatMap((face) =>
    [...FACES, "engine"]
      // The browser sheet shows the pane beside itself, and gives it its port.
      .filter((other) => other !== face && !(face === "taskpane" && other === "workbench"))
      .map((other) => forbidden(other, face, "Nothing imports a face.")),
  ),
  ...[...FACES, "engine"].map((face) => forbidden("xlsx", face, "Files know cells, not faces.")),
  ...["addin", "help"].flatMap((frame) => [
    forbidden("src", frame, "The core imports nobody."),
    ...[...FACES, "engine", "xlsx"].map((other) =>
      forbidden(frame, other, "The frame shows the core, not faces."),
    ),
  ]),
  forbidden("src", "xlsx", "The core imports nobody."),
  forbidden("engine", "xlsx", "The engine computes, wherever cells come from."),
  forbidden("functions", "engine", "Excel brings its own formula engine."),
  forbidden("taskpane", "engine", "The pane sees a workbook through its port."),
  ...["text", "award", "enterprise", "formula", "sheet"].map((up) =>
    forbidden("src/policy", `src/${up}`, "The policy is data."),
  ),
  ...["award", "enterprise", "formula", "sheet"].map((up) =>
    forbidden("src/text", `src/${up}`, "Texts know the policy only."),
  ),
  ...["enterprise", "formula", "sheet"].map((up) =>
    forbidden("src/award", `src/${up}`, "Awards know policy and texts only."),
  ),
  ...["award", "formula", "sheet"].map((up) =>
    forbidden("src/enterprise", `src/${up}`, "Codes and names stand alone."),
  ),
  forbidden("src/formula", "src/sheet", "Functions know nothing of sheets."),
  ...["policy", "text", "award", "enterprise", "receipt", "native"].map((other) =>
    forbidden("src/shown", `src/${other}`, "What is to be seen of a cell is no question of the policy."),
  ),
  ...["policy", "text", "award", "enterprise", "formula", "sheet"].map((below) =>
    forbidden(`src/${below}`, "src/receipt", "Receipts are made of results; no result rests on one."),
  ),
  ...["award", "enterprise", "formula", "sheet"].map((other) =>
    forbidden("src/native", `src/${other}`, "A second opinion does not ask the first."),
  ),
  ...["policy", "text", "award", "enterprise", "formula", "sheet"].map((other) =>
    forbidden(`src/${other}`, "src/native", "The second opinion stands beside the awards."),
  ),
];

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "coverage/"] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ["**/*.ts", "**/*.tsx"],
    plugins: { "import-x": importX },
    settings: { "import-x/resolver": { node: { extensions: [".ts", ".tsx", ".js", ".json"] } } },
    rules: {
      "import-x/no-restricted-paths": ["error", { zones: ARROWS }],
      "import-x/no-cycle": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex:
                "^\\.\\./(\\.\\./)*((src/)?(policy|award|calendar|enterprise|text|formula|sheet|shown|receipt)|src/native)/(?!index|lists$)",
              message: "Import a folder through its index.",
            },
          ],
        },
      ],
    },
  },
  {
    // What speaks Office.js, or could.
    files: ["taskpane/**/*.{ts,tsx}", "functions/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]),
    ),
  },
  {
    files: ["src/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        "window",
        "document",
        "process",
        "fetch",
        "localStorage",
        "setTimeout",
        "setInterval",
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: "The core has no clock.",
        },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "The core has no clock.",
        },
        {
          selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: "The core is pure.",
        },
      ],
    },
  },
  {
    files: ["**/*.cjs", "**/*.mjs"],
    languageOptions: {
      globals: {
        require: "readonly",
        exports: "writable",
        module: "readonly",
        process: "readonly",
        console: "readonly",
        __dirname: "readonly",
        URL: "readonly",
      },
    },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);
