import type { ParameterDeclaration } from "../../src/formula";

/** The names that Excel offers for a parameter while people type. */
export interface Enumeration {
  id: string;
  type: "string";
  values: { name: string; stringValue: string; tooltip: string }[];
}

const upperSnake = (id: string): string => id.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

/**
 * The enumerations of all functions, one for each parameter of a name: the unit of every function is one list,
 * and 是否否决 is another than 市级重点项目 though both are 是 or 否, since the hint of each choice names its
 * parameter. A parameter keeps its type `any` and its matrix
 * beside its enumeration: a range of names and an error in it must still arrive as they are. Versions of Excel
 * that know no enumerations take the parameter as any other.
 */
export class Enumerations {
  private readonly known = new Map<string, Enumeration>();

  /** The id of the enumeration of a parameter's names; undefined where any text is accepted. */
  idFor({ id, name, choices }: ParameterDeclaration): string | undefined {
    if (!choices) return undefined;
    const key = [id, name, ...choices].join("\n");
    const existing = this.known.get(key);
    if (existing) return existing.id;
    const enumeration: Enumeration = {
      id: this.freeId(upperSnake(id)),
      type: "string",
      values: choices.map((choice) => ({ name: choice, stringValue: choice, tooltip: `${name}：${choice}` })),
    };
    this.known.set(key, enumeration);
    return enumeration.id;
  }

  get list(): Enumeration[] {
    return [...this.known.values()];
  }

  /** Different lists for parameters of the same name get a number. */
  private freeId(wanted: string): string {
    const taken = new Set(this.list.map(({ id }) => id));
    let id = wanted;
    for (let at = 2; taken.has(id); at++) id = `${wanted}_${at}`;
    return id;
  }
}
