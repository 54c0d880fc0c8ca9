/**
 * The edition of the policy that the declarations hold, by the year in which it came into force (article 22).
 * Adjustments on the way (article 21) are dated parameters of the same edition.
 */
export const EDITION = "2024";
