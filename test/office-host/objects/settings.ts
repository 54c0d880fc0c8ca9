import type { Book } from "../model/book";
import { text } from "./arguments";
import type { HostObject } from "./host-object";

function setting(book: Book, key: string): HostObject {
  return {
    type: "Setting",
    id: key,
    scalars: { Key: () => key, Value: () => book.settings.get(key) ?? null },
    methods: {
      Delete: () => {
        book.mustAllowChange();
        book.settings.delete(key);
      },
    },
  };
}

/** What add-ins keep in the workbook by a name. */
export const settings = (book: Book): HostObject => ({
  type: "SettingCollection",
  item: (key) => setting(book, text(key)),
  finders: {
    GetItemOrNullObject: (key) => (book.settings.has(text(key)) ? setting(book, text(key)) : null),
    Add: (key, value) => {
      book.mustAllowChange();
      book.settings.set(text(key), value ?? null);
      return setting(book, text(key));
    },
  },
});
