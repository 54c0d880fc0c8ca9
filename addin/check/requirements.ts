import { problem, type Problem } from "./problem";
import { descend, named, type Node } from "./tree";

const upTo = (last: number): string[] => Array.from({ length: last }, (_, at) => `1.${at + 1}`);

/** The sets that a manifest for Excel may ask for, with their versions. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  ExcelApi: upTo(21),
  CustomFunctionsRuntime: upTo(5),
  SharedRuntime: upTo(2),
  AddinCommands: ["1.1"],
  DialogApi: upTo(2),
  DialogOrigin: ["1.1"],
  ImageCoercion: upTo(2),
  KeyboardShortcuts: ["1.1"],
  OpenBrowserWindowApi: ["1.1"],
  RibbonApi: upTo(3),
  ContextMenuApi: ["1.1"],
  IdentityAPI: upTo(3),
};

/** Sets that exist, and that no Excel offers to a manifest: other programs', or to be asked for by the code. */
const ELSEWHERE: readonly string[] = [
  ...["CustomXmlParts", "Mailbox", "WordApi", "PowerPointApi", "OneNoteApi", "HtmlCoercion", "OoxmlCoercion"],
  ...["ExcelApiOnline", "ExcelApiDesktop", "ActiveView"],
];

function setProblem(node: Node, least: string): Problem | undefined {
  const set = node.attributes.get("Name") ?? "";
  const given = node.attributes.get("MinVersion") ?? least;
  if (ELSEWHERE.includes(set)) return problem("requirement-elsewhere", node.path, { set });
  const known = Object.hasOwn(KNOWN, set) ? KNOWN[set]! : undefined;
  if (!known) return problem("unknown-requirement", node.path, { set });
  return known.includes(given) ? undefined : problem("requirement-version", node.path, { set, given, known });
}

/** Sets that do not exist, or that Excel cannot be asked for; and sets that are used and not asked for. */
export function requirementProblems(root: Node): Problem[] {
  const sets = descend(root, "Requirements", "Sets");
  const least = sets?.attributes.get("DefaultMinVersion") ?? "1.1";
  const asked = sets?.children.map(({ attributes }) => attributes.get("Name")) ?? [];
  const functions = named(root, "ExtensionPoint").some(
    ({ attributes }) => attributes.get("xsi:type") === "CustomFunctions",
  );
  const needed = [
    { set: "SharedRuntime", used: named(root, "Runtime").length > 0, because: "共享运行时" },
    { set: "CustomFunctionsRuntime", used: functions, because: "自定义函数" },
  ];
  return [
    ...(sets?.children.flatMap((node) => setProblem(node, least) ?? []) ?? []),
    ...needed
      .filter(({ set, used }) => used && !asked.includes(set))
      .map(({ set, because }) => problem("requirement-missing", root.path, { set, because })),
  ];
}
