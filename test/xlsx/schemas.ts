import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { partsOf } from "../builders/packages";

/** A folder with the schemas of ECMA-376, transitional, as they are published: `sml.xsd` and what it needs. */
const FOLDER = process.env["WUYI_SCHEMAS"];

const CHECK = `
import sys, re
from lxml import etree
schema = etree.XMLSchema(etree.parse(sys.argv[1]))
root = etree.fromstring(sys.stdin.buffer.read())
foreign = {e.nsmap[p] for e in root.iter(etree.Element) for p in e.get("{http://schemas.openxmlformats.org/markup-compatibility/2006}Ignorable", "").split() if p in e.nsmap}
foreign.add("http://schemas.openxmlformats.org/markup-compatibility/2006")
for e in list(root.iter(etree.Element)):
    for a in list(e.attrib):
        # Every program says of blanks that they are meant, though the schema has no word for it.
        if etree.QName(a).namespace in foreign or a == "{http://www.w3.org/XML/1998/namespace}space": del e.attrib[a]
    for child in list(e):
        if isinstance(child.tag, str) and etree.QName(child).namespace in foreign: e.remove(child)
schema.validate(root)
print("\\n".join(re.sub(r"\\{[^}]*\\}|\\d+", "", fault.message) for fault in schema.error_log))
`;

/** Whether the schemas, and a program that reads them, are there. */
export const hasSchemas = FOLDER !== undefined && spawnSync("python3", ["-c", "import lxml"]).status === 0;

/** What the published schemas find in a workbook's parts, without numbers. */
export async function schemaFaults(bytes: Uint8Array): Promise<string[]> {
  return [...(await partsOf(bytes))].flatMap(([part, content]) => {
    if (!/^xl\/(?:workbook|styles|metadata|worksheets\/[^/]*)\.xml$/.test(part)) return [];
    const run = spawnSync("python3", ["-c", CHECK, join(FOLDER!, "sml.xsd")], {
      input: content,
      encoding: "utf8",
    });
    if (run.status !== 0) throw new Error(run.stderr);
    return run.stdout
      .split("\n")
      .flatMap((line) => (line === "" ? [] : [`${part.replace(/\d+/g, "")}: ${line}`]));
  });
}
