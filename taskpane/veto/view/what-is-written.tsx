import { MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import { labelOfColumn, type VetoColumnKey, type VetoSheet } from "../../../src/sheet";
import { usePane } from "../../shell/pane-context";
import { Unbroken } from "../../shell/unbroken";
import { withOpenSpan, type VetoEntry } from "../entries";
import { ColumnsPreview } from "./columns-preview";

interface Properties {
  readonly list: VetoSheet;
  readonly entries: readonly VetoEntry[];
  readonly unplaced: readonly VetoColumnKey[];
  /** How many rows are empty, where they are too few. */
  readonly free: number | undefined;
}

/** All that somebody should know before entries are written below a list. */
export function WhatIsWritten({ list, entries, unplaced, free }: Properties) {
  const words = usePane().text.veto.append;
  const first = list.next + 1;
  return (
    <>
      <Text>
        <Unbroken>{words.willAdd(entries.length, list.sheet, first, first + entries.length - 1)}</Unbroken>
      </Text>
      <ColumnsPreview list={list} entries={entries} first={first} />
      {unplaced.length > 0 && <Text size={200}>{words.unplaced(unplaced.map(labelOfColumn))}</Text>}
      {withOpenSpan(list, entries) && <Text size={200}>{words.noSpan}</Text>}
      {free !== undefined && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.tooFew(free, entries.length, list.next + free + 1)}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
