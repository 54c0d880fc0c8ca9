import { SaxesParser } from "saxes";

/** A schema file as somebody saved it. */
export interface SchemaFile {
  readonly name: string;
  readonly text: string;
}

/** Schemas as a validator takes them: the one to begin with, and those that it asks for. */
export interface Schemas {
  readonly first: SchemaFile;
  readonly others: readonly SchemaFile[];
  /** Namespaces that a schema asks for and no file has. */
  readonly missing: readonly string[];
}

/** What a manifest is written in; its schema asks for all others. */
const MANIFEST = "http://schemas.microsoft.com/office/appforoffice/1.1";

/**
 * What stands in the published files that no validator but .NET's reads: a namespace whose `http` was made `https` by
 * a search through all the documents (office-js #635), and a sparing repetition, which says the same as the plain one
 * where a whole text must fit.
 */
const repaired = (text: string): string =>
  text
    .trimStart()
    .replaceAll("https://www.w3.org/2001/XMLSchema", "http://www.w3.org/2001/XMLSchema")
    .replace(/(<xs:pattern\s+value="[^"]*\})\?(?=")/g, "$1");

/** The namespace that a schema describes, and those that it asks for; none where it is no schema. */
function namespaces(text: string): { readonly own: string | undefined; readonly asked: readonly string[] } {
  const parser = new SaxesParser({ xmlns: true });
  const asked: string[] = [];
  let own: string | undefined;
  parser.on("opentag", ({ local, attributes }) => {
    if (local === "schema") own ??= attributes["targetNamespace"]?.value;
    else if (local === "import" && attributes["namespace"]) asked.push(attributes["namespace"].value);
  });
  parser.on("error", () => undefined);
  parser.write(text).close();
  return { own, asked };
}

/** The name under which a namespace's schema is asked for, whatever its file is called. */
const nameOf = (namespace: string): string => `${namespace.replace(/[^A-Za-z0-9.]+/g, "-")}.xsd`;

/** A schema whose imports name their files as {@link nameOf} does. */
const renamed = (text: string): string =>
  text.replace(/<(?:\w+:)?import\b[^>]*>/g, (tag) => {
    const namespace = /\bnamespace="([^"]*)"/.exec(tag)?.[1];
    if (namespace === undefined) return tag;
    const plain = tag.replace(/\s+schemaLocation="[^"]*"/, "");
    return plain.replace(/\bnamespace=/, `schemaLocation="${nameOf(namespace)}" namespace=`);
  });

/**
 * Makes a set of schemas of the files of a folder, whatever they are called and in whatever order.
 *
 * @returns undefined where none describes a manifest
 * @example schemaSet([{ name: "5.2.xsd", text: "<xs:schema targetNamespace=…" }])?.first.text
 */
export function schemaSet(files: readonly SchemaFile[]): Schemas | undefined {
  const texts = new Map<string, string>();
  const asked = new Set<string>();
  for (const { text } of files) {
    const found = namespaces(repaired(text));
    if (found.own === undefined || texts.has(found.own)) continue;
    texts.set(found.own, renamed(repaired(text)));
    found.asked.forEach((one) => asked.add(one));
  }
  const first = texts.get(MANIFEST);
  if (first === undefined) return undefined;
  const others = [...texts].filter(([namespace]) => namespace !== MANIFEST);
  return {
    first: { name: nameOf(MANIFEST), text: first },
    others: others.map(([namespace, text]) => ({ name: nameOf(namespace), text })),
    missing: [...asked].filter((one) => !texts.has(one)),
  };
}
