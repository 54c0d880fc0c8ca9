import { useEffect, useEffectEvent, useLayoutEffect, useState, type RefObject } from "react";

type Place = RefObject<HTMLElement | null>;

/** Where the list begins inside of what scrolls; what stands above it may grow. */
export function useTop(list: Place, scroller: Place): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const [inner, outer] = [list.current, scroller.current];
    if (!inner || !outer) return undefined;
    const measure = (): void => {
      setTop(inner.getBoundingClientRect().top - outer.getBoundingClientRect().top + outer.scrollTop);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(outer);
    for (const above of outer.children) observer.observe(above);
    return () => observer.disconnect();
  }, [list, scroller]);
  return top;
}

/** Calls back when what scrolls has become lower: details opened below it. */
export function useShrinking(scroller: Place, call: () => void): void {
  const onShrink = useEffectEvent(call);
  useEffect(() => {
    if (!scroller.current) return undefined;
    let height = 0;
    const observer = new ResizeObserver(([entry]) => {
      const now = entry!.contentRect.height;
      if (now < height) onShrink();
      height = now;
    });
    observer.observe(scroller.current);
    return () => observer.disconnect();
  }, [scroller]);
}

/** The height of an element, as it changes. */
export function useHeight(element: Place): number {
  const [height, setHeight] = useState(0);
  useEffect(() => {
    if (!element.current) return undefined;
    const observer = new ResizeObserver(([entry]) => setHeight(entry!.borderBoxSize[0]!.blockSize));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return height;
}
