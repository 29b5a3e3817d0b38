import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenStill } from '../../../src/features/map/browser/when-still.ts';

let page: EventTarget;
beforeEach(() => {
  vi.useFakeTimers();
  page = new EventTarget();
  vi.stubGlobal('document', page);
  // As in a browser that does not say when it has time.
  vi.stubGlobal('window', {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const say = (): void => void page.dispatchEvent(new Event('list'));

function waiting() {
  const then = vi.fn();
  void whenStill('list').then(then);
  return then;
}

test('without a list there is nothing to come after', async () => {
  const then = waiting();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(then).not.toHaveBeenCalled();
});

test('a list that changes is waited for until it stands', async () => {
  const then = waiting();
  say();
  await vi.advanceTimersByTimeAsync(900);
  say();
  await vi.advanceTimersByTimeAsync(900);
  expect(then).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  expect(then).toHaveBeenCalledOnce();
});

test('a browser that is busy is waited for', async () => {
  let hasTime: (() => void) | undefined;
  const idle = (later: () => void): void => void (hasTime = later);
  vi.stubGlobal('window', { requestIdleCallback: idle });
  vi.stubGlobal('requestIdleCallback', idle);
  const then = waiting();
  say();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(then).not.toHaveBeenCalled();
  hasTime?.();
  await vi.advanceTimersByTimeAsync(0);
  expect(then).toHaveBeenCalledOnce();
});
