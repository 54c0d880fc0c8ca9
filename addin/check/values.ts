import { problem, type Problem } from "./problem";

/** What a text or an attribute holds. */
export type Kind =
  | { readonly kind: "text"; readonly most: number }
  | { readonly kind: "guid" | "version" | "set-version" | "locale" | "any" }
  | { readonly kind: "one-of"; readonly accepted: readonly string[] };

const text = (most: number): Kind => ({ kind: "text", most });

/** The lengths of the published schemas. */
export const SHORT = text(125);
export const LONG = text(250);
export const ADDRESS = text(2048);
export const REFERENCE = text(32);

export const oneOf = (...accepted: readonly string[]): Kind => ({ kind: "one-of", accepted });

const FORMS = {
  guid: [/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, "bad-guid"],
  version: [/^\d{1,5}(?:\.\d{1,5}){0,3}$/, "bad-version"],
  "set-version": [/^\d{1,5}\.\d{1,5}$/, "bad-version"],
  locale: [/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i, "bad-locale"],
} as const;

/** What is wrong with a value; `what` names it in the message. */
export function valueProblems(given: string, kind: Kind, what: string, path: string): Problem[] {
  if (kind.kind === "any") return [];
  if (given === "") return [problem("empty", path, { what })];
  if (kind.kind === "text") {
    const { length } = Array.from(given);
    return length > kind.most ? [problem("too-long", path, { what, most: kind.most, length })] : [];
  }
  if (kind.kind === "one-of") {
    const { accepted } = kind;
    return accepted.includes(given) ? [] : [problem("not-one-of", path, { what, given, accepted })];
  }
  const [form, code] = FORMS[kind.kind];
  return form.test(given) ? [] : [problem(code, path, { given })];
}
