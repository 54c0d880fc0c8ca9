import { problem, type Problem } from "./problem";
import { NAMESPACES, TYPES, type ChildRule, type TypeRule } from "./schema";
import type { Node } from "./tree";
import { valueProblems } from "./values";

/** The type of a child, and what is wrong with what it says of it. */
function typeOf(node: Node, { type }: ChildRule): { rule?: TypeRule; problems: Problem[] } {
  if (typeof type === "string") return { rule: TYPES[type], problems: [] };
  const given = node.attributes.get("xsi:type") ?? "";
  const named = Object.hasOwn(type, given) ? type[given] : undefined;
  if (named !== undefined) return { rule: TYPES[named], problems: [] };
  return { problems: [problem("wrong-type", node.path, { given, accepted: Object.keys(type) })] };
}

function attributeProblems({ attributes, path }: Node, rule: TypeRule): Problem[] {
  const required = rule.attributes ?? {};
  const known = { ...required, ...rule.optional };
  return [
    ...Object.keys(required)
      .filter((name) => !attributes.has(name))
      .map((name) => problem("missing-attribute", path, { name })),
    ...[...attributes].flatMap(([name, value]) => {
      if (name === "xsi:type") return [];
      const kind = Object.hasOwn(known, name) ? known[name] : undefined;
      return kind ? valueProblems(value, kind, name, path) : [problem("unknown-attribute", path, { name })];
    }),
  ];
}

/** Which children are missing, too many, strangers, or out of their order. */
function sequenceProblems({ children, path }: Node, rules: readonly ChildRule[]): Problem[] {
  const found: Problem[] = [];
  let reached = 0;
  for (const { name, path: at } of children) {
    const place = rules.findIndex((rule) => rule.name === name);
    if (place < 0)
      found.push(problem("unknown-element", at, { name, accepted: rules.map((one) => one.name) }));
    else if (place < reached) found.push(problem("wrong-order", at, { name, before: rules[reached]!.name }));
    else reached = place;
  }
  for (const { name, least, most } of rules) {
    const count = children.filter((one) => one.name === name).length;
    if (count < least) found.push(problem("missing-element", path, { name }));
    if (count > most) found.push(problem("repeated-element", path, { name, most }));
  }
  return found;
}

function nodeProblems(node: Node, rule: TypeRule, namespace: string): Problem[] {
  const { path } = node;
  if (node.namespace !== namespace) {
    return [problem("wrong-namespace", path, { given: node.namespace, expected: namespace })];
  }
  if (rule.open) return [];
  const rules = rule.children ?? [];
  const inside = node.children.flatMap((child) => {
    const found = rules.find(({ name }) => name === child.name);
    if (!found) return [];
    const { rule: type, problems } = typeOf(child, found);
    return type ? nodeProblems(child, type, found.namespace ?? namespace) : problems;
  });
  return [
    ...attributeProblems(node, rule),
    ...sequenceProblems(node, rules),
    ...(rule.text ? valueProblems(node.text, rule.text, node.name, path) : []),
    ...inside,
  ];
}

/** What makes a document no manifest of a task pane add-in at all. */
export function rootProblem(root: Node): Problem | undefined {
  if (root.name !== "OfficeApp") {
    return problem("unknown-element", root.path, { name: root.name, accepted: ["OfficeApp"] });
  }
  const given = root.attributes.get("xsi:type") ?? "";
  return given === "TaskPaneApp"
    ? undefined
    : problem("wrong-type", root.path, { given, accepted: ["TaskPaneApp"] });
}

/** Elements, their order and number, attributes, and the form and length of every value. */
export const structureProblems = (root: Node): Problem[] =>
  nodeProblems(root, TYPES.TaskPaneApp!, NAMESPACES.manifest);
