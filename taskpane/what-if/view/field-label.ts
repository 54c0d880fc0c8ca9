import { usePane } from "../../shell/pane-context";
import type { Field, NamedField } from "../fields";

/** What a field is called: as its declaration says, or as the catalogue does. */
export function useFieldLabel(): (field: Field) => string {
  const { fields } = usePane().text.whatIf;
  return ({ id, label }) => (label === "" ? fields[id as NamedField] : label);
}
