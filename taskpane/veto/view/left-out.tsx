import { Text } from "@fluentui/react-components";
import { usePane } from "../../shell/pane-context";
import type { Appending } from "../pasted-entries";
import type { PastedLine } from "../pasted-list";

/** How many lines are named; the others are counted. */
const NAMED = 8;

const numbers = (lines: readonly PastedLine[]): readonly number[] =>
  lines.slice(0, NAMED).map(({ line }) => line);

/** Which pasted lines are not written, and why. */
export function LeftOut({ appending: { known, nameless } }: { appending: Appending }) {
  const { veto: words } = usePane().text;
  const { append, more } = words;
  const rest = (lines: readonly PastedLine[]): string =>
    lines.length > NAMED ? ` ${more(lines.length - NAMED)}` : "";
  return (
    <>
      {known.length > 0 && (
        <Text size={200}>
          {append.known(known.length, numbers(known))}
          {rest(known)}
        </Text>
      )}
      {nameless.length > 0 && (
        <Text size={200}>
          {append.nameless(numbers(nameless))}
          {rest(nameless)}
        </Text>
      )}
    </>
  );
}
