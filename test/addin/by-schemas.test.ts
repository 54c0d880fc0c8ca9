import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { schemaProblems } from "../../addin/check/by-schemas";
import { schemaSet, type SchemaFile } from "../../addin/check/published-schemas";
import { CHECK_TEXT, SCHEMA_TEXT } from "../../addin/check/texts";

const OFFICE = "http://schemas.microsoft.com/office";
const MANIFEST = `${OFFICE}/appforoffice/1.1`;
const TYPES = `${OFFICE}/officeappbasictypes/1.0`;

const XS = 'xmlns:xs="http://www.w3.org/2001/XMLSchema"';

/** Schemas of our own, as small as they can be: a manifest is an Id and a Version, whose pattern another one has. */
const FIRST = `<?xml version="1.0" encoding="utf-8"?>
<xs:schema ${XS} targetNamespace="${MANIFEST}" xmlns:bt="${TYPES}" elementFormDefault="qualified">
  <xs:import schemaLocation="Types.xsd" namespace="${TYPES}" />
  <xs:element name="OfficeApp"><xs:complexType><xs:sequence>
    <xs:element name="Id" type="xs:string" /><xs:element name="Version" type="bt:Version" />
  </xs:sequence></xs:complexType></xs:element>
</xs:schema>`;
const SECOND = `<xs:schema ${XS} targetNamespace="${TYPES}">
  <xs:simpleType name="Version"><xs:restriction base="xs:string"><xs:pattern value="[0-9]{1,5}(\\.[0-9]{1,5}){0,3}" /></xs:restriction></xs:simpleType>
</xs:schema>`;
const FILES: readonly SchemaFile[] = [
  { name: "b.xsd", text: FIRST },
  { name: "a.xsd", text: SECOND },
];

const manifest = (...lines: readonly string[]): string =>
  [`<OfficeApp xmlns="${MANIFEST}">`, ...lines, "</OfficeApp>"].join("\n");
const GOOD = manifest("<Id>1</Id>", "<Version>1.0.0.0</Version>");

test.each<[what: string, xml: string, says: string[]]>([
  ["right", GOOD, []],
  [
    "with the version before the Id",
    manifest("<Version>1.0</Version>", "<Id>1</Id>"),
    ["第 2 行：", "Expected"],
  ],
  ["with a version in words", manifest("<Id>1</Id>", "<Version>new</Version>"), ["第 3 行：", "pattern"]],
  ["no XML", "<OfficeApp", ["第 1 行："]],
])("a manifest that is %s", async (_, xml, says) => {
  const problems = await schemaProblems(xml, FILES);
  expect(problems.length > 0).toBe(says.length > 0);
  for (const part of says) expect(problems.join("\n")).toContain(part);
});

test.each<[what: string, change: (text: string) => string]>([
  ["in any order and under any name", (text) => text],
  ["with blanks before the first line, as a page is copied", (text) => `\n  ${text}`],
  [
    "with the namespace whose http became https (office-js #635)",
    (text) => text.replace("http://www.w3.org/2001", "https://www.w3.org/2001"),
  ],
  ["with a sparing repetition, which only .NET reads", (text) => text.replace('{0,3}"', '{0,3}?"')],
  ["with an import that names no file", (text) => text.replace(' schemaLocation="Types.xsd"', "")],
])("schemas %s are understood", async (_, change) => {
  const files = [...FILES].reverse().map(({ name, text }) => ({ name, text: change(text) }));
  expect(await schemaProblems(GOOD, files)).toEqual([]);
  expect(await schemaProblems(manifest("<Id>1</Id>", "<Version>1.0.0.0.0</Version>"), files)).not.toEqual([]);
});

test.each<[what: string, files: readonly SchemaFile[], says: string]>([
  ["none", [], SCHEMA_TEXT.noSchema],
  ["none of a manifest", [FILES[1]!], SCHEMA_TEXT.noSchema],
  ["a page that is no schema", [{ name: "a.xsd", text: "<html><p>" }], SCHEMA_TEXT.noSchema],
  ["one that asks for another", [FILES[0]!], SCHEMA_TEXT.missing([TYPES])],
  [
    "one that is cut off",
    [FILES[0]!, { name: "a.xsd", text: SECOND.slice(0, SECOND.indexOf("<xs:pattern")) }],
    "这些 XSD 用不了：",
  ],
])("schemas of which there is %s are told, and nothing is called right", async (_, files, says) => {
  await expect(schemaProblems(GOOD, files)).rejects.toThrow(says);
});

test("of two files for one namespace the first counts", () => {
  const set = schemaSet([...FILES, { name: "c.xsd", text: `<xs:schema ${XS} targetNamespace="${TYPES}"/>` }]);
  expect(set?.others).toHaveLength(1);
  expect(set?.others[0]!.text).toContain("Version");
});

describe("npm run validate", () => {
  const folder = mkdtempSync(join(tmpdir(), "wuyi-schemas-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const validate = (...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["addin/check/run.mjs", ...args], {
      cwd: join(__dirname, "../.."),
      encoding: "utf8",
    });
    return { status, said: stdout + stderr };
  };

  test("says that the manifest is right, and what it was not checked by", () => {
    const { status, said } = validate();
    expect([status, said]).toEqual([
      0,
      `${CHECK_TEXT.good("https://localhost:3000/")}\n${SCHEMA_TEXT.notAsked}\n`,
    ]);
  });

  test("says by the schemas of a folder what is wrong", () => {
    for (const { name, text } of FILES) writeFileSync(join(folder, name), text);
    writeFileSync(join(folder, "readme.txt"), "not a schema");
    const { status, said } = validate("--schemas", folder);
    expect(status).toBe(1);
    expect(said).toContain(SCHEMA_TEXT.bad(2));
    expect(said).toMatch(/第 \d+ 行：.*ProviderName/);
  });

  test.each<[what: string, args: string[], says: string]>([
    ["no folder", ["--schemas", join(folder, "none")], SCHEMA_TEXT.noFolder(join(folder, "none"))],
    ["an unknown option", ["--schema", "a"], CHECK_TEXT.usage],
  ])("says of %s what is right", (_, args, says) => {
    const { status, said } = validate(...args);
    expect(status).toBe(2);
    expect(said).toContain(says);
    expect(said).not.toMatch(/\n\s+at /);
  });
});
