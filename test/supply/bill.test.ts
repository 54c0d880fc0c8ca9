import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import { packageUrl } from "../../supply/bill";
import { SUPPLY_FILES } from "../../supply/supply-files";
import { noticesText } from "../../supply/notices";
import { SHIPPED_LICENCES } from "../../supply/licence-rules";
import { PARTS, builtFiles } from "./built-files";
import { LOCKED, ROOT, nameOf } from "./lock-file";

interface Bill {
  readonly specVersion: string;
  readonly metadata: { readonly component: { readonly name: string; readonly version: string } };
  readonly components: readonly {
    readonly group?: string;
    readonly name: string;
    readonly version: string;
    readonly purl: string;
    readonly licenses: readonly { readonly license: { readonly id?: string } }[];
  }[];
}

const textIn = (part: (typeof PARTS)[number], file: string): string =>
  builtFiles(part).get(file)?.toString("utf8") ?? "";
const billOf = (part: (typeof PARTS)[number]): Bill => JSON.parse(textIn(part, SUPPLY_FILES.bill)) as Bill;
const fullName = ({ group, name }: Bill["components"][number]): string => (group ? `${group}/${name}` : name);

/** The format's own schemas, as the library brings them. */
function schemaValidator(): (bill: unknown) => readonly unknown[] {
  const folder = join(ROOT, "node_modules/@cyclonedx/cyclonedx-library/res/schema");
  const schema = (file: string): object => JSON.parse(readFileSync(join(folder, file), "utf8")) as object;
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
  ajv.addSchema(schema("spdx.SNAPSHOT.schema.json"), "http://cyclonedx.org/schema/spdx.SNAPSHOT.schema.json");
  ajv.addSchema(
    schema("jsf-0.82.SNAPSHOT.schema.json"),
    "http://cyclonedx.org/schema/jsf-0.82.SNAPSHOT.schema.json",
  );
  const validate = ajv.compile(schema("bom-1.6.SNAPSHOT.schema.json"));
  return (bill) => (validate(bill) ? [] : (validate.errors ?? []));
}

const schemaFaults = schemaValidator();

test("the schema is not one that lets everything pass", () => {
  expect(schemaFaults({ bomFormat: "CycloneDX" })).not.toEqual([]);
  const bill = billOf("help");
  expect(
    schemaFaults({
      ...bill,
      components: [{ ...bill.components[0], licenses: [{ license: { id: "BSD" } }] }],
    }),
  ).not.toEqual([]);
});

describe.each(PARTS)("the bill of dist/%s", (part) => {
  const bill = billOf(part);

  test("is CycloneDX as its schema asks, for this version, without a time or a number of its own", () => {
    expect(schemaFaults(bill)).toEqual([]);
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
    expect([bill.specVersion, bill.metadata.component]).toEqual([
      "1.6",
      expect.objectContaining({ name: `wuyi-${part}`, version }),
    ]);
    expect(textIn(part, SUPPLY_FILES.bill)).not.toMatch(/timestamp|serialNumber|urn:uuid/);
  });

  test("names only packages of the lock file, in its version, each under a licence for handing on", () => {
    const locked = new Set(LOCKED.map(([place, { version }]) => `${nameOf(place)}@${version}`));
    for (const one of bill.components) {
      const name = fullName(one);
      expect([name, locked.has(`${name}@${one.version}`)]).toEqual([name, true]);
      expect(one.purl).toBe(packageUrl({ name, version: one.version }));
      const licences = one.licenses.map(({ license }) => license.id);
      expect([name, licences.every((id) => id !== undefined && SHIPPED_LICENCES.has(id))]).toEqual([
        name,
        true,
      ]);
      expect([name, licences.length]).toEqual([name, 1]);
    }
  });

  test("has the licence of each package beside it", () => {
    const notices = textIn(part, SUPPLY_FILES.notices);
    for (const one of bill.components) expect(notices).toContain(`\n${fullName(one)} ${one.version} (`);
    expect(notices).toMatch(/without restriction|Apache License/);
  });
});

test("the bills name what the built files hold, and nothing that is merely installed", () => {
  const names = (part: (typeof PARTS)[number]): readonly string[] => billOf(part).components.map(fullName);
  expect(names("help").slice().sort()).toEqual(["fastest-levenshtein", "webpack"]);
  expect(names("addin")).toEqual(
    expect.arrayContaining(["react", "react-dom", "decimal.js", "@fluentui/react-tabs"]),
  );
  expect(names("workbench")).toEqual(
    expect.arrayContaining(["@univerjs/engine-render", "fflate", "idb", "unicode-regex"]),
  );
  expect(names("cli")).toEqual(
    expect.arrayContaining(["string-width", "strip-ansi", "picocolors", "decimal.js"]),
  );
  const everywhere = new Set(PARTS.flatMap(names));
  // Installed for the pages, and left out by the build: nobody calls it.
  for (const name of ["protobufjs", "@grpc/grpc-js", "sirv", "open", "exceljs", "css-loader"]) {
    expect([name, everywhere.has(name)]).toEqual([name, false]);
  }
});

test("a package without a licence text stops the build and is named", () => {
  const one = { name: "bare", version: "1.0.0", licence: "MIT", texts: [] };
  expect(() => noticesText([one])).toThrow("bare 没有附许可文本");
});

test("a text that several packages bring stands once, above it all of them", () => {
  const one = (name: string) => ({
    name,
    version: "1.0.0",
    licence: "MIT",
    texts: ["甲的许可"],
  });
  const text = noticesText([one("a"), one("b")]);
  expect(text.split("甲的许可")).toHaveLength(2);
  expect(text).toContain("a 1.0.0 (MIT)\nb 1.0.0 (MIT)");
});

test.each([
  ["react", "pkg:npm/react@1.0.0"],
  ["@univerjs/core", "pkg:npm/%40univerjs/core@1.0.0"],
])("the address of %s is %s", (name, purl) => expect(packageUrl({ name, version: "1.0.0" })).toBe(purl));
