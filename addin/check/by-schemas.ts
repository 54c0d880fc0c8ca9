import { validateXML } from "xmllint-wasm";
import { schemaSet, type SchemaFile } from "./published-schemas";
import { SCHEMA_TEXT } from "./texts";

/**
 * Checks a manifest by the XML schemas that Microsoft publishes, where somebody has them: they are not of this
 * project.
 *
 * @returns a line for each problem; none where the manifest is right
 * @throws Error whose message says why the schemas themselves cannot be used
 * @example await schemaProblems(manifest, filesOfTheFolder) // []
 */
export async function schemaProblems(xml: string, files: readonly SchemaFile[]): Promise<readonly string[]> {
  const schemas = schemaSet(files);
  if (!schemas) throw new Error(SCHEMA_TEXT.noSchema);
  if (schemas.missing.length > 0) throw new Error(SCHEMA_TEXT.missing(schemas.missing));
  const input = ({ name, text }: SchemaFile) => ({ fileName: name, contents: text });
  const { errors } = await validateXML({
    xml: [{ fileName: "manifest.xml", contents: xml }],
    schema: [input(schemas.first)],
    preload: schemas.others.map(input),
  }).catch((fault: Error) => {
    throw new Error(SCHEMA_TEXT.unusable(fault.message.trim()));
  });
  return errors.map(({ message, loc }) => SCHEMA_TEXT.line(loc?.lineNumber, message.trim()));
}
