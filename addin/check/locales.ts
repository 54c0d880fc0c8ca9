import { LOCALES } from "../texts";
import { problem, type Problem } from "./problem";
import { childrenOf, descend, named, type Node } from "./tree";

const HAN = /\p{Script=Han}/u;

const inLanguage = (locale: string, text: string): boolean => HAN.test(text) === locale.startsWith("zh");

/** The texts that people read; the functions' namespace is a name and the same everywhere. */
function texts(root: Node): Node[] {
  const name = named(root, "Namespace").map(({ attributes }) => attributes.get("resid"));
  return named(root, "DisplayName", "Description", "String").filter(
    ({ attributes }) => attributes.has("DefaultValue") && !name.includes(attributes.get("id")),
  );
}

function textProblems(node: Node, locale: string): Problem[] {
  const overrides = childrenOf(node, "Override");
  const given = overrides.map(({ attributes }) => attributes.get("Locale") ?? "");
  const values = [
    { text: node.attributes.get("DefaultValue")!, language: locale, path: node.path },
    ...overrides.map(({ attributes, path }, at) => ({
      text: attributes.get("Value") ?? "",
      language: given[at]!,
      path,
    })),
  ];
  return [
    ...LOCALES.filter((one) => one !== locale && !given.includes(one)).map((one) =>
      problem("override-missing", node.path, { locale: one }),
    ),
    ...given.flatMap((one, at) => {
      const { path } = overrides[at]!;
      if (one === locale) return [problem("override-of-default", path, { locale: one })];
      return given.indexOf(one) === at ? [] : [problem("override-repeated", path, { locale: one })];
    }),
    ...values
      .filter(({ text, language }) => text !== "" && !inLanguage(language, text))
      .map(({ text, language, path }) => problem("wrong-language", path, { locale: language, text })),
  ];
}

/** Texts without one of the interface's languages, with one twice, or in another than they say. */
export function localeProblems(root: Node): Problem[] {
  const locale = descend(root, "DefaultLocale")?.text ?? "";
  return texts(root).flatMap((node) => textProblems(node, locale));
}
