/**
 * How many places of a column a text takes: a Chinese character takes two.
 *
 * @example textPlaces("甲A") // 3
 */
export const textPlaces = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (letter > "\u02ff" ? 2 : 1), 0);
