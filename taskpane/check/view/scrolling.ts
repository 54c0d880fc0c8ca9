import { useEffect, useEffectEvent, useLayoutEffect, useState, type RefObject } from "react";

/** `null` until it is there: an effect of what stands inside runs before its frame is known. */
type Frame = HTMLElement | null;

/** Where the list begins inside of what scrolls; what stands above it may grow. */
export function useTop(list: RefObject<HTMLElement | null>, scroller: Frame): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const inner = list.current;
    if (!inner || !scroller) return undefined;
    const measure = (): void => {
      setTop(inner.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(scroller);
    for (const above of scroller.children) observer.observe(above);
    return () => observer.disconnect();
  }, [list, scroller]);
  return top;
}

/** Calls back when what scrolls has become lower: details opened below it. */
export function useShrinking(scroller: Frame, call: () => void): void {
  const onShrink = useEffectEvent(call);
  useEffect(() => {
    if (!scroller) return undefined;
    let height = 0;
    const observer = new ResizeObserver(([entry]) => {
      const now = entry!.contentRect.height;
      if (now < height) onShrink();
      height = now;
    });
    observer.observe(scroller);
    return () => observer.disconnect();
  }, [scroller]);
}

/** The height of an element, as it changes. */
export function useHeight(element: Frame): number {
  const [height, setHeight] = useState(0);
  useEffect(() => {
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) => setHeight(entry!.borderBoxSize[0]!.blockSize));
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return height;
}
