/// <reference types="office-js" />

/**
 * Opens an address in the person's own browser, where Office can: Excel on Windows and Mac, whose web views open
 * no window of their own. Excel on the web cannot, and its page opens windows by itself.
 *
 * @returns whether Office took it
 * @example openInBrowser("https://server.example/wuyi/help/index.html") // true on a desktop
 */
export function openInBrowser(address: string): boolean {
  if (!Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) return false;
  Office.context.ui.openBrowserWindow(address);
  return true;
}

/** Has every link of the page that wants a window of its own open in the person's browser, where Office can. */
export function openLinksInBrowser(page: Document): void {
  page.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (link?.target === "_blank" && openInBrowser(link.href)) event.preventDefault();
  });
}
