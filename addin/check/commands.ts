import { ACTION_IDS } from "../actions";
import { problem, type Problem } from "./problem";
import { childrenOf, descend, named, type Node } from "./tree";

/** What Excel takes on one of its own tabs. */
const MOST_CONTROLS = 6;

function repeatedIds(root: Node): Problem[] {
  const seen = new Set<string>();
  return named(root, "Group", "Control", "CustomTab").flatMap(({ attributes, path }) => {
    const id = attributes.get("id") ?? "";
    if (seen.has(id)) return [problem("id-repeated", path, { id })];
    seen.add(id);
    return [];
  });
}

function crowded(root: Node): Problem[] {
  return named(root, "OfficeTab").flatMap((tab) => {
    const groups = childrenOf(tab, "Group");
    return [
      ...(groups.length > 1 ? [problem("several-groups", tab.path, { count: groups.length })] : []),
      ...groups.flatMap((group) => {
        const count = childrenOf(group, "Control").length;
        return count > MOST_CONTROLS
          ? [problem("too-many-controls", group.path, { most: MOST_CONTROLS, count })]
          : [];
      }),
    ];
  });
}

/** Controls and groups: their ids, their number, and whether the code knows what they ask for, and they all of it. */
export function commandProblems(root: Node): Problem[] {
  const names = named(root, "FunctionName");
  const asked = new Set(names.map(({ text }) => text));
  const file = descend(root, "VersionOverrides", "Hosts", "Host", "DesktopFormFactor", "FunctionFile");
  return [
    ...repeatedIds(root),
    ...crowded(root),
    ...names.flatMap(({ text, path }) =>
      ACTION_IDS.includes(text) ? [] : [problem("unknown-action", path, { id: text, known: ACTION_IDS })],
    ),
    ...ACTION_IDS.filter((id) => !asked.has(id)).map((id) =>
      problem("action-not-offered", root.path, { id }),
    ),
    ...(names.length > 0 && !file ? [problem("no-function-file", names[0]!.path, {})] : []),
  ];
}
