const HAN = /\p{Script=Han}/u;
/** As Excel in Chinese sorts: by how a character is read. */
const READ = new Intl.Collator("zh-CN");

/**
 * Below, equal to or above 0, as one text comes before the other: without regard to capitals, digits before letters
 * before characters, characters as they are read.
 *
 * @example textOrder("甲", "乙") < 0 // jia, yi
 */
export function textOrder(one: string, other: string): number {
  const [a, b] = [[...one.toLowerCase()], [...other.toLowerCase()]];
  const at = a.findIndex((letter, index) => letter !== b[index]);
  if (at < 0) return a.length - b.length;
  const [first, second] = [a[at]!, b[at]];
  if (second === undefined) return 1;
  return HAN.test(first) && HAN.test(second) ? READ.compare(first, second) : first < second ? -1 : 1;
}
