import { OfficeFault } from "../faults";
import type { Book, XmlPart } from "../model/book";
import type { Json } from "../protocol";
import { text } from "./arguments";
import type { HostObject } from "./host-object";

const namespaceOf = (xml: string): string => /\sxmlns(?::\w+)?="([^"]*)"/.exec(xml)?.[1] ?? "";

function partObject(book: Book, part: XmlPart): HostObject {
  return {
    type: "CustomXmlPart",
    id: part.id,
    scalars: { Id: () => part.id },
    methods: {
      GetXml: () => part.xml,
      SetXml: (xml) => {
        book.mustAllowChange();
        part.xml = text(xml);
      },
      Delete: () => {
        book.mustAllowChange();
        book.xmlParts.splice(book.xmlParts.indexOf(part), 1);
      },
    },
  };
}

/** The parts of a package in which add-ins keep what is theirs. */
export function xmlParts(book: Book): HostObject {
  const item = (key: Json): HostObject => {
    const found = book.xmlParts.find(({ id }) => id === key);
    if (!found) throw new OfficeFault("ItemNotFound", "The requested resource doesn't exist.");
    return partObject(book, found);
  };
  return {
    type: "CustomXmlPartCollection",
    item,
    finders: {
      Add: (xml) => {
        book.mustAllowChange();
        const part = { id: book.nextId(), xml: text(xml) };
        if (book.keepsXml) book.xmlParts.push(part);
        return partObject(book, part);
      },
      GetByNamespace: (namespace) => ({
        type: "CustomXmlPartScopedCollection",
        item,
        items: () =>
          book.xmlParts
            .filter(({ xml }) => namespaceOf(xml) === namespace)
            .map((part) => partObject(book, part)),
      }),
    },
  };
}
