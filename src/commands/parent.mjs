/**
 * npm starts a command through a shell. A kill sent to npm ends the two of them but not the command, which would go on
 * holding its port; so the command itself looks whether they are still there.
 * @param {() => void} stop called once, when the npm that started us is gone
 */
export function whenNpmEnds(stop) {
  if (process.env.npm_lifecycle_event) whenParentEnds(stop);
}

/** @param {() => void} stop called once, when the process that started us is gone, however it ended */
export function whenParentEnds(stop) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, 500);
  watch.unref();
}
