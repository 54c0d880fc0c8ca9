import packageJson from "../../package.json";
import { EDITION } from "../policy";
import { policyHash } from "./policy-data";

/** What a result was computed with. */
export interface Origin {
  readonly policy: {
    /** The edition of the policy. */
    readonly edition: string;
    /** The hash of all its data. */
    readonly sha256: string;
  };
  readonly program: { readonly name: string; readonly version: string };
}

let known: Origin | undefined;

/** What this program computes with. */
export const currentOrigin = (): Origin =>
  (known ??= {
    policy: { edition: EDITION, sha256: policyHash() },
    program: { name: packageJson.name, version: packageJson.version },
  });
