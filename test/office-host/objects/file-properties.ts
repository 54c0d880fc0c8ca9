import { OfficeFault } from "../faults";
import type { Book } from "../model/book";
import { text } from "./arguments";
import type { HostObject } from "./host-object";

/** So many letters a value may have. */
const LONGEST = 255;

function property(book: Book, key: string): HostObject {
  return {
    type: "CustomProperty",
    id: key,
    scalars: { Key: () => key, Value: () => book.properties.get(key)!, Type: () => "String" },
    methods: {
      Delete: () => {
        book.mustAllowChange();
        book.properties.delete(key);
      },
    },
  };
}

function customProperties(book: Book): HostObject {
  return {
    type: "CustomPropertyCollection",
    item: (key) => {
      if (!book.properties.has(text(key))) throw new OfficeFault("ItemNotFound");
      return property(book, text(key));
    },
    items: () => [...book.properties.keys()].map((key) => property(book, key)),
    finders: {
      Add: (key, value) => {
        book.mustAllowChange();
        if (text(value).length > LONGEST) throw new OfficeFault("InvalidArgument");
        book.properties.set(text(key), text(value));
        return property(book, text(key));
      },
    },
  };
}

/** What stands under File › Info › Properties. */
export const fileProperties = (book: Book): HostObject => ({
  type: "DocumentProperties",
  parts: { Custom: () => customProperties(book) },
});
