import { itemById, type Item } from "../../src/policy";
import type { SavedPlan } from "../../src/sheet";
import type { Listed } from "./plan";

/** A firm and what it thinks of claiming. */
export interface Plan {
  readonly firm: string;
  readonly listed: readonly Listed[];
}

const known = (id: string): Item | undefined => {
  try {
    return itemById(id);
  } catch {
    return undefined;
  }
};

/** The ids of a kept plan's items that the policy does not know any more. */
export const lostOf = ({ awards }: SavedPlan): readonly string[] =>
  awards.flatMap(({ item }) => (known(item) ? [] : [item]));

/** A plan as a workbook keeps it. */
export const savedOf = (name: string, { firm, listed }: Plan): SavedPlan => ({
  name,
  firm,
  awards: listed.map(({ item, answers, unit, project }) => ({ item: item.id, answers, unit, project })),
});

/** A plan as the form holds it; awards of items that the policy does not know any more are left out, see `lostOf`. */
export function planOfSaved({ firm, awards }: SavedPlan): Plan {
  return {
    firm,
    listed: awards.flatMap(({ item, ...rest }): Listed[] => {
      const found = known(item);
      return found ? [{ item: found, ...rest }] : [];
    }),
  };
}

/**
 * A name that no other plan has.
 *
 * @example freeName("多投", [{ name: "多投", firm: "", awards: [] }]) // "多投 2"
 */
export function freeName(name: string, plans: readonly SavedPlan[]): string {
  const taken = new Set(plans.map((one) => one.name));
  for (let nth = 1; ; nth++) {
    const tried = nth === 1 ? name : `${name} ${nth}`;
    if (!taken.has(tried)) return tried;
  }
}
