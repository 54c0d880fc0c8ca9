/**
 * Loads a page again as soon as it is told of another build than the one that it was loaded from: after a change, and
 * after the command that builds was started again.
 *
 * @param news tells a build's hash in each message, the first time at once
 * @example reloadWhenBuilt(new EventSource("/reload"), () => location.reload())
 */
export function reloadWhenBuilt(news: EventTarget, reload: () => void): void {
  let loaded: string | undefined;
  news.addEventListener("message", (event) => {
    const { data } = event as MessageEvent<string>;
    if (loaded !== undefined && data !== loaded) reload();
    loaded ??= data;
  });
}
