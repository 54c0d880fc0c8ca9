import { SaxesParser } from "saxes";
import { WorkbookFault } from "../../faults";

const OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
/** Namespaces by the prefix under which the code knows them; files may have others. */
const SPACES: Readonly<Record<string, string>> = {
  [`${OASIS}office:1.0`]: "office",
  [`${OASIS}table:1.0`]: "table",
  [`${OASIS}text:1.0`]: "text",
  [`${OASIS}style:1.0`]: "style",
  [`${OASIS}datastyle:1.0`]: "number",
  [`${OASIS}xsl-fo-compatible:1.0`]: "fo",
  [`${OASIS}drawing:1.0`]: "draw",
  "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0": "calcext",
};

/** An element's opening tag; names have the prefixes of the code, whatever the file calls them. */
export interface OdsTag {
  readonly name: string;
  get(attribute: string): string | undefined;
}

/** What is told of a part, in its order. */
export interface OdsListener {
  open(tag: OdsTag): void;
  text(text: string): void;
  close(name: string): void;
}

const PIECE = 1 << 18;
const DEEPEST = 256;

/**
 * Reads a part of an OpenDocument file by the rules of XML.
 *
 * @throws WorkbookFault where it is malformed, or has a DTD
 */
export function readTags(bytes: Uint8Array, part: string, listener: OdsListener): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const nameOf = (uri: string, local: string): string => `${SPACES[uri] ?? "?"}:${local}`;
  let depth = 0;
  parser.on("error", () => {
    throw new WorkbookFault("tags", { part, fault: "unpaired" });
  });
  parser.on("doctype", () => {
    throw new WorkbookFault("doctype", { part });
  });
  parser.on("opentag", ({ uri, local, attributes }) => {
    if (++depth > DEEPEST) throw new WorkbookFault("too-many-elements", { part });
    let values: Map<string, string> | undefined;
    listener.open({
      name: nameOf(uri, local),
      get(attribute) {
        values ??= new Map(Object.values(attributes).map((one) => [nameOf(one.uri, one.local), one.value]));
        return values.get(attribute);
      },
    });
  });
  parser.on("closetag", ({ uri, local }) => {
    depth--;
    listener.close(nameOf(uri, local));
  });
  parser.on("text", (text) => listener.text(text));
  parser.on("cdata", (text) => listener.text(text));
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += PIECE)
      parser.write(decoder.decode(bytes.subarray(at, at + PIECE), { stream: true }));
    parser.write(decoder.decode());
  } catch (fault) {
    if (fault instanceof WorkbookFault) throw fault;
    throw new WorkbookFault("encoding", { part, label: "utf-8" });
  }
  parser.close();
}
