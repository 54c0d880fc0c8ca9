import type { Journal, Session } from "./journal";

const KEY = "wuyi-session";
const lockName = (id: string): string => `wuyi-session-${id}`;

/** A name for a session that no other has. */
export const newSessionId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, "0")).join(
    "",
  );

/** Pages inside a network without https have no locks; there a tab knows of no other. */
const canTell = (): boolean => "locks" in navigator;

/** Takes a session for this tab until it is closed; false where another tab has it. */
async function take(id: string): Promise<boolean> {
  if (!canTell()) return true;
  return new Promise((resolve) => {
    void navigator.locks.request(lockName(id), { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      // Held as long as the tab lives.
      return lock === null ? undefined : new Promise(() => {});
    });
  });
}

/** Makes a session this tab's own, so that a reload comes back to it. */
export async function claimSession(id: string): Promise<void> {
  sessionStorage.setItem(KEY, id);
  await take(id);
}

/**
 * The session that this tab should go on with: its own after a reload, else one with unsaved work that no
 * open tab has. Sessions without unsaved work that nobody has are forgotten on the way. Where tabs cannot tell
 * each other apart, only the tab's own.
 */
export async function findSession(journal: Journal): Promise<Session | undefined> {
  const own = sessionStorage.getItem(KEY);
  const sessions = await journal.sessions();
  const mine = sessions.find(({ id }) => id === own);
  if (mine && (await take(mine.id))) return mine;
  for (const session of sessions) {
    if (session === mine || !canTell() || !(await take(session.id))) continue;
    if (session.unsaved) return session;
    await journal.forget(session.id);
  }
  return undefined;
}
