/** An element of XML that is about to be written. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Elements, or one text. */
  readonly children: readonly XmlElement[] | string;
}

/**
 * An element with its attributes, in the order given, and what it holds.
 *
 * @example element("Set", { Name: "ExcelApi", MinVersion: "1.9" })
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly XmlElement[]
): XmlElement {
  return { name, attributes, children };
}

/** An element that holds a text. */
export const textElement = (name: string, text: string): XmlElement => ({
  name,
  attributes: {},
  children: text,
});

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);

function lines({ name, attributes, children }: XmlElement, indent: string): string[] {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const open = `${indent}<${name}${pairs.join("")}`;
  if (typeof children === "string") return [`${open}>${escaped(children)}</${name}>`];
  if (children.length === 0) return [`${open} />`];
  return [`${open}>`, ...children.flatMap((child) => lines(child, `${indent}  `)), `${indent}</${name}>`];
}

/** A document of one element, two blanks a level, as text that ends with a line break. */
export function documentText(root: XmlElement): string {
  return `${['<?xml version="1.0" encoding="UTF-8"?>', ...lines(root, "")].join("\n")}\n`;
}
