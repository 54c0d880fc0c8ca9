import type { BundledPackage } from "./bundled-packages";
import { licenceOf } from "./licence-rules";
import { STANDARD_TEXTS } from "./standard-texts";
import { SUPPLY_TEXT } from "./texts";

const RULE = "=".repeat(78);

/**
 * Packages that bring no licence file, though their package.json names a licence, and the holder to name in
 * the licence's own text; `sameAs` where a package of the same project brings the text.
 */
const WITHOUT_FILE: Readonly<Record<string, { readonly holder: string } | { readonly sameAs: string }>> = {
  "@fluentui/react-icons": { holder: "Microsoft Corporation" },
  "@univerjs/protocol": { sameAs: "@univerjs/core" },
  "franc-min": { holder: "Titus Wormer" },
  "ot-json1": { holder: "Joseph Gentle" },
  "ot-text-unicode": { holder: "Joseph Gentle" },
  "react-remove-scroll-bar": { holder: "Anton Korzunov" },
  saxes: { holder: "Louis-Dominique Dubeau" },
  unicount: { holder: "Joseph Gentle" },
};

function textsOf(one: BundledPackage, all: readonly BundledPackage[]): readonly string[] {
  if (one.texts.length > 0) return one.texts;
  const known = WITHOUT_FILE[one.name];
  const licence = licenceOf(one.name, one.licence) ?? "";
  if (known && "sameAs" in known) {
    const texts = all.find(({ name }) => name === known.sameAs)?.texts ?? [];
    if (texts.length > 0) return texts;
  }
  const standard = STANDARD_TEXTS[licence];
  if (known && "holder" in known && standard) return [standard(known.holder)];
  throw new Error(SUPPLY_TEXT.noLicenceFile(one.name, licence));
}

/**
 * The licences of everything that reaches a built folder, as they ask to be handed on: each text once, above
 * it the packages that it holds for.
 *
 * @throws Error where a package brings no licence text and none is known for it
 */
export function noticesText(packages: readonly BundledPackage[]): string {
  const holders = new Map<string, string[]>();
  for (const one of packages) {
    const text = textsOf(one, packages).join("\n\n");
    const line = `${one.name} ${one.version} (${licenceOf(one.name, one.licence)})`;
    holders.set(text, [...(holders.get(text) ?? []), line]);
  }
  const parts = [...holders].map(([text, names]) => [RULE, ...names, RULE, "", text, ""].join("\n"));
  // Notepad on older Windows, and a web server that names no encoding, tell UTF-8 by its mark.
  return `\uFEFF${[SUPPLY_TEXT.noticesHead, ...parts].join("\n")}`;
}
