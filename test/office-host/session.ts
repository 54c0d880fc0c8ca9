import { HostGap, OfficeFault } from "./faults";
import { member, query, type HostObject } from "./objects/host-object";
import {
  ACTION,
  PATH,
  type Action,
  type HostRequest,
  type HostResponse,
  type Json,
  type ObjectPath,
} from "./protocol";

/** Ranges that the program still holds, by the reference that it knows them by. */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private last = 0;
  /** The most that were held at a time. */
  most = 0;

  get count(): number {
    return this.kept.size;
  }

  keep(object: HostObject): string {
    const reference = `r${++this.last}`;
    this.kept.set(reference, object);
    this.most = Math.max(this.most, this.kept.size);
    return reference;
  }

  find(reference: string): HostObject {
    const found = this.kept.get(reference);
    if (!found) throw new HostGap(`a range is used after it was released (${reference})`);
    return found;
  }

  release(reference: string): void {
    // Office.js releases at the end of a run once more what the program has released before.
    this.kept.delete(reference);
  }
}

/** Runs the actions of one batch, one after the other, until one fails. */
export class Session {
  private readonly objects = new Map<number, HostObject | null>();
  private readonly references = new Map<number, string>();

  constructor(
    private readonly root: HostObject,
    private readonly kept: References,
    private readonly request: HostRequest,
  ) {}

  private pathOf(id: number): ObjectPath {
    const path = this.request.ObjectPaths[String(id)];
    if (!path) throw new HostGap(`no path ${id}`);
    return path;
  }

  /** The object at a path. A step that creates something runs once a batch. */
  private reach(id: number): HostObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const found = this.follow(this.pathOf(id));
    this.objects.set(id, found);
    return found;
  }

  private follow(path: ObjectPath): HostObject | null {
    const { ObjectPathType: type, Name: name, ParentObjectPathId: parentId } = path;
    if (type === PATH.root) return this.root;
    if (type === PATH.none) return null;
    if (type === PATH.reference) return this.kept.find(name);
    const parent = this.reach(parentId ?? 0);
    // What follows from nothing is nothing.
    if (parent === null) return null;
    if (type === PATH.property) return member(parent, "parts", name)();
    const values = path.ArgumentInfo?.Arguments ?? [];
    if (type === PATH.method) return member(parent, "finders", name)(...values);
    if (type === PATH.indexer && parent.item) return parent.item(values[0] ?? null);
    throw new HostGap(`${parent.type}: a path of type ${type}`);
  }

  private instantiate(id: number): Json {
    const object = this.reach(id);
    if (object === null) return null;
    const reference = this.references.get(id);
    return {
      ...(object.id !== undefined && { Id: object.id }),
      ...(reference !== undefined && { _ReferenceId: reference }),
    };
  }

  private call(id: number, name: string, values: readonly Json[]): Json {
    const object = this.reach(id);
    if (name === "_KeepReference") {
      if (object?.kept) this.references.set(id, this.kept.keep(object));
      return null;
    }
    if (object === null) throw new HostGap(`${name} of an object that is not there`);
    return member(object, "methods", name)(...values) ?? null;
  }

  private run(action: Action): Json {
    const { ActionType: type, Name: name, ObjectPathId: id } = action;
    const values = action.ArgumentInfo?.Arguments ?? [];
    switch (type) {
      case ACTION.instantiate:
        return this.instantiate(id);
      case ACTION.query: {
        const { Select = [], ...others } = action.QueryInfo ?? {};
        if (Object.keys(others).length > 0) throw new HostGap(`a load with ${Object.keys(others).join()}`);
        return query(this.reach(id), Select);
      }
      case ACTION.method:
        return this.call(id, name, values);
      case ACTION.set: {
        const object = this.reach(id);
        if (object === null) throw new HostGap(`${name} is set on an object that is not there`);
        member(object, "setters", name)(values[0] ?? null);
        return null;
      }
      case ACTION.trace:
        return null;
      default:
        throw new HostGap(`an action of type ${type}`);
    }
  }

  /** @param before asked before each action; a failure that it throws is Excel's */
  execute(before: (index: number) => void): HostResponse {
    const Results: { ActionId: number; Value: Json }[] = [];
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        before(index);
        Results.push({ ActionId: action.Id, Value: this.run(action) });
      } catch (fault) {
        if (!(fault instanceof OfficeFault)) throw fault;
        const Error = {
          Code: fault.code,
          Message: fault.message,
          Location: action.Name,
          ActionIndex: index,
          HttpStatusCode: 400,
        };
        return { Results, Error };
      }
    }
    return { Results };
  }
}
