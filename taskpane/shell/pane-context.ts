import { createContext, useContext, useSyncExternalStore } from "react";
import type { Language } from "../../src/text";
import type { BookSession, Store } from "../session";
import type { PaneText } from "../text";
import type { Part } from "./part";

/** A place in 设置: the card of a sheet, or one of its columns by letter. */
export interface SettingsPlace {
  readonly sheet: string;
  readonly column?: string;
}

/** What every part of the pane may use. */
export interface PaneFrame {
  readonly text: PaneText;
  readonly language: Language;
  readonly session: BookSession;
  /** Goes to another part; in 设置, to a sheet or one of its columns. */
  readonly goTo: (part: Part, place?: SettingsPlace) => void;
  /** Where in 设置 somebody wants to go; each wish is a new value. */
  readonly wanted: Store<SettingsPlace | null>;
}

export const PaneContext = createContext<PaneFrame | null>(null);

/** The frame around a component of the pane. */
export function usePane(): PaneFrame {
  const frame = useContext(PaneContext);
  if (!frame) throw new Error("outside of the pane");
  return frame;
}

/** Whether the part around a component is the one that is open. */
export const ShownContext = createContext(true);

/** What a store holds now; the component is drawn again when that changes. */
export const useStore = <S>(store: Store<S>): S => useSyncExternalStore(store.subscribe, store.get);
