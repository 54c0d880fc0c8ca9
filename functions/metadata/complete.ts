import type { FunctionDeclaration, ParameterDeclaration } from "../../src/formula";
import { Enumerations, type Enumeration } from "./enumerations";

/** A parameter in functions.json. */
export interface ParameterMetadata {
  name: string;
  description?: string;
  type?: string;
  dimensionality?: string;
  optional?: boolean;
  repeating?: boolean;
  customEnumId?: string;
}

/** A function in functions.json. */
export interface FunctionMetadata {
  id: string;
  name: string;
  description?: string;
  helpUrl?: string;
  parameters: ParameterMetadata[];
  result: { type?: string; dimensionality?: string };
}

/** The file functions.json, from which Excel learns the functions. */
export interface Metadata {
  allowCustomDataForDataTypeAny?: boolean;
  allowErrorForDataTypeAny?: boolean;
  functions: FunctionMetadata[];
  enums?: Enumeration[];
}

function completeParameter(
  generated: ParameterMetadata,
  declared: ParameterDeclaration,
  enumerations: Enumerations,
): ParameterMetadata {
  const customEnumId = enumerations.idFor(declared);
  return {
    ...generated,
    name: declared.name,
    description: declared.description,
    ...(customEnumId ? { customEnumId } : {}),
  };
}

/**
 * Completes what the generator read off the source: the Chinese names and descriptions that Excel shows while
 * people type, the enumerations, and data types as input, without which one #N/A in a range of 5,000 rows would
 * fail the whole call. "With or without" `allowErrorForDataTypeAny` "doesn't make difference as long as" data
 * types are allowed, which "can cover both rich data types and rich errors"; both together crash Excel LTSC 2021
 * (office-js #4385). Nobody has said that errors alone are safe there, so that is not what is kept.
 *
 * @param helpUrl the address of a function's help page, which Excel offers while people type
 * @throws where the source and the declarations do not match, so that no build ships half a description
 */
export function completeMetadata(
  generated: Metadata,
  declarations: readonly FunctionDeclaration[],
  helpUrl: (name: string) => string,
): Metadata {
  const enumerations = new Enumerations();
  const functions = generated.functions.map((entry) => {
    const declared = declarations.find(({ name }) => name === entry.name);
    if (declared?.parameters.length !== entry.parameters.length) {
      throw new Error(`${entry.name} does not match its declaration`);
    }
    const parameters = entry.parameters.map((parameter, at) =>
      completeParameter(parameter, declared.parameters[at]!, enumerations),
    );
    return { ...entry, description: declared.summary, helpUrl: helpUrl(entry.name), parameters };
  });
  const file: Metadata = {
    ...generated,
    allowCustomDataForDataTypeAny: true,
    functions,
    enums: enumerations.list,
  };
  delete file.allowErrorForDataTypeAny;
  return file;
}
