/** Where the site of `npm run dev` tells of builds. */
export const RELOAD_PATH = "/reload";
