/** What is wrong with the tags of a part. */
export type TagFault =
  | "unpaired"
  | "markup-open"
  | "tag-open"
  | "quote-open"
  | "no-quotes"
  | "content-open"
  /** An element where its schema has none, or once too often: programs differ in what they show. */
  | "misplaced"
  /** A root of another namespace, or a prefix that nothing declares. */
  | "namespace";

/** Why a file cannot be read or saved as a workbook, as facts; the sentences are made from them in each language. */
export interface FaultParameters {
  "not-zip": undefined;
  empty: undefined;
  "old-format": undefined;
  encrypted: undefined;
  "lock-file": undefined;
  "binary-book": undefined;
  "no-workbook": undefined;
  "web-page": undefined;
  "xml-table": undefined;
  "numbers-book": undefined;
  document: undefined;
  slides: undefined;
  pdf: undefined;
  picture: undefined;
  "other-archive": undefined;
  "old-damaged": undefined;
  "text-encoding": undefined;
  "long-cell": { row: number };
  "too-slow": { seconds: number };
  "cut-off": undefined;
  "too-large": { megabytes: number };
  bomb: { part: string };
  "wrong-size": { part: string };
  method: { part: string };
  twice: { part: string };
  "missing-part": { part: string };
  "sheet-without-part": { name: string };
  "shared-part": { name: string };
  doctype: { part: string };
  tags: { part: string; fault: TagFault };
  encoding: { part: string; label: string };
  address: { part: string; address: string };
  "cell-twice": { part: string; address: string };
  "too-many-cells": undefined;
  "too-many-names": { most: number };
  "too-many-elements": { part: string };
  "too-many-styles": { most: number };
  "no-sheets": undefined;
  "all-hidden": undefined;
  "sheet-name-empty": undefined;
  "sheet-name-long": { name: string; most: number };
  "sheet-name-signs": { name: string };
  "sheet-name-quote": { name: string };
  "sheet-name-twice": { name: string };
}

export type FaultCode = keyof FaultParameters;

/** A sentence for each reason. */
export type FaultTexts = { readonly [C in FaultCode]: (parameters: FaultParameters[C]) => string };
