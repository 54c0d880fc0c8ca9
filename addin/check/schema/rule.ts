import { LONG, REFERENCE, SHORT, type Kind } from "../values";

const OFFICE = "http://schemas.microsoft.com/office";

/** The namespaces of a task pane add-in's manifest. */
export const NAMESPACES = {
  manifest: `${OFFICE}/appforoffice/1.1`,
  overrides: `${OFFICE}/taskpaneappversionoverrides`,
  basic: `${OFFICE}/officeappbasictypes/1.0`,
} as const;

/** A child in a sequence: how often it stands there, and its type; by its `xsi:type` where it has several. */
export interface ChildRule {
  readonly name: string;
  readonly least: 0 | 1;
  readonly most: number;
  readonly type: string | Readonly<Record<string, string>>;
  /** The namespace, where it is not its parent's. */
  readonly namespace?: string;
}

/** What an element holds; the children stand in this order. */
export interface TypeRule {
  readonly attributes?: Readonly<Record<string, Kind>>;
  readonly optional?: Readonly<Record<string, Kind>>;
  readonly children?: readonly ChildRule[];
  readonly text?: Kind;
  /** Not looked into: this add-in has no use for it. */
  readonly open?: true;
}

/** A part of the table of types. */
export type Types = Readonly<Record<string, TypeRule>>;

type Count = "1" | "?" | "+" | "*";
const COUNTS: Readonly<Record<Count, readonly [0 | 1, number]>> = {
  "1": [1, 1],
  "?": [0, 1],
  "+": [1, Infinity],
  "*": [0, Infinity],
};

/** A child with its count (as in a regular expression) and its type. */
export const child = (
  name: string,
  count: Count,
  type: ChildRule["type"],
  namespace?: string,
): ChildRule => ({
  name,
  least: COUNTS[count][0],
  most: COUNTS[count][1],
  type,
  ...(namespace === undefined ? {} : { namespace }),
});

/** A child from the namespace of the basic types. */
export const basic = (name: string, count: Count, type: string): ChildRule =>
  child(name, count, type, NAMESPACES.basic);

/** An element that holds one value. */
export const held = (text: Kind): TypeRule => ({ text });

/** An element that names a resource. */
export const reference: TypeRule = { attributes: { resid: REFERENCE } };

/** A value with its overrides in other languages. */
export function localised(value: Kind, extra: TypeRule["attributes"] = {}): TypeRule {
  const type = value === SHORT ? "short-override" : value === LONG ? "long-override" : "url-override";
  return { attributes: { ...extra, DefaultValue: value }, children: [child("Override", "*", type)] };
}

/** What stands in for a value in another language. */
export const override = (value: Kind): TypeRule => ({
  attributes: { Locale: { kind: "locale" }, Value: value },
});
