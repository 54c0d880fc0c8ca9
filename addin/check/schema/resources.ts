import { ADDRESS, LONG, REFERENCE, SHORT, oneOf } from "../values";
import { basic, child, held, localised, override, reference, type Types } from "./rule";

/** Texts, addresses and pictures, and the elements that hold a single value. */
export const RESOURCES: Types = {
  Resources: {
    children: [
      basic("Images", "?", "Images"),
      basic("Urls", "?", "Urls"),
      basic("ShortStrings", "?", "ShortStrings"),
      basic("LongStrings", "?", "LongStrings"),
    ],
  },
  Images: { children: [child("Image", "+", "url-resource")] },
  Urls: { children: [child("Url", "+", "url-resource")] },
  ShortStrings: { children: [child("String", "+", "short-resource")] },
  LongStrings: { children: [child("String", "+", "long-resource")] },
  "url-resource": localised(ADDRESS, { id: REFERENCE }),
  "short-resource": localised(SHORT, { id: REFERENCE }),
  "long-resource": localised(LONG, { id: REFERENCE }),
  short: localised(SHORT),
  long: localised(LONG),
  url: localised(ADDRESS),
  "short-override": override(SHORT),
  "long-override": override(LONG),
  "url-override": override(ADDRESS),
  reference,
  guid: held({ kind: "guid" }),
  version: held({ kind: "version" }),
  locale: held({ kind: "locale" }),
  "short-text": held(SHORT),
  "long-text": held(LONG),
  "url-text": held(ADDRESS),
  boolean: held(oneOf("true", "false")),
  open: { open: true },
};
