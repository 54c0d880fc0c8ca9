/** What JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** What an action asks for. */
export const ACTION = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const;

/** How a path leads to an object. */
export const PATH = { root: 1, method: 3, property: 4, indexer: 5, reference: 6, none: 7 } as const;

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: { readonly Arguments?: readonly Json[]; readonly ReferencedObjectPathIds?: Json };
  readonly QueryInfo?: { readonly Select?: readonly string[] } & { readonly [name: string]: unknown };
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: { readonly Arguments?: readonly Json[]; readonly ReferencedObjectPathIds?: Json };
}

/** One batch as office.js sends it. */
export interface HostRequest {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface HostFailure {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

/** The answer to a batch: the results of the actions that ran, and why the next one did not. */
export interface HostResponse {
  readonly Results: readonly { readonly ActionId: number; readonly Value: Json }[];
  readonly Error?: HostFailure;
}
